import type { SampledRuns } from '../analysis/runSample.ts';
import type { Histogram, Summary } from '../analysis/summary.ts';
import { translate } from '../language/translate.ts';
import type { Language } from '../language/language.ts';
import { type Role, roles, type RunMode } from '../scenario/definition/vocabulary.ts';
import type { Figure, FigureView, Trace } from './figure.ts';
import { figureConfig } from './figureConfig.ts';
import { neutralColour } from './neutralColour.ts';
import { roleMarks } from './roleMarks.ts';
import type { RunSample } from '../analysis/runSample.ts';
import { modeMarks } from './modeMarks.ts';
import { drawnRuns, outstandingRuns, sampleNote } from './runDots.ts';
import { runTrace } from './runTrace.ts';
import { panelAxes, setPanels } from './setPanels.ts';
import { tabulateFigure } from './tabulateFigure.ts';
import { describeRuns } from './describeRuns.ts';
import { accountName, modeName } from './termsOf.ts';
import { withOpacity } from './withOpacity.ts';

/** Measures of the primary family whose distributions have names of their own in the figures. */
type FamilyMeasure = 'formal_power' | 'effective_power' | 'autonomy';

/**
 * Where the runs of each mode lie: one ridge a mode, a panel a role, the same bins in a panel.
 *
 * @param runs single runs to be set below the ridges as dots
 * @returns `null` where the summary has no histogram of the measure
 */
export function drawDistributions(
  summary: Summary,
  measure: FamilyMeasure,
  view: FigureView,
  runs: RunSample | null = null,
): Figure | null {
  const { language, width } = view;
  const shown = roles.filter((role) => counted(summary.histograms[`${measure}_${role}`]));
  if (shown.length === 0) return null;
  const modes = summary.provenance.entryModes.toReversed();
  const data = shown.flatMap((role, index) =>
    modes.flatMap((mode, level) => [
      ...ridge(
        language,
        summary.histograms[`${measure}_${role}`],
        role,
        mode,
        level,
        index,
        runs === null ? 0.86 : 0.7,
      ),
      ...dots(language, runs?.columns[`${measure}_${role}`]?.[mode], role, mode, level, index),
    ]),
  );
  const unit = translate(language, `measure.${measure}.axis`);
  const name = translate(language, `measure.${measure}`);
  const panels = shown.map((role) => ({
    title: `<b>${accountName(language, role)}</b>`,
    x: { tickformat: '.2f', nticks: 5, title: { text: translate(language, `measure.${measure}.axis`), standoff: 4 } },
    y: {
      range: [runs === null ? -0.08 : -0.24, modes.length],
      tickvals: modes.map((_, level) => level),
      ticktext: modes.map((mode) => modeName(language, mode)),
      zeroline: false,
    },
  }));
  return {
    id: `distribution-${measure.replaceAll('_', '-')}`,
    title: translate(language, 'figure.distribution.title', { measure: name }),
    reading: translate(language, 'figure.distribution.reading', {
      replicates: summary.provenance.replicates.used,
      weeks: summary.provenance.measureWeeks,
    }),
    notes: runs === null ? [] : [sampleNote(language, runs)],
    description: translate(language, 'figure.distribution.description', {
      measure: name,
      roles: describeRuns(summary, measure, shown, language),
    }),
    table: tabulateFigure(
      language,
      ['role', 'mode', { key: 'bin_from', unit }, { key: 'bin_to', unit }, 'runs'],
      shown.flatMap((role) => {
        const histogram = summary.histograms[`${measure}_${role}`];
        return modes
          .toReversed()
          .flatMap((mode) =>
            (histogram.counts[mode] ?? []).map((count, bin) => [
              accountName(language, role),
              modeName(language, mode),
              histogram.start + bin * histogram.width,
              histogram.start + (bin + 1) * histogram.width,
              count,
            ]),
          );
      }),
    ),
    ...(runs === null
      ? {}
      : {
          runs: shown.flatMap((role) =>
            modes
              .toReversed()
              .flatMap((mode) =>
                outstandingRuns(
                  language,
                  runs.columns[`${measure}_${role}`]?.[mode],
                  mode,
                  `${name}, ${accountName(language, role)}`,
                ),
              ),
          ),
        }),
    legend:
      runs === null
        ? []
        : modes.toReversed().map((mode) => ({
            label: translate(language, 'figure.runs.legend', { mode: modeName(language, mode) }),
            colour: neutralColour,
            mark: { kind: 'symbol', symbol: modeMarks[mode].symbol },
          })),
    data,
    layout: setPanels(panels, {
      width,
      columns: { wide: shown.length === 3 ? 3 : 4, medium: 2, narrow: 1 }[width],
      panelHeightPx: { wide: 210, medium: 190, narrow: 170 }[width] + (runs === null ? 0 : 70),
      gapXPx: 84,
      gapYPx: 74,
      leftPx: 76,
      bottomPx: 48,
    }),
    config: figureConfig,
  };
}

function counted(histogram: Histogram | undefined): histogram is Histogram {
  return histogram !== undefined && Object.values(histogram.counts).some((counts) => counts.some((count) => count > 0));
}

/** Runs of one mode below its base line, on three heights so that fewer hide each other. */
function dots(
  language: Language,
  sampled: SampledRuns | undefined,
  role: Role,
  mode: RunMode,
  level: number,
  index: number,
): readonly Trace[] {
  const drawn = sampled === undefined ? [] : drawnRuns(sampled);
  if (drawn.length === 0) return [];
  return [
    {
      type: 'scatter',
      mode: 'markers',
      meta: runTrace,
      name: `${accountName(language, role)}, ${modeName(language, mode)}`,
      ...panelAxes(index),
      x: drawn.map(({ value }) => value),
      y: drawn.map((_, at) => level - 0.06 - (at % 3) * 0.05),
      marker: { color: roleMarks[role].colour, size: 5, symbol: modeMarks[mode].symbol, opacity: 0.75 },
      customdata: drawn.map(({ replicate }) => [mode, replicate]),
      hovertemplate: `${accountName(language, role)}, ${translate(language, 'figure.runs.hover', { mode: modeName(language, mode), replicate: '%{customdata[1]}' })}<br>%{x:.3f}<extra></extra>`,
    },
  ];
}

/** A closed outline of the bars of one mode on its own base line, its own fullest bin as high as given (1: the next line). */
function ridge(
  language: Language,
  histogram: Histogram,
  role: Role,
  mode: RunMode,
  level: number,
  index: number,
  height: number,
): readonly Trace[] {
  const counts = histogram.counts[mode];
  if (counts === undefined) return [];
  const highest = Math.max(1, ...counts);
  const first = Math.max(
    0,
    counts.findIndex((count) => count > 0),
  );
  const last = counts.findLastIndex((count) => count > 0);
  const x: number[] = [histogram.start + first * histogram.width];
  const y: number[] = [level];
  for (let bin = first; bin <= last; bin += 1) {
    const left = histogram.start + bin * histogram.width;
    const top = level + (counts[bin] / highest) * height;
    x.push(left, left + histogram.width);
    y.push(top, top);
  }
  x.push(histogram.start + (last + 1) * histogram.width);
  y.push(level);
  const { colour } = roleMarks[role];
  return [
    {
      type: 'scatter',
      mode: 'lines',
      name: `${accountName(language, role)}, ${modeName(language, mode)}`,
      ...panelAxes(index),
      x,
      y,
      fill: 'toself',
      fillcolor: withOpacity(colour, 0.4),
      line: { color: colour, width: 1.2 },
      hoveron: 'fills',
      hoverinfo: 'name',
    },
  ];
}
