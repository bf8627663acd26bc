import type { Summary } from '../analysis/summary.ts';
import { formatNumber, formatSigned } from '../language/formatNumber.ts';
import type { Language } from '../language/language.ts';
import { bracketed, colon, labelled, semicolon } from '../language/punctuation.ts';
import { translate } from '../language/translate.ts';
import { type Role, roles, type RunMode } from '../scenario/definition/vocabulary.ts';
import type { Figure, FigureView, LegendEntry, Trace } from './figure.ts';
import { figureConfig } from './figureConfig.ts';
import { neutralColour } from './neutralColour.ts';
import { roleMarks } from './roleMarks.ts';
import { panelAxes, setPanels } from './setPanels.ts';
import { tabulateFigure } from './tabulateFigure.ts';
import { accountName, modeName } from './termsOf.ts';
import { shownShifts } from './titleOfShifts.ts';
import { withOpacity } from './withOpacity.ts';
import { wordExtremes } from './wordExtremes.ts';

interface Interval {
  readonly estimate: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
}

/** Parts of what is not autonomous: by how it is lived, or by whose norm was followed. */
export type LossParting = 'lived' | 'norm';

const partings = {
  lived: [
    { part: 'loss_constrained', pattern: '', opacity: 1, sign: 1 },
    { part: 'loss_consented', pattern: '/', opacity: 0.55, sign: 1 },
    { part: 'loss_internalised', pattern: '.', opacity: 0.25, sign: 1 },
    { part: 'claim_thwarted', pattern: 'x', opacity: 0.1, sign: -1 },
  ],
  norm: [
    { part: 'loss_by_rule', pattern: '', opacity: 0.9, sign: 1 },
    { part: 'loss_by_team', pattern: '/', opacity: 0.3, sign: 1 },
  ],
} as const;

/**
 * What norms take of action, parted, as stacked bars: a panel a role, a bar a mode.
 *
 * The parts are those of 1 − autonomy in each mode, so that the loss against `none` is the difference of two bars:
 * constrained + consented + internalised − thwarted, or by rule + by team. A dot marks 1 − autonomy.
 */
