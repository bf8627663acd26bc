import type { MetricSummary } from '../analysis/metricSummary.ts';
import type { Summary } from '../analysis/summary.ts';
import { formatNumber } from '../language/formatNumber.ts';
import type { Language } from '../language/language.ts';
import { bracketed, labelled, semicolon } from '../language/punctuation.ts';
import { translate } from '../language/translate.ts';
import type { RunMode } from '../scenario/definition/vocabulary.ts';
import type { Figure, FigureView, LegendEntry, Trace } from './figure.ts';
import { drawnEnds } from './drawnEnds.ts';
import { figureConfig } from './figureConfig.ts';
import { intervalBars } from './intervalBars.ts';
import { modeMarks } from './modeMarks.ts';
import { neutralColour } from './neutralColour.ts';
import { roleMarks } from './roleMarks.ts';
import { panelAxes, setPanels } from './setPanels.ts';
import { tabulateFigure } from './tabulateFigure.ts';
import { modeName } from './termsOf.ts';
import { withOpacity } from './withOpacity.ts';

/** What is said of a figure of estimates beside its numbers. */
export interface EstimatesText {
  readonly id: string;
  readonly title: string;
  readonly reading: string;
}

/**
 * Estimates of several metrics, each on an axis of its own: a panel a metric, a line a mode.
 *
 * A dot with its interval is the estimate; the pale bar is where 90 % of the runs lie.
 *
 * @param columns names of metrics; those without any number are named in a note
 */
export function drawEstimates(
  summary: Summary,
  columns: readonly string[],
  text: EstimatesText,
  view: FigureView,
): Figure {
  const { language, width } = view;
  const modes = summary.provenance.entryModes;
  const metrics = columns.flatMap((column) => summary.metrics[column] ?? []);
  const shown = metrics.filter((metric) => modes.some((mode) => isPresent(metric, mode)));
  const absent = metrics.filter((metric) => !shown.includes(metric));
  const perRow = { wide: 4, medium: shown.some(({ role }) => role !== undefined) ? 2 : 3, narrow: 1 }[width];
  const names = modes.map((mode) => modeName(language, mode));
  const panels = shown.map((metric, index) => ({
    title: `<b>${wrapped(metric.label, width)}</b>`,
    x: {
      nticks: 4,
      range: rangeOfMeasure(shown, metric, modes),
      zeroline: true,
      title: { text: metric.unit, standoff: 2, font: { size: 10 } },
      tickfont: { size: 10 },
    },
    y: {
      tickvals: modes.map((_, at) => at),
      ticktext: names,
      range: [modes.length - 0.5, -0.5],
      showgrid: false,
      zeroline: false,
      showticklabels: index % perRow === 0,
      ...(index % perRow === 0 ? {} : { ticks: '' }),
    },
  }));
  return {
    ...text,
    notes: [
      translate(language, 'figure.note.pointwise', { level: formatNumber(language, summary.intervals.level * 100, 0) }),
      ...(absent.length === 0
        ? []
        : [
            translate(language, 'figure.note.absent', {
              metrics: absent.map(({ label }) => label).join(semicolon(language)),
            }),
          ]),
    ],
    description: translate(language, 'figure.estimates.description', {
      title: text.title,
      estimates: shown.map((metric) => describe(language, metric, modes)).join(semicolon(language)),
    }),
    table: tabulateFigure(
      language,
      ['metric', 'unit', 'mode', 'estimate', 'lower', 'upper', 'p05', 'p95'],
      shown.flatMap((metric) =>
        modes.flatMap((mode) => {
          const values = metric.modes[mode];
          if (values === undefined) return [];
          const { estimate, lower, upper, quantiles } = values;
          return [
            [metric.label, metric.unit, modeName(language, mode), estimate, lower, upper, quantiles[0], quantiles[3]],
          ];
        }),
      ),
    ),
    legend: legendOf(language),
    data: shown.flatMap((metric, index) => tracesOf(language, metric, modes, index)),
    layout: setPanels(panels, {
      width,
      columns: perRow,
      panelHeightPx: 96,
      gapXPx: 24,
      gapYPx: 84,
      leftPx: 82,
      bottomPx: 44,
    }),
    config: figureConfig,
  };
}

