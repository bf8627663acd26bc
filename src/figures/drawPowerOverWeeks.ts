import type { SeriesSummary } from '../analysis/seriesSummary.ts';
import type { Summary } from '../analysis/summary.ts';
import { formatNumber } from '../language/formatNumber.ts';
import type { Language } from '../language/language.ts';
import { colon, labelled, semicolon } from '../language/punctuation.ts';
import { translate } from '../language/translate.ts';
import { roles } from '../scenario/definition/vocabulary.ts';
import { entryMarks } from './entryMarks.ts';
import type { Figure, FigureView, Trace } from './figure.ts';
import { figureConfig } from './figureConfig.ts';
import { roleLegend } from './legends.ts';
import { roleMarks } from './roleMarks.ts';
import { panelAxes, setPanels } from './setPanels.ts';
import { tabulateFigure } from './tabulateFigure.ts';
import { accountName, modeName } from './termsOf.ts';
import { titleOfShifts } from './titleOfShifts.ts';
import { weekAxis } from './weekAxis.ts';

export type PowerMeasure = 'formal_power' | 'authored' | 'effective_power';

/** Mean shares of one kind of power over the weeks, stacked by role, a panel a mode, with the entry marked. */
export function drawPowerOverWeeks(
  summary: Summary,
  series: SeriesSummary,
  measure: PowerMeasure,
  view: FigureView,
): Figure {
  const { language, width } = view;
  const modes = series.modes.filter((mode) => mode !== 'placebo');
  const data: Trace[] = [];
  for (const [index, mode] of modes.entries()) {
    for (const role of roles) {
      const bands = series.columns[`${measure}_${role}`]?.[mode];
      if (bands === undefined) continue;
      const { colour, pattern } = roleMarks[role];
      data.push({
        type: 'scatter',
        mode: 'lines',
        name: accountName(language, role),
        ...panelAxes(index),
        stackgroup: String(index),
        ...weekAxis(series.weeks),
        y: bands.mean,
        line: { color: colour, width: 1 },
        fillcolor: colour,
        ...(pattern === ''
          ? {}
          : {
              fillpattern: {
                shape: pattern,
                fgcolor: 'rgba(255,255,255,0.5)',
                bgcolor: colour,
                size: 7,
                solidity: 0.16,
              },
            }),
        hovertemplate: `${accountName(language, role)}, ${modeName(language, mode)}<br>${translate(language, 'figure.week')} %{x}${colon(language)}%{y:.3f}<extra></extra>`,
      });
    }
  }
  const panels = modes.map((mode) => ({
    title: `<b>${modeName(language, mode)}</b>`,
    x: {
      range: [series.weeks[0] ?? 1, series.weeks.at(-1) ?? 1],
      title: { text: translate(language, 'figure.week'), standoff: 4 },
      nticks: 5,
      showgrid: false,
    },
    y: { range: [0, 1], tickvals: [0, 0.25, 0.5, 0.75, 1], tickformat: '.2f' },
  }));
  return {
    id: measure.replaceAll('_', '-'),
    title: titleOf(language, summary, measure),
    reading: translate(language, `figure.power.${measure}.reading`),
    notes: [translate(language, 'figure.note.recorded', { replicates: series.replicates, week: series.entryWeek })],
    description: translate(language, 'figure.power.description', {
      measure: translate(language, `measure.${measure}`),
      ends: describeEnds(language, series, measure),
    }),
    table: tabulateFigure(
      language,
      ['mode', 'role', 'week', { key: 'estimate', unit: translate(language, 'figure.share') }],
      modes.flatMap((mode) =>
        roles.flatMap((role) =>
          (series.columns[`${measure}_${role}`]?.[mode]?.mean ?? []).map((mean, at) => [
            modeName(language, mode),
            accountName(language, role),
            series.weeks[at],
            mean,
          ]),
        ),
      ),
    ),
    legend: roleLegend(language, roles, 'area'),
    data,
    layout: setPanels(
      panels,
      {
        width,
        columns: { wide: 4, medium: 2, narrow: 2 }[width],
        panelHeightPx: { wide: 230, medium: 190, narrow: 140 }[width],
        gapXPx: 36,
        gapYPx: 66,
        leftPx: 38,
        bottomPx: 44,
      },
      { shapes: entryMarks(panels.length, series.entryWeek) },
    ),
    config: figureConfig,
  };
}

function titleOf(language: Language, summary: Summary, measure: PowerMeasure): string {
  if (measure === 'authored') {
    const coverage = summary.provenance.entryModes.flatMap((mode) => {
      const estimate = summary.metrics['coverage']?.modes[mode]?.estimate;
      return estimate === undefined || estimate === null
        ? []
        : [`${modeName(language, mode)} ${formatNumber(language, estimate, 2)}`];
    });
    return coverage.length === 0
      ? translate(language, 'figure.power.authored.title.bare')
      : translate(language, 'figure.power.authored.title', { coverage: coverage.join(', ') });
  }
  return titleOfShifts(language, summary, measure);
}

function describeEnds(language: Language, series: SeriesSummary, measure: PowerMeasure): string {
  return series.modes
    .filter((mode) => mode !== 'placebo')
    .map((mode) => {
      const ends = roles.map((role) => {
        const mean = series.columns[`${measure}_${role}`]?.[mode]?.mean;
        return translate(language, 'figure.from-to', {
          label: accountName(language, role),
          first: formatNumber(language, mean?.[0] ?? null, 2),
          last: formatNumber(language, mean?.at(-1) ?? null, 2),
        });
      });
      return labelled(language, modeName(language, mode), ends.join(', '));
    })
    .join(semicolon(language));
}
