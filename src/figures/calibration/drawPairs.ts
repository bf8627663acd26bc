import type { CalibrationSummary } from '../../analysis/calibration/calibrationSummary.ts';
import type { PosteriorParticles } from '../../analysis/calibration/readPosterior.ts';
import { formatNumber } from '../../language/formatNumber.ts';
import { labelled, semicolon } from '../../language/punctuation.ts';
import { translate } from '../../language/translate.ts';
import { weightedCovariance } from '../../statistics/weightedCovariance.ts';
import type { Figure, FigureView, Trace } from '../figure.ts';
import { figureConfig } from '../figureConfig.ts';
import { panelAxes, setPanels } from '../setPanels.ts';
import { tabulateFigure } from '../tabulateFigure.ts';
import { withOpacity } from '../withOpacity.ts';
import { calibrationColour } from './calibrationColour.ts';
import { parameterAxis, unitOf } from './parameterAxis.ts';

/** Pairs and particles beyond which a figure says no more. */
const mostPairs = 6;
const mostDots = 400;
/** Diameter in pixels of a particle with the mean weight. */
const dotPx = 5;

/** The particles on each pair of parameters: where a combination is known rather than each. */
export function drawPairs(
  { parameters }: CalibrationSummary,
  { values, weights }: PosteriorParticles,
  { language, width }: FigureView,
): Figure | null {
  if (weights.length === 0 || parameters.length < 2) return null;
  const units = parameters.map((parameter, k) => values[k].map((value) => unitOf(parameter, value)));
  const pairs = pairsOf(units, weights);
  const shown = pairs.slice(0, mostPairs);
  const dots = dotsOf(weights);
  const wordCorrelation = (correlation: number) =>
    translate(language, 'calibration.figure.pairs.correlation', { value: formatNumber(language, correlation, 2) });
  const panels = shown.map(({ first, second, correlation }) => ({
    title: wordCorrelation(correlation),
    x: { ...parameterAxis(parameters[first]), title: { text: lastSteps(parameters[first].name), standoff: 3 } },
    y: { ...parameterAxis(parameters[second]), title: { text: lastSteps(parameters[second].name), standoff: 3 } },
  }));
  return {
    id: 'pairs',
    title: translate(language, 'calibration.figure.pairs.title'),
    reading: translate(language, 'calibration.figure.pairs.reading'),
    notes:
      pairs.length === shown.length && dots.length === weights.length
        ? []
        : [
            translate(language, 'calibration.figure.pairs.note', {
              shown: shown.length,
              all: pairs.length,
              dots: mostDots,
            }),
          ],
    description: translate(language, 'calibration.figure.pairs.description', {
      count: shown.length,
      values: shown
        .map(({ first, second, correlation }) =>
          labelled(
            language,
            `${parameters[first].name}, ${parameters[second].name}`,
            formatNumber(language, correlation, 2),
          ),
        )
        .join(semicolon(language)),
    }),
    table: tabulateFigure(
      language,
      ['pair', 'x', 'y'],
      shown.flatMap(({ first, second }) =>
        dots.map((at) => [
          `${parameters[first].name}, ${parameters[second].name}`,
          values[first][at],
          values[second][at],
        ]),
      ),
    ),
    legend: [
      {
        label: translate(language, 'calibration.figure.pairs.dot'),
        colour: calibrationColour,
        mark: { kind: 'symbol', symbol: 'circle' },
      },
    ],
    data: shown.map(
      ({ first, second }, index): Trace => ({
        type: 'scatter',
        mode: 'markers',
        name: translate(language, 'calibration.figure.pairs.dot'),
        ...panelAxes(index),
        x: dots.map((at) => Number(values[first][at].toPrecision(6))),
        y: dots.map((at) => Number(values[second][at].toPrecision(6))),
        marker: {
          color: withOpacity(calibrationColour, 0.45),
          size: dots.map((at) => Number((dotPx * Math.sqrt(weights[at] * weights.length)).toFixed(1))),
          line: { width: 0 },
        },
        hovertemplate: '%{x:.4g}, %{y:.4g}<extra></extra>',
      }),
    ),
    layout: setPanels(panels, {
      width,
      columns: { wide: 3, medium: 2, narrow: 1 }[width],
      panelHeightPx: 210,
      gapXPx: 78,
      gapYPx: 76,
      leftPx: 66,
      bottomPx: 46,
    }),
    config: figureConfig,
  };
}

interface Pair {
  readonly first: number;
  readonly second: number;
  readonly correlation: number;
}

/** All pairs, the one that correlates most first. */
function pairsOf(units: readonly Float64Array[], weights: Float64Array): Pair[] {
  const covariance = weightedCovariance(units, weights);
  const size = units.length;
  const pairs: Pair[] = [];
  for (let first = 0; first < size; first += 1) {
    for (let second = first + 1; second < size; second += 1) {
      const scale = Math.sqrt(covariance[first * size + first] * covariance[second * size + second]);
      pairs.push({ first, second, correlation: scale > 0 ? covariance[first * size + second] / scale : 0 });
    }
  }
  return pairs.sort((a, b) => Math.abs(b.correlation) - Math.abs(a.correlation));
}

/** Particles to draw: all, or those that are spread evenly over the order of their numbers. */
function dotsOf(weights: Float64Array): number[] {
  const step = Math.max(1, weights.length / mostDots);
  return Array.from({ length: Math.min(mostDots, weights.length) }, (_, dot) => Math.floor(dot * step));
}

/** The end of a path, which tells parameters apart where there is little room. */
function lastSteps(name: string): string {
  return name.split('.').slice(-2).join('.');
}
