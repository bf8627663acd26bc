import type { Account, LedgerRow } from '../analysis/ledgerRow.ts';
import type { Summary } from '../analysis/summary.ts';
import { formatNumber } from '../language/formatNumber.ts';
import type { Language } from '../language/language.ts';
import { bracketed, labelled, semicolon } from '../language/punctuation.ts';
import { translate } from '../language/translate.ts';
import { type EntryModeName, roles } from '../scenario/definition/vocabulary.ts';
import type { Figure, FigureView, Json, Trace } from './figure.ts';
import { figureConfig } from './figureConfig.ts';
import { type FigureWidth, nominalWidthPx } from './figureWidth.ts';
import { roleLegend } from './legends.ts';
import { roleMarks } from './roleMarks.ts';
import { tabulateFigure } from './tabulateFigure.ts';
import { accountName, modeName } from './termsOf.ts';
import { withOpacity } from './withOpacity.ts';
import { wordExtremes } from './wordExtremes.ts';

interface Flow {
  readonly from: Account;
  readonly to: Account;
  readonly amount: number;
  readonly lower: number | null;
  readonly upper: number | null;
}

const accounts: readonly Account[] = [...roles, 'unwritten'];
/** Net transfers below this share of all rules are not drawn: they would be hairlines. */
const smallestDrawn = 0.002;

/** Between the bands of a panel: room for a label beside each. */
const nodeGapPx = 14;

/** Who took authorship from whom, net, as a Sankey diagram a mode: givers on the left, takers on the right. */
export function drawTransfers(summary: Summary, view: FigureView): Figure {
  const { language, width } = view;
  const flowsByMode = summary.provenance.entryModes
    .map((mode) => ({ mode, flows: netFlows(summary.ledger, mode) }))
    .filter(({ flows }) => flows.length > 0);
  const columns = { wide: 2, medium: 2, narrow: 1 }[width];
  const panelHeightPx = { wide: 250, medium: 220, narrow: 200 }[width];
  const titlePx = 44;
  const gapX = 60 / nominalWidthPx[width];
  // One scale for all panels, gaps between bands apart, so that bands compare between modes.
  const gapsPx = flowsByMode.map(
    ({ flows }) => nodeGapPx * (Math.max(giversIn(flows).length, takersIn(flows).length) - 1),
  );
  const pxPerShare = Math.min(
    ...flowsByMode.map(({ flows }, index) => (panelHeightPx - gapsPx[index]) / Math.max(smallestDrawn, totalOf(flows))),
  );
  const panelHeightsPx = flowsByMode.map(({ flows }, index) => gapsPx[index] + pxPerShare * totalOf(flows));
  const rowHeightsPx: number[] = [];
  for (let index = 0; index < flowsByMode.length; index += columns) {
    rowHeightsPx.push(Math.max(...panelHeightsPx.slice(index, index + columns)) + titlePx);
  }
  const heightPx = rowHeightsPx.reduce((sum, rowHeight) => sum + rowHeight, 10);
  const data: Trace[] = [];
  const titles: Json[] = [];
  for (const [index, { mode, flows }] of flowsByMode.entries()) {
    const column = index % columns;
    const row = Math.floor(index / columns);
    const panelWidth = (1 - gapX * (columns - 1)) / columns;
    const left = column * (panelWidth + gapX);
    const abovePx = rowHeightsPx.slice(0, row).reduce((sum, rowHeight) => sum + rowHeight, titlePx);
    const top = 1 - abovePx / heightPx;
    const domain = {
      x: [roundShare(left), roundShare(Math.min(1, left + panelWidth))],
      y: [roundShare(Math.max(0, top - panelHeightsPx[index] / heightPx)), roundShare(top)],
    };
    data.push(sankeyOf(language, flows, domain, width));
    titles.push({
      text: `<b>${modeName(language, mode)}</b> · ${translate(language, 'figure.transfers.total', { total: formatNumber(language, totalOf(flows), 3) })}`,
      xref: 'paper',
      yref: 'paper',
      x: domain.x[0],
      y: domain.y[1],
      xanchor: 'left',
      yanchor: 'bottom',
      yshift: 12,
      showarrow: false,
      font: { size: 12 },
    });
  }
  const unit = translate(language, 'figure.share.rules');
  const table = tabulateFigure(
    language,
    ['mode', 'from', 'to', { key: 'estimate', unit }, { key: 'lower', unit }, { key: 'upper', unit }],
    flowsByMode.flatMap(({ mode, flows }) =>
      flows.map(({ from, to, amount, lower, upper }) => [
        modeName(language, mode),
        accountName(language, from),
        accountName(language, to),
        amount,
        lower,
        upper,
      ]),
    ),
  );
  return {
    id: 'transfers',
    title: titleOf(language, flowsByMode),
    reading: translate(language, 'figure.transfers.reading'),
    notes: [
      translate(language, 'figure.transfers.convention'),
      translate(language, 'figure.transfers.small', { smallest: formatNumber(language, smallestDrawn, 3) }),
    ],
    description: `${wordExtremes(language, table, { isDifference: true })} ${translate(
      language,
      'figure.transfers.description',
      {
        flows: flowsByMode
          .map(({ mode, flows }) => labelled(language, modeName(language, mode), describeFlows(language, flows)))
          .join(semicolon(language)),
      },
    )}`,
    table,
    legend: roleLegend(language, accounts, 'symbol'),
    data,
    layout: { height: heightPx, margin: { l: 8, r: 8, t: 4, b: 6 }, annotations: titles, showlegend: false },
    config: figureConfig,
  };
}

