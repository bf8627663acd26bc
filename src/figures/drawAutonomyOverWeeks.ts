import type { SeriesSummary, WeeklyBands } from '../analysis/seriesSummary.ts';
import type { Summary } from '../analysis/summary.ts';
import { formatNumber } from '../language/formatNumber.ts';
import type { Language } from '../language/language.ts';
import { colon } from '../language/punctuation.ts';
import { translate } from '../language/translate.ts';
import { type Facet, type Role, roles, type RunMode } from '../scenario/definition/vocabulary.ts';
import { entryMarks } from './entryMarks.ts';
import type { Figure, FigureView, Trace } from './figure.ts';
import { figureConfig } from './figureConfig.ts';
import { neutralColour } from './neutralColour.ts';
import { rangeOf } from './rangeOf.ts';
import { roleMarks } from './roleMarks.ts';
import { panelAxes, setPanels } from './setPanels.ts';
import { tabulateFigure } from './tabulateFigure.ts';
import { accountName, facetName, modeName } from './termsOf.ts';
import { titleOfShifts } from './titleOfShifts.ts';
import { weekAxis } from './weekAxis.ts';
import { withOpacity } from './withOpacity.ts';

/**
 * Autonomy over the weeks with bands of 50 and 90 % of runs: a row a role that acts, a panel a mode.
 *
 * @param facet `null` for autonomy over all facets
 * @returns `null` where no role acts on the facet
 */
