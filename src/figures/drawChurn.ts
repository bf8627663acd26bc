import type { Account, LedgerRow } from '../analysis/ledgerRow.ts';
import type { Summary } from '../analysis/summary.ts';
import { formatNumber } from '../language/formatNumber.ts';
import { colon } from '../language/punctuation.ts';
import { translate } from '../language/translate.ts';
import type { EntryModeName } from '../scenario/definition/vocabulary.ts';
import type { Figure, FigureView, Trace } from './figure.ts';
import { figureConfig } from './figureConfig.ts';
import { intervalBars } from './intervalBars.ts';
import { neutralColour } from './neutralColour.ts';
import { rangeOf } from './rangeOf.ts';
import { panelAxes, setPanels } from './setPanels.ts';
import { tabulateFigure } from './tabulateFigure.ts';
import { accountName, modeName } from './termsOf.ts';
import { withOpacity } from './withOpacity.ts';
import { wordExtremes } from './wordExtremes.ts';

/** Net transfer and churn of every pair of accounts, a panel a mode: a pair can exchange much and move little. */
export function drawChurn(summary: Summary, view: FigureView): Figure {
  const { language, width } = view;
  const rows = summary.ledger.filter(({ ledger }) => ledger === 'authored');
  const modes = summary.provenance.entryModes;
  const pairs = pairsOf(rows);
  const names = pairs.map(({ from, to }) =>
    translate(language, 'figure.churn.pair', { from: accountName(language, from), to: accountName(language, to) }),
  );
  const data: Trace[] = [];
  for (const [index, mode] of modes.entries()) {
    const axes = panelAxes(index);
    const exchanges = pairs.map((pair) => exchangeOf(rows, pair, mode));
    data.push({
      type: 'bar',
      orientation: 'h',
      name: translate(language, 'figure.churn.churn'),
      ...axes,
      y: names,
      x: exchanges.map(({ churn }) => churn),
      marker: {
        color: withOpacity(neutralColour, 0.35),
        pattern: { shape: '/', fgcolor: neutralColour, size: 5, solidity: 0.2 },
      },
      hovertemplate: `%{y}<br>${translate(language, 'figure.churn.churn')}${colon(language)}%{x:.3f}<extra></extra>`,
    });
    data.push({
      type: 'scatter',
      mode: 'markers',
      name: translate(language, 'figure.churn.net'),
      ...axes,
      y: names,
      x: exchanges.map(({ net }) => net),
      error_x: intervalBars(
        exchanges.map(({ net, lower, upper }) => ({ estimate: net ?? 0, lower, upper })),
        '#D55E00',
      ),
      marker: { color: '#D55E00', size: 8, symbol: 'diamond' },
      hovertemplate: `%{y}<br>${translate(language, 'figure.churn.net')}${colon(language)}%{x:.3f}<extra></extra>`,
    });
  }
  const range = rangeOf(
    [0, ...modes.flatMap((mode) => pairs.flatMap((pair) => Object.values(exchangeOf(rows, pair, mode))))],
    0.05,
  );
  const columns = { wide: 4, medium: 2, narrow: 1 }[width];
  const labelled = (index: number) => index % columns === 0;
  const panels = modes.map((mode, index) => ({
    title: `<b>${modeName(language, mode)}</b>`,
    x: { range, tickformat: '.2f', nticks: 5, zeroline: true },
    y: {
      autorange: 'reversed',
      showticklabels: labelled(index),
      ...(labelled(index) ? { tickfont: { size: 11 } } : { ticks: '' }),
    },
  }));
  const unit = translate(language, 'figure.share.rules');
  const table = tabulateFigure(
    language,
    ['mode', 'pair', 'shown', { key: 'estimate', unit }, { key: 'lower', unit }, { key: 'upper', unit }],
    modes.flatMap((mode) =>
      pairs.flatMap((pair, index) => {
        const { net, lower, upper, churn } = exchangeOf(rows, pair, mode);
        const label = [modeName(language, mode), names[index]];
        return [
          [...label, translate(language, 'figure.churn.net'), net, lower, upper],
          [...label, translate(language, 'figure.churn.churn'), churn, null, null],
        ];
      }),
    ),
  );
  const endsWith = (key: 'figure.churn.net' | 'figure.churn.churn') => (label: string) =>
    label.endsWith(translate(language, key));
  return {
    id: 'churn',
    title: translate(language, 'figure.churn.title'),
    reading: translate(language, 'figure.churn.reading'),
    notes: [
      translate(language, 'figure.transfers.convention'),
      translate(language, 'figure.note.pointwise', { level: formatNumber(language, summary.intervals.level * 100, 0) }),
    ],
    description: [
      translate(language, 'figure.churn.description', { pairs: names.join(', ') }),
      wordExtremes(language, table, { isDifference: true, of: endsWith('figure.churn.net') }),
      wordExtremes(language, table, { of: endsWith('figure.churn.churn') }),
    ].join(' '),
    table,
    legend: [
      {
        label: translate(language, 'figure.churn.net'),
        colour: '#D55E00',
        mark: { kind: 'symbol', symbol: 'diamond' },
      },
      {
        label: translate(language, 'figure.churn.churn'),
        colour: neutralColour,
        mark: { kind: 'area', pattern: '/', opacity: 0.35 },
      },
    ],
    data,
    layout: setPanels(panels, {
      width,
      columns,
      panelHeightPx: 40 + pairs.length * 22,
      gapXPx: 22,
      gapYPx: 56,
      leftPx: 168,
      bottomPx: 36,
    }),
    config: figureConfig,
  };
}

interface AccountPair {
  readonly from: Account;
  readonly to: Account;
  /** Whether the ledger names the pair the other way round. */
  readonly turned: boolean;
}

/** What a pair exchanged in a mode, in the direction of the pair. */
interface Exchange {
  readonly churn: number | null;
  readonly net: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
}

function exchangeOf(rows: readonly LedgerRow[], { from, to, turned }: AccountPair, mode: EntryModeName): Exchange {
  const row = rows.find((candidate) => candidate.mode === mode && matches(candidate, from, to, turned));
  if (row === undefined) return { churn: null, net: null, lower: null, upper: null };
  const { estimate, lower, upper } = row.net;
  return turned
    ? { churn: row.churn, net: negated(estimate), lower: negated(upper), upper: negated(lower) }
    : { churn: row.churn, net: estimate, lower, upper };
}

/** Pairs between which anything moved, in the direction of the larger net transfer over all modes. */
function pairsOf(rows: readonly LedgerRow[]): readonly AccountPair[] {
  const pairs = new Map<string, { pair: AccountPair; size: number }>();
  for (const { from, to, net, churn } of rows) {
    const estimate = net.estimate ?? 0;
    const size = Math.abs(estimate);
    const key = `${from}-${to}`;
    const known = pairs.get(key);
    if (size + (churn ?? 0) < 0.002 || (known !== undefined && known.size >= size)) continue;
    pairs.set(key, { pair: estimate < 0 ? { from: to, to: from, turned: true } : { from, to, turned: false }, size });
  }
  return [...pairs.values()].sort((a, b) => b.size - a.size).map(({ pair }) => pair);
}

function matches(row: LedgerRow, from: Account, to: Account, turned: boolean): boolean {
  return turned ? row.from === to && row.to === from : row.from === from && row.to === to;
}

function negated(value: number | null): number | null {
  return value === null ? null : -value;
}
