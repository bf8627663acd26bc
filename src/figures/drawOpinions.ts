import type { ComparedPower } from '../analysis/secondOpinion.ts';
import type { Summary } from '../analysis/summary.ts';
import { formatNumber } from '../language/formatNumber.ts';
import type { Language } from '../language/language.ts';
import { bracketed, colon, labelled, semicolon } from '../language/punctuation.ts';
import { translate } from '../language/translate.ts';
import { type EntryModeName, roles } from '../scenario/definition/vocabulary.ts';
import { drawnEnds } from './drawnEnds.ts';
import type { Figure, FigureView, Trace } from './figure.ts';
import { figureConfig } from './figureConfig.ts';
import { intervalBars } from './intervalBars.ts';
import { neutralColour } from './neutralColour.ts';
import { rangeOf } from './rangeOf.ts';
import { roleMarks } from './roleMarks.ts';
import { panelAxes, setPanels } from './setPanels.ts';
import { tabulateFigure } from './tabulateFigure.ts';
import { accountName, modeName } from './termsOf.ts';
import { wordExtremes } from './wordExtremes.ts';

/** Measures as they are drawn: with symbols of their own, since squares, diamonds and triangles are modes. */
const drawn = [
  { measure: 'formal_power', symbol: 'hexagon-open', offset: -0.24 },
  { measure: 'effective_power', symbol: 'hexagon', offset: 0 },
  { measure: 'soclab_power_share', symbol: 'star', offset: 0.24 },
] as const satisfies readonly { measure: ComparedPower; symbol: string; offset: number }[];

/** Shares of power of the roles in each mode: formal, effective, and SocLab’s; `null` without SocLab’s columns. */
export function drawOpinions(summary: Summary, view: FigureView): Figure | null {
  if (summary.secondOpinion === null) return null;
  const { language, width } = view;
  const modes = summary.provenance.entryModes;
  const perRow = { wide: Math.min(4, modes.length), medium: 2, narrow: 1 }[width];
  const range = rangeOf(
    [0, ...modes.flatMap((mode) => drawn.flatMap(({ measure }) => endsOf(summary, measure, mode)))],
    0.1,
  );
  const panels = modes.map((mode, index) => ({
    title: `<b>${modeName(language, mode)}</b>`,
    x: {
      range,
      nticks: 5,
      tickformat: '.1f',
      zeroline: true,
      title: { text: translate(language, 'figure.opinions.x'), standoff: 4 },
    },
    y: {
      tickvals: roles.map((_, at) => at),
      ticktext: roles.map((role) => accountName(language, role)),
      range: [roles.length - 0.5, -0.5],
      showgrid: false,
      zeroline: false,
      showticklabels: index % perRow === 0,
      ...(index % perRow === 0 ? {} : { ticks: '' }),
    },
  }));
  const unit = translate(language, 'figure.share');
  const table = tabulateFigure(
    language,
    ['mode', 'measure', 'role', { key: 'estimate', unit }, { key: 'lower', unit }, { key: 'upper', unit }],
    modes.flatMap((mode) =>
      drawn.flatMap(({ measure }) =>
        roles.flatMap((role) => {
          const values = valuesOf(summary, measure, role, mode);
          return values === undefined
            ? []
            : [
                [
                  modeName(language, mode),
                  translate(language, `measure.${measure}`),
                  accountName(language, role),
                  values.estimate,
                  values.lower,
                  values.upper,
                ],
              ];
        }),
      ),
    ),
  );
  return {
    id: 'power-opinions',
    title: titleOf(summary, language),
    reading: translate(language, 'figure.opinions.reading'),
    notes: [
      translate(language, 'figure.note.pointwise', { level: formatNumber(language, summary.intervals.level * 100, 0) }),
    ],
    description: `${wordExtremes(language, table)} ${translate(language, 'figure.opinions.description', {
      values: modes
        .flatMap((mode) =>
          drawn.map(
            ({ measure }) =>
              `${modeName(language, mode)}, ${translate(language, `measure.${measure}`)}${colon(language)}${roles
                .map(
                  (role) =>
                    `${accountName(language, role)} ${formatNumber(language, valuesOf(summary, measure, role, mode)?.estimate ?? null, 2)}`,
                )
                .join(', ')}`,
          ),
        )
        .join(semicolon(language)),
    })}`,
    table,
    legend: drawn.map(({ measure, symbol }) => ({
      label: translate(language, `measure.${measure}`),
      colour: neutralColour,
      mark: { kind: 'symbol', symbol },
    })),
    data: modes.flatMap((mode, index) =>
      drawn.map(({ measure, symbol, offset }) => traceOf(summary, language, { mode, measure, symbol, offset, index })),
    ),
    layout: setPanels(panels, {
      width,
      columns: perRow,
      panelHeightPx: 168,
      gapXPx: 22,
      gapYPx: 76,
      leftPx: 92,
      bottomPx: 48,
    }),
    config: figureConfig,
  };
}

function valuesOf(summary: Summary, measure: ComparedPower, role: string, mode: EntryModeName) {
  return summary.metrics[`${measure}_${role}`]?.modes[mode];
}

function endsOf(summary: Summary, measure: ComparedPower, mode: EntryModeName): readonly (number | null)[] {
  return roles.flatMap((role) => {
    const values = valuesOf(summary, measure, role, mode);
    if (values === undefined) return [];
    const { lower, upper } = drawnEnds(values);
    return [values.estimate, lower, upper];
  });
}

function traceOf(
  summary: Summary,
  language: Language,
  {
    mode,
    measure,
    symbol,
    offset,
    index,
  }: { mode: EntryModeName; measure: ComparedPower; symbol: string; offset: number; index: number },
): Trace {
  const present = roles.flatMap((role, level) => {
    const values = valuesOf(summary, measure, role, mode);
    return values === undefined || values.estimate === null ? [] : [{ role, level, values, estimate: values.estimate }];
  });
  const name = translate(language, `measure.${measure}`);
  return {
    type: 'scatter',
    mode: 'markers',
    name,
    ...panelAxes(index),
    x: present.map(({ estimate }) => estimate),
    y: present.map(({ level }) => level + offset),
    error_x: intervalBars(
      present.map(({ estimate, values }) => ({ estimate, ...drawnEnds(values) })),
      neutralColour,
    ),
    marker: { color: present.map(({ role }) => roleMarks[role].colour), size: 9, symbol },
    customdata: present.map(({ role, estimate, values }) =>
      labelled(
        language,
        accountName(language, role),
        `${formatNumber(language, estimate, 3)} ${bracketed(language, formatNumber(language, values.lower, 3), formatNumber(language, values.upper, 3))}`,
      ),
    ),
    hovertemplate: `${name}<br>%{customdata}<extra></extra>`,
  };
}

/** Names the pairs of roles that the two set in opposite orders, where the simultaneous intervals bear it out. */
function titleOf({ secondOpinion }: Summary, language: Language): string {
  const cases = (secondOpinion?.rows ?? []).flatMap(({ question, reversed }) =>
    question.kind === 'order' && reversed.includes('effective_power')
      ? [
          translate(language, 'figure.opinions.case', {
            first: accountName(language, question.first),
            second: accountName(language, question.second),
            mode: modeName(language, question.mode),
          }),
        ]
      : [],
  );
  return cases.length === 0
    ? translate(language, 'figure.opinions.title.agree')
    : translate(language, 'figure.opinions.title', { cases: cases.join(semicolon(language)) });
}