export function drawAutonomyOverWeeks(
  summary: Summary,
  series: SeriesSummary,
  facet: Facet | null,
  view: FigureView,
): Figure | null {
  const { language, width } = view;
  const modes = series.modes.filter((mode) => mode !== 'placebo');
  const bandsOf = (role: Role, mode: RunMode) =>
    series.columns[facet === null ? `autonomy_${role}` : `autonomy_${role}_${facet}`]?.[mode];
  const shown = roles.filter((role) => modes.some((mode) => bandsOf(role, mode)?.mean.some((mean) => mean !== null)));
  if (shown.length === 0) return null;
  const cells = shown.flatMap((role) => modes.map((mode) => ({ role, mode })));
  const data: Trace[] = [];
  for (const [index, { role, mode }] of cells.entries()) {
    const bands = bandsOf(role, mode);
    if (bands === undefined) continue;
    data.push(...bandTraces(language, series.weeks, bands, role, mode, index));
    const reference = bandsOf(role, 'none');
    if (mode !== 'none' && reference !== undefined) {
      data.push({
        type: 'scatter',
        mode: 'lines',
        name: modeName(language, 'none'),
        ...panelAxes(index),
        ...weekAxis(series.weeks),
        y: reference.mean,
        line: { color: neutralColour, width: 1.4, dash: 'dot' },
        hoverinfo: 'skip',
      });
    }
  }
  const range = rangeOf(
    cells.flatMap(({ role, mode }) => {
      const bands = bandsOf(role, mode);
      return bands === undefined ? [] : [...bands.quantiles.p05, ...bands.quantiles.p95];
    }),
    0.1,
    0.04,
  );
  const unit = translate(language, 'figure.share');
  const columns = { wide: modes.length, medium: modes.length, narrow: 2 }[width];
  const panels = cells.map(({ role, mode }, index) => ({
    title: `<b>${accountName(language, role)}</b>${width === 'wide' ? ' · ' : '<br>'}${modeName(language, mode)}`,
    x: {
      range: [series.weeks[0] ?? 1, series.weeks.at(-1) ?? 1],
      nticks: width === 'wide' ? 5 : 4,
      ...(index >= cells.length - columns ? { title: { text: translate(language, 'figure.week'), standoff: 4 } } : {}),
    },
    y: { range: [Math.max(0, range[0]), Math.min(1.02, range[1])], tickformat: '.2f', nticks: 5 },
  }));
  return {
    id: facet === null ? 'autonomy-weeks' : `autonomy-weeks-${facet}`,
    title:
      facet === null
        ? titleOfShifts(language, summary, 'autonomy')
        : translate(language, 'figure.autonomy.title', { facet: facetName(language, facet) }),
    reading: translate(language, 'figure.autonomy.reading'),
    notes: [
      ...(range[0] > 0 ? [translate(language, 'figure.autonomy.cut')] : []),
      translate(language, 'figure.note.quantiles'),
      translate(language, 'figure.note.recorded', { replicates: series.replicates, week: series.entryWeek }),
    ],
    description: translate(language, 'figure.autonomy.description', {
      facet: facet === null ? translate(language, 'facet.all') : facetName(language, facet),
      ends: cells
        .map(({ role, mode }) => {
          const mean = bandsOf(role, mode)?.mean;
          return translate(language, 'figure.from-to', {
            label: `${accountName(language, role)} (${modeName(language, mode)})`,
            first: formatNumber(language, mean?.[0] ?? null, 2),
            last: formatNumber(language, mean?.at(-1) ?? null, 2),
          });
        })
        .join(', '),
    }),
    table: tabulateFigure(
      language,
      ['role', 'mode', 'week', ...(['estimate', 'p05', 'p25', 'p75', 'p95'] as const).map((key) => ({ key, unit }))],
      cells.flatMap(({ role, mode }) => {
        const bands = bandsOf(role, mode);
        if (bands === undefined) return [];
        const { p05, p25, p75, p95 } = bands.quantiles;
        return bands.mean.map((mean, at) => [
          accountName(language, role),
          modeName(language, mode),
          series.weeks[at],
          mean,
          p05[at],
          p25[at],
          p75[at],
          p95[at],
        ]);
      }),
    ),
    legend: [
      {
        label: translate(language, 'figure.autonomy.mean'),
        colour: neutralColour,
        mark: { kind: 'line', dash: 'solid' },
      },
      {
        label: translate(language, 'figure.autonomy.none'),
        colour: neutralColour,
        mark: { kind: 'line', dash: 'dot' },
      },
      {
        label: translate(language, 'figure.autonomy.half'),
        colour: neutralColour,
        mark: { kind: 'area', pattern: '', opacity: 0.55 },
      },
      {
        label: translate(language, 'figure.autonomy.ninety'),
        colour: neutralColour,
        mark: { kind: 'area', pattern: '', opacity: 0.22 },
      },
    ],
    data,
    layout: setPanels(
      panels,
      {
        width,
        columns,
        panelHeightPx: { wide: 150, medium: 120, narrow: 110 }[width],
        gapXPx: 40,
        gapYPx: { wide: 50, medium: 62, narrow: 62 }[width],
        leftPx: 40,
        bottomPx: 42,
      },
      { shapes: entryMarks(cells.length, series.entryWeek) },
    ),
    config: figureConfig,
  };
}

function bandTraces(
  language: Language,
  weeks: readonly number[],
  bands: WeeklyBands,
  role: Role,
  mode: RunMode,
  index: number,
): readonly Trace[] {
  const { colour } = roleMarks[role];
  const axes = panelAxes(index);
  const edge = (y: readonly (number | null)[], opacity: number): Trace => ({
    type: 'scatter',
    mode: 'lines',
    ...axes,
    ...weekAxis(weeks),
    y,
    line: { width: 0, color: colour },
    ...(opacity === 0 ? {} : { fill: 'tonexty', fillcolor: withOpacity(colour, opacity) }),
    hoverinfo: 'skip',
  });
  const { p05, p25, p75, p95 } = bands.quantiles;
  return [
    edge(p05, 0),
    edge(p95, 0.18),
    edge(p25, 0),
    edge(p75, 0.3),
    {
      type: 'scatter',
      mode: 'lines',
      name: `${accountName(language, role)}, ${modeName(language, mode)}`,
      ...axes,
      ...weekAxis(weeks),
      y: bands.mean,
      line: { color: colour, width: 2 },
      hovertemplate: `${accountName(language, role)}, ${modeName(language, mode)}<br>${translate(language, 'figure.week')} %{x}${colon(language)}%{y:.3f}<extra></extra>`,
    },
  ];
}