function netFlows(ledger: readonly LedgerRow[], mode: EntryModeName): readonly Flow[] {
  return ledger
    .filter((row) => row.ledger === 'authored' && row.mode === mode)
    .flatMap(({ from, to, net }): Flow[] => {
      const { estimate, lower, upper } = net;
      if (estimate === null || Math.abs(estimate) < smallestDrawn) return [];
      return estimate > 0
        ? [{ from, to, amount: estimate, lower, upper }]
        : [{ from: to, to: from, amount: -estimate, lower: negated(upper), upper: negated(lower) }];
    });
}

function sankeyOf(language: Language, flows: readonly Flow[], domain: Json, width: FigureWidth): Trace {
  const givers = giversIn(flows);
  const takers = takersIn(flows);
  const sum = (chosen: readonly Flow[]) => formatNumber(language, totalOf(chosen), 3);
  return {
    type: 'sankey',
    domain,
    arrangement: 'fixed',
    valueformat: '.3f',
    textfont: { size: width === 'narrow' ? 10 : 12 },
    node: {
      label: [
        ...givers.map((giver) => `${accountName(language, giver)} −${sum(flows.filter(({ from }) => from === giver))}`),
        ...takers.map((taker) => `${accountName(language, taker)} +${sum(flows.filter(({ to }) => to === taker))}`),
      ],
      color: [...givers, ...takers].map((account) => roleMarks[account].colour),
      pad: nodeGapPx,
      thickness: 12,
      line: { width: 0 },
      hovertemplate: '%{label}<extra></extra>',
    },
    link: {
      source: flows.map(({ from }) => givers.indexOf(from)),
      target: flows.map(({ to }) => givers.length + takers.indexOf(to)),
      value: flows.map(({ amount }) => amount),
      color: flows.map(({ from }) => withOpacity(roleMarks[from].colour, 0.4)),
      customdata: flows.map((flow) => describeFlow(language, flow)),
      hovertemplate: '%{customdata}<extra></extra>',
    },
  };
}

function giversIn(flows: readonly Flow[]): readonly Account[] {
  return accounts.filter((account) => flows.some(({ from }) => from === account));
}

function takersIn(flows: readonly Flow[]): readonly Account[] {
  return accounts.filter((account) => flows.some(({ to }) => to === account));
}

function totalOf(flows: readonly Flow[]): number {
  return flows.reduce((sum, { amount }) => sum + amount, 0);
}

function titleOf(
  language: Language,
  flowsByMode: readonly { readonly mode: EntryModeName; readonly flows: readonly Flow[] }[],
): string {
  const largest = flowsByMode
    .flatMap(({ mode, flows }) => flows.map((flow) => ({ mode, flow })))
    // What a first writing brings belonged to nobody: who took from whom is asked of roles.
    .filter(({ flow }) => flow.from !== 'unwritten' && flow.to !== 'unwritten')
    .filter(({ mode, flow }) => mode !== 'none' && flow.lower !== null && flow.lower > 0)
    .sort((a, b) => b.flow.amount - a.flow.amount)[0];
  if (largest === undefined) return translate(language, 'figure.transfers.title.bare');
  return translate(language, 'figure.transfers.title', {
    from: accountName(language, largest.flow.from),
    to: accountName(language, largest.flow.to),
    mode: modeName(language, largest.mode),
    amount: amountText(language, largest.flow),
  });
}

function amountText(language: Language, { amount, lower, upper }: Flow): string {
  const text = (value: number | null) => formatNumber(language, value, 3);
  return `${text(amount)} ${bracketed(language, text(lower), text(upper))}`;
}

function describeFlow(language: Language, flow: Flow): string {
  const { from, to } = flow;
  return `${accountName(language, from)} → ${accountName(language, to)} ${amountText(language, flow)}`;
}

function describeFlows(language: Language, flows: readonly Flow[]): string {
  return flows.map((flow) => describeFlow(language, flow)).join(', ');
}

function negated(value: number | null): number | null {
  return value === null ? null : -value;
}

function roundShare(value: number): number {
  return Math.round(value * 1e5) / 1e5;
}