function isPresent(metric: MetricSummary, mode: RunMode): boolean {
  const estimate = metric.modes[mode]?.estimate;
  return estimate !== undefined && estimate !== null;
}

/** One range for all panels of a measure, with 0 in it, so that roles compare. */
function rangeOfMeasure(
  metrics: readonly MetricSummary[],
  { measure }: MetricSummary,
  modes: readonly RunMode[],
): readonly [number, number] {
  const ends = metrics
    .filter((metric) => metric.measure === measure)
    .flatMap((metric) => modes.flatMap((mode) => metric.modes[mode] ?? []))
    .flatMap((values) => {
      const { lower, upper } = drawnEnds(values);
      return [values.estimate, lower, upper, values.quantiles[0], values.quantiles[3]];
    })
    .filter((end) => end !== null);
  const low = Math.min(0, ...ends);
  const high = Math.max(0, ...ends);
  const room = (high - low || 1) * 0.05;
  return [low - room, high + room];
}

function tracesOf(
  language: Language,
  metric: MetricSummary,
  modes: readonly RunMode[],
  index: number,
): readonly Trace[] {
  const axes = panelAxes(index);
  const colour = metric.role === undefined ? neutralColour : roleMarks[metric.role].colour;
  const present = modes.flatMap((mode, level) => {
    const values = metric.modes[mode];
    return values === undefined || values.estimate === null ? [] : [{ mode, level, values, estimate: values.estimate }];
  });
  const spread = present.flatMap(({ level, values }) => [
    { x: values.quantiles[0], y: level },
    { x: values.quantiles[3], y: level },
    { x: null, y: null },
  ]);
  return [
    {
      type: 'scatter',
      mode: 'lines',
      ...axes,
      x: spread.map(({ x }) => x),
      y: spread.map(({ y }) => y),
      line: { color: withOpacity(colour, 0.28), width: 9 },
      hoverinfo: 'skip',
    },
    {
      type: 'scatter',
      mode: 'markers',
      name: metric.label,
      ...axes,
      x: present.map(({ estimate }) => estimate),
      y: present.map(({ level }) => level),
      error_x: intervalBars(
        present.map(({ estimate, values }) => ({ estimate, ...drawnEnds(values) })),
        colour,
      ),
      marker: { color: colour, size: 8, symbol: present.map(({ mode }) => modeMarks[mode].symbol) },
      customdata: present.map(({ mode, estimate, values }) =>
        labelled(
          language,
          modeName(language, mode),
          `${formatNumber(language, estimate, 4)} ${bracketed(language, formatNumber(language, values.lower, 4), formatNumber(language, values.upper, 4))}`,
        ),
      ),
      hovertemplate: `${metric.label}<br>%{customdata}<extra></extra>`,
    },
  ];
}

function legendOf(language: Language): readonly LegendEntry[] {
  return [
    {
      label: translate(language, 'figure.estimates.mean'),
      colour: neutralColour,
      mark: { kind: 'symbol', symbol: 'square' },
    },
    {
      label: translate(language, 'figure.estimates.runs'),
      colour: neutralColour,
      mark: { kind: 'area', pattern: '', opacity: 0.28 },
    },
  ];
}

function describe(language: Language, metric: MetricSummary, modes: readonly RunMode[]): string {
  const estimates = modes.map(
    (mode) => `${modeName(language, mode)} ${formatNumber(language, metric.modes[mode]?.estimate ?? null, 3)}`,
  );
  return labelled(language, `${metric.label} (${metric.unit})`, estimates.join(', '));
}

/** A label broken into lines that fit above a panel. */
function wrapped(label: string, width: FigureView['width']): string {
  const longest = { wide: 30, medium: 26, narrow: 36 }[width];
  const lines: string[] = [];
  for (const word of label.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + word.length < longest) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines.join('<br>');
}
