import type { CalibrationSummary } from '../../analysis/calibration/calibrationSummary.ts';
import { formatNumber } from '../../language/formatNumber.ts';
import { labelled, semicolon } from '../../language/punctuation.ts';
import { translate } from '../../language/translate.ts';
import type { Figure, FigureView, Trace } from '../figure.ts';
import { figureConfig } from '../figureConfig.ts';
import { neutralColour } from '../neutralColour.ts';
import { panelAxes, setPanels } from '../setPanels.ts';
import { tabulateFigure } from '../tabulateFigure.ts';
import { calibrationColour } from './calibrationColour.ts';

/** ε and acceptance by generation; `null` where there is but one. */
export function drawSearch({ search }: CalibrationSummary, { language, width }: FigureView): Figure | null {
  const { generations } = search;
  if (generations.length < 2) return null;
  const numbers = generations.map((_, at) => at + 1);
  const xAxis = {
    range: [0.7, generations.length + 0.3],
    dtick: Math.max(1, Math.ceil(generations.length / 8)),
    tick0: 1,
    title: { text: translate(language, 'calibration.figure.search.axis'), standoff: 3 },
  };
  const thresholds = generations.map(({ threshold }) => threshold);
  const highest = Math.max(1.5, ...thresholds.filter((threshold) => threshold !== null));
  const panels = [
    {
      title: `<b>${translate(language, 'calibration.figure.search.threshold')}</b>`,
      x: xAxis,
      y:
        highest > 10
          ? { type: 'log', range: [Math.log10(0.8), Math.log10(highest * 1.3)], nticks: 5 }
          : { range: [0, highest * 1.1], nticks: 6 },
    },
    {
      title: `<b>${translate(language, 'calibration.figure.search.acceptance')}</b>`,
      x: xAxis,
      y: { range: [0, 105], nticks: 6 },
    },
  ];
  const line = (index: number, values: readonly (number | null)[]): Trace => ({
    type: 'scatter',
    mode: 'lines+markers',
    ...panelAxes(index),
    x: numbers,
    y: values.map((value) => (value === null ? null : Number(value.toPrecision(5)))),
    line: { color: calibrationColour, width: 2 },
    marker: { color: calibrationColour, size: 7, symbol: 'circle' },
    hovertemplate: `${labelled(language, '%{x}', '%{y:.3g}')}<extra></extra>`,
  });
  const bands = translate(language, 'calibration.figure.search.bands');
  return {
    id: 'search',
    title: translate(language, 'calibration.figure.search.title'),
    reading: translate(language, 'calibration.figure.search.reading'),
    notes: [],
    description: translate(language, 'calibration.figure.search.description', {
      values: generations
        .map(({ threshold, acceptance }, at) =>
          translate(language, 'calibration.figure.search.description.generation', {
            generation: at + 1,
            threshold:
              threshold === null
                ? translate(language, 'calibration.search.everything')
                : formatNumber(language, threshold, 2),
            acceptance: formatNumber(language, 100 * acceptance, 0),
          }),
        )
        .join(semicolon(language)),
    }),
    table: tabulateFigure(
      language,
      ['generation', 'threshold', 'acceptance'],
      generations.map(({ threshold, acceptance }, at) => [at + 1, threshold, acceptance]),
    ),
    legend: [{ label: bands, colour: neutralColour, mark: { kind: 'line', dash: 'dash' } }],
    data: [
      {
        type: 'scatter',
        mode: 'lines',
        name: bands,
        ...panelAxes(0),
        x: [0.7, generations.length + 0.3],
        y: [1, 1],
        line: { color: neutralColour, dash: 'dash', width: 2 },
        hoverinfo: 'skip',
      },
      line(0, thresholds),
      line(
        1,
        generations.map(({ acceptance }) => 100 * acceptance),
      ),
    ],
    layout: setPanels(panels, {
      width,
      columns: { wide: 2, medium: 2, narrow: 1 }[width],
      panelHeightPx: 190,
      gapXPx: 64,
      gapYPx: 76,
      leftPx: 50,
      bottomPx: 46,
    }),
    config: figureConfig,
  };
}