export function drawLossParts(summary: Summary, parting: LossParting, view: FigureView): Figure {
  const { language, width } = view;
  const modes = summary.provenance.entryModes;
  const parts = partings[parting];
  const shown = roles.filter((role) => parts.some(({ part }) => estimateOf(summary, part, role, modes) !== null));
  const absent = roles.filter((role) => !shown.includes(role));
  const data: Trace[] = [];
  for (const [index, role] of shown.entries()) {
    const axes = panelAxes(index);
    const { colour } = roleMarks[role];
    for (const { part, pattern, opacity, sign } of parts) {
      const values = modes.map((mode) => summary.metrics[`${part}_${role}`]?.modes[mode]);
      data.push({
        type: 'bar',
        name: translate(language, `part.${part}`),
        ...axes,
        x: modes.map((mode) => modeName(language, mode)),
        y: values.map((value) =>
          value?.estimate === undefined || value.estimate === null ? null : value.estimate * sign,
        ),
        marker: {
          color: withOpacity(colour, opacity),
          line: { color: colour, width: 1 },
          ...(pattern === '' ? {} : { pattern: { shape: pattern, fgcolor: colour, size: 6, solidity: 0.3 } }),
        },
        customdata: values.map((value) => interval(language, value)),
        hovertemplate: `${accountName(language, role)}, %{x}<br>${translate(language, `part.${part}`)}${colon(language)}%{customdata}<extra></extra>`,
      });
    }
    const autonomies = modes.map((mode) => summary.metrics[`autonomy_${role}`]?.modes[mode]?.estimate ?? null);
    data.push({
      type: 'scatter',
      mode: 'markers',
      name: translate(language, 'figure.loss.total'),
      ...axes,
      x: modes.map((mode) => modeName(language, mode)),
      y: autonomies.map((autonomy) => (autonomy === null ? null : 1 - autonomy)),
      marker: { color: '#ffffff', size: 8, symbol: 'diamond', line: { color: '#222222', width: 1.5 } },
      hovertemplate: `${accountName(language, role)}, %{x}<br>${translate(language, 'figure.loss.total')}${colon(language)}%{y:.3f}<extra></extra>`,
    });
  }
  const stacks = shown.flatMap((role) =>
    modes.flatMap((mode) =>
      [1, -1].map((sign) =>
        parts
          .filter((part) => part.sign === sign)
          .reduce((sum, { part }) => sum + sign * (summary.metrics[`${part}_${role}`]?.modes[mode]?.estimate ?? 0), 0),
      ),
    ),
  );
  const top = Math.max(0.05, ...stacks) * 1.08;
  const bottom = Math.min(0, ...stacks) * 1.2;
  const panels = shown.map((role) => ({
    title: `<b>${accountName(language, role)}</b>`,
    x: { tickangle: 0, tickfont: { size: 11 }, showgrid: false },
    y: { range: [bottom, top], tickformat: '.2f', nticks: 6, zeroline: true },
  }));
  const unit = translate(language, 'figure.share');
  const table = tabulateFigure(
    language,
    ['role', 'mode', 'part', { key: 'estimate', unit }, { key: 'lower', unit }, { key: 'upper', unit }],
    shown.flatMap((role) =>
      modes.flatMap((mode) => {
        const autonomy = summary.metrics[`autonomy_${role}`]?.modes[mode];
        const label = [accountName(language, role), modeName(language, mode)];
        return [
          ...parts.map(({ part, sign }) => {
            const { estimate, lower, upper } = turned(summary.metrics[`${part}_${role}`]?.modes[mode], sign);
            return [...label, translate(language, `part.${part}`), estimate, lower, upper];
          }),
          [
            ...label,
            translate(language, 'figure.loss.total'),
            complement(autonomy?.estimate),
            complement(autonomy?.upper),
            complement(autonomy?.lower),
          ],
        ];
      }),
    ),
  );
  return {
    id: parting === 'lived' ? 'loss-lived' : 'loss-norm',
    title: titleOf(language, summary, parting),
    reading: translate(language, `figure.loss.${parting}.reading`),
    notes:
      absent.length === 0
        ? []
        : [
            translate(language, 'figure.note.inactive', {
              roles: absent.map((role) => accountName(language, role)).join(', '),
            }),
          ],
    description: `${translate(language, 'figure.loss.description', {
      totals: shown
        .map((role) =>
          labelled(
            language,
            accountName(language, role),
            modes
              .map((mode) => `${modeName(language, mode)} ${describeLoss(language, summary, role, mode)}`)
              .join(', '),
          ),
        )
        .join(semicolon(language)),
    })} ${parts
      .map(({ part }) => translate(language, `part.${part}`))
      .map((name) => wordExtremes(language, table, { of: (label) => label.endsWith(name) }))
      .join(' ')}`,
    table,
    legend: [
      ...parts.map(
        ({ part, pattern, opacity }): LegendEntry => ({
          label: translate(language, `part.${part}`),
          colour: neutralColour,
          mark: { kind: 'area', pattern, opacity },
        }),
      ),
      {
        label: translate(language, 'figure.loss.total'),
        colour: neutralColour,
        mark: { kind: 'symbol', symbol: 'diamond-open' },
      },
    ],
    data,
    layout: setPanels(
      panels,
      {
        width,
        columns: { wide: Math.max(1, shown.length), medium: 2, narrow: 1 }[width],
        panelHeightPx: { wide: 260, medium: 210, narrow: 170 }[width],
        gapXPx: 50,
        gapYPx: 56,
        leftPx: 42,
        bottomPx: 32,
      },
      { barmode: 'relative', bargap: 0.35 },
    ),
    config: figureConfig,
  };
}

/** What counts below 0 is drawn below 0. */
function turned(value: Interval | undefined, sign: 1 | -1): Interval {
  if (value === undefined) return { estimate: null, lower: null, upper: null };
  if (sign === 1) return value;
  return { estimate: negative(value.estimate), lower: negative(value.upper), upper: negative(value.lower) };
}

function negative(number: number | null): number | null {
  return number === null ? null : -number;
}

function complement(share: number | null | undefined): number | null {
  return share === null || share === undefined ? null : 1 - share;
}

function titleOf(language: Language, summary: Summary, parting: LossParting): string {
  const largest = shownShifts(summary, 'autonomy').find(({ shift }) => shift.difference < 0);
  return parting === 'norm' || largest === undefined
    ? translate(language, `figure.loss.${parting}.title`)
    : translate(language, 'figure.loss.lived.title.largest', {
        role: accountName(language, largest.role),
        mode: modeName(language, largest.mode),
        amount: formatNumber(language, -largest.shift.difference, 2),
      });
}

function estimateOf(summary: Summary, part: string, role: Role, modes: readonly RunMode[]): number | null {
  const metric = summary.metrics[`${part}_${role}`];
  return modes.map((mode) => metric?.modes[mode]?.estimate ?? null).find((value) => value !== null) ?? null;
}

function interval(language: Language, value: Interval | undefined): string {
  if (value === undefined) return '–';
  const text = (number: number | null) => formatNumber(language, number, 3);
  return `${text(value.estimate)} ${bracketed(language, text(value.lower), text(value.upper))}`;
}

function describeLoss(language: Language, summary: Summary, role: Role, mode: RunMode): string {
  return formatSigned(language, summary.metrics[`autonomy_loss_${role}`]?.modes[mode]?.estimate ?? null, 3);
}
