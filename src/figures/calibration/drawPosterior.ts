import type { CalibrationSummary, ParameterSummary } from '../../analysis/calibration/calibrationSummary.ts';
import type { PosteriorParticles } from '../../analysis/calibration/readPosterior.ts';
import { formatNumber } from '../../language/formatNumber.ts';
import { significantDecimals } from '../../language/significantDecimals.ts';
import { bracketed, semicolon } from '../../language/punctuation.ts';
import { formatPlainNumber } from '../../language/formatPlainNumber.ts';
import { translate } from '../../language/translate.ts';
import type { Figure, FigureView, Trace } from '../figure.ts';
import { figureConfig } from '../figureConfig.ts';
import { neutralColour } from '../neutralColour.ts';
import { panelAxes, setPanels } from '../setPanels.ts';
import { tabulateFigure } from '../tabulateFigure.ts';
import { withOpacity } from '../withOpacity.ts';
import { parameterAxis, unitOf, valueAtUnit } from './parameterAxis.ts';
import { calibrationColour } from './calibrationColour.ts';

/** Bars that the range of a parameter is cut into: about as many particles in each, on average, as there are bars. */
const [fewestBars, mostBars] = [6, 24];

/** The posterior of each parameter as a histogram, against the prior as a line at 1. */
export function drawPosterior(
  summary: CalibrationSummary,
  { values, weights }: PosteriorParticles,
  { language, width }: FigureView,
): Figure | null {
  if (weights.length === 0) return null;
  const { parameters } = summary;
  const shares = parameters.map((parameter, k) => sharesOf(parameter, values[k], weights));
  const columns = { wide: 3, medium: 2, narrow: 1 }[width];
  const panels = parameters.map((parameter, k) => ({
    title: `<b>${parameter.name}</b>${parameter.identified ? '' : `<br>${translate(language, 'calibration.not_identified')}`}`,
    x: parameterAxis(parameter),
    y: {
      range: [0, Math.max(1.6, ...shares[k]) * 1.08],
      nticks: 5,
      title: { text: k % columns === 0 ? translate(language, 'calibration.figure.posterior.axis') : '', standoff: 4 },
    },
  }));
  const before = translate(language, 'calibration.figure.posterior.before');
  const after = translate(language, 'calibration.figure.posterior.after');
  return {
    id: 'posterior',
    title: translate(language, 'calibration.figure.posterior.title'),
    reading: translate(language, 'calibration.figure.posterior.reading'),
    notes: [],
    description: translate(language, 'calibration.figure.posterior.description', {
      values: parameters
        .map(({ name, posterior, range }) => {
          const decimals = significantDecimals(range[1] - range[0]);
          const show = (value: number | undefined) => formatNumber(language, value ?? null, decimals);
          return `${name} ${show(posterior?.mean)} ${bracketed(language, show(posterior?.quantiles[1]), show(posterior?.quantiles[5]))} (${formatPlainNumber(language, range[0])}–${formatPlainNumber(language, range[1])})`;
        })
        .join(semicolon(language)),
    }),
    table: tabulateFigure(
      language,
      ['parameter', 'bin_from', 'bin_to', 'density'],
      parameters.flatMap((parameter, k) =>
        shares[k].map((share, bar) => [
          parameter.name,
          valueAtUnit(parameter, bar / shares[k].length),
          valueAtUnit(parameter, (bar + 1) / shares[k].length),
          share,
        ]),
      ),
    ),
    legend: [
      { label: after, colour: calibrationColour, mark: { kind: 'area', pattern: '', opacity: 0.4 } },
      { label: before, colour: neutralColour, mark: { kind: 'line', dash: 'dash' } },
    ],
    data: parameters.flatMap((parameter, k): Trace[] => [
      {
        type: 'scatter',
        mode: 'lines',
        name: after,
        ...panelAxes(k),
        ...outline(parameter, shares[k]),
        fill: 'toself',
        fillcolor: withOpacity(calibrationColour, 0.4),
        line: { color: calibrationColour, width: 1.2 },
        hoverinfo: 'skip',
      },
      {
        type: 'scatter',
        mode: 'lines',
        name: before,
        ...panelAxes(k),
        x: [valueAtUnit(parameter, 0), valueAtUnit(parameter, 1)],
        y: [1, 1],
        line: { color: neutralColour, dash: 'dash', width: 2 },
        hoverinfo: 'skip',
      },
    ]),
    layout: setPanels(panels, {
      width,
      columns,
      panelHeightPx: 170,
      gapXPx: 56,
      gapYPx: 84,
      leftPx: 54,
      bottomPx: 40,
    }),
    config: figureConfig,
  };
}

/** Weight in each bar over that of the prior. */
function sharesOf(parameter: ParameterSummary, values: Float64Array, weights: Float64Array): number[] {
  const bars = barsOf(parameter, weights);
  const shares = Array.from({ length: bars }, () => 0);
  for (const [at, value] of values.entries()) {
    shares[Math.min(bars - 1, Math.floor(unitOf(parameter, value) * bars))] += weights[at] * bars;
  }
  return shares.map((share) => Number(share.toPrecision(5)));
}

function barsOf({ scale, range: [from, to] }: ParameterSummary, weights: Float64Array): number {
  const squares = weights.reduce((sum, weight) => sum + weight * weight, 0);
  const bars = Math.min(mostBars, Math.max(fewestBars, Math.round(Math.sqrt(1 / squares))));
  // A whole number has a bar of its own, or shares it with as many others as every bar.
  return scale === 'integer' ? Math.min(bars, to - from + 1) : bars;
}

/** A closed outline of the bars on the axis of the parameter. */
function outline(
  parameter: ParameterSummary,
  shares: readonly number[],
): { readonly x: number[]; readonly y: number[] } {
  const x = [valueAtUnit(parameter, 0)];
  const y = [0];
  for (const [bar, share] of shares.entries()) {
    x.push(valueAtUnit(parameter, bar / shares.length), valueAtUnit(parameter, (bar + 1) / shares.length));
    y.push(share, share);
  }
  x.push(valueAtUnit(parameter, 1));
  y.push(0);
  return { x, y };
}
