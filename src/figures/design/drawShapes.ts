import type { DesignStudy, FactorDescription } from '../../analysis/design/designStudy.ts';
import { rankFactors } from '../../analysis/design/rankFactors.ts';
import { formatNumber } from '../../language/formatNumber.ts';
import { labelled, numberComma, semicolon } from '../../language/punctuation.ts';
import { translate } from '../../language/translate.ts';
import type { Figure, FigureView, Json, Trace } from '../figure.ts';
import { figureConfig } from '../figureConfig.ts';
import { logTicks } from '../logTicks.ts';
import { neutralColour } from '../neutralColour.ts';
import { plotlyText } from '../plotlyText.ts';
import { rangeOf } from '../rangeOf.ts';
import { panelAxes, setPanels } from '../setPanels.ts';
import { tabulateFigure } from '../tabulateFigure.ts';
import { factorLabels } from './factorLabels.ts';
import { nameOutput, outputAnchor } from './nameOutput.ts';
import { studyMarks } from './studyMarks.ts';

/** Panels, parts of a range, and points drawn in each. */
const PANELS = 4;
const PARTS = 8;
const DRAWN = 400;

/** One factor and the points of the sample: its value, and the mean of the output. */
interface Shape {
  readonly factor: number;
  readonly points: readonly { readonly x: number; readonly y: number }[];
  /** Mean of both in each part of the range that has points. */
  readonly parts: readonly { readonly x: number; readonly y: number }[];
}

/**
 * Direction and shape: the output over each factor that is varied over a range, the others going through all their
 * values; `null` where nothing is.
 */
export function drawShapes(study: DesignStudy, index: number, view: FigureView): Figure | null {
  const { language, width } = view;
  const output = study.outputs[index];
  const { factors } = study.design;
  if (output.constant) return null;
  const order = rankFactors(output)?.ranked.map(({ factor }) => factor) ?? [...factors.keys()];
  const shapes = order.flatMap((factor) => shapeOf(study, index, factor) ?? []).slice(0, PANELS);
  if (shapes.length === 0) return null;
  const labels = factorLabels(factors);
  const name = nameOutput(output, language);
  const step = Math.max(1, Math.ceil(shapes[0].points.length / DRAWN));
  const ys = shapes[0].points.map(({ y }) => y);
  const range = rangeOf([Math.min(...ys), Math.max(...ys)], 1e-9, 0.06);
  return {
    id: `${outputAnchor(index)}-shapes`,
    title: translate(language, 'design.shapes.title', { output: name }),
    reading: translate(language, 'design.shapes.reading', { parts: PARTS }),
    notes: [translate(language, 'design.shapes.note')],
    description: translate(language, 'design.shapes.description', {
      output: name,
      unit: output.unit,
      factors: shapes
        .map(({ factor, parts }) =>
          labelled(
            language,
            labels[factor],
            parts.map(({ y }) => formatNumber(language, y, 3)).join(numberComma(language)),
          ),
        )
        .join(semicolon(language)),
    }),
    table: tabulateFigure(
      language,
      ['factor', 'shown', 'x', { key: 'y', unit: output.unit }],
      shapes.flatMap(({ factor, points, parts }) => [
        ...parts.map(({ x, y }) => [labels[factor], translate(language, 'design.shapes.part'), x, y]),
        ...points
          .filter((_, at) => at % step === 0)
          .map(({ x, y }) => [labels[factor], translate(language, 'design.shapes.point'), x, y]),
      ]),
    ),
    legend: [
      {
        label: translate(language, 'design.shapes.point'),
        colour: neutralColour,
        mark: { kind: 'symbol', symbol: 'circle-open' },
      },
      {
        label: translate(language, 'design.shapes.part'),
        colour: studyMarks.first.colour,
        mark: { kind: 'line', dash: 'solid' },
      },
    ],
    data: shapes.flatMap(({ points, parts }, panel): Trace[] => [
      {
        type: 'scatter',
        mode: 'markers',
        x: points.filter((_, at) => at % step === 0).map(({ x }) => x),
        y: points.filter((_, at) => at % step === 0).map(({ y }) => y),
        marker: { symbol: 'circle-open', size: 4, color: neutralColour, opacity: 0.45 },
        hovertemplate: `${labelled(language, '%{x:.3g}', '%{y:.4g}')}<extra></extra>`,
        ...panelAxes(panel),
      },
      {
        type: 'scatter',
        mode: 'lines+markers',
        x: parts.map(({ x }) => x),
        y: parts.map(({ y }) => y),
        line: { color: studyMarks.first.colour, width: 2.5 },
        marker: { symbol: studyMarks.first.symbol, size: 7, color: studyMarks.first.colour },
        hovertemplate: `${labelled(language, '%{x:.3g}', '%{y:.4g}')}<extra></extra>`,
        ...panelAxes(panel),
      },
    ]),
    layout: setPanels(
      shapes.map(({ factor }) => ({
        title: plotlyText(labels[factor]),
        x: { ...axisOf(factors[factor], width === 'narrow' ? 4 : 6), zeroline: false },
        y: { range, nticks: 5, zeroline: true, zerolinewidth: 2 },
      })),
      {
        width,
        columns: width === 'narrow' ? 1 : 2,
        panelHeightPx: 190,
        gapXPx: 56,
        gapYPx: 58,
        leftPx: 54,
        bottomPx: 30,
      },
    ),
    config: figureConfig,
  };
}

function axisOf({ range }: FactorDescription, nticks: number): { readonly [attribute: string]: Json } {
  if (range?.scale !== 'log') return { nticks };
  const tickvals = logTicks(range.from, range.to);
  return { type: 'log', tickvals: [...tickvals], ticktext: tickvals.map(String) };
}

function shapeOf({ design, sample }: DesignStudy, index: number, factor: number): Shape | null {
  const description = design.factors[factor];
  if (description.range === null) return null;
  const points = sample.points.flatMap(({ values, outputs }) => {
    const [x, y] = [values[factor], outputs[index] ?? null];
    return typeof x === 'number' && y !== null ? [{ x, y }] : [];
  });
  if (points.length < 2 * PARTS) return null;
  const place = (x: number) => (isLog(description) ? Math.log(x) : x);
  const [low, high] = [place(description.range.from), place(description.range.to)];
  const parts = Array.from({ length: PARTS }, (_, part) => {
    const own = points.filter(({ x }) => partOf((place(x) - low) / (high - low)) === part);
    const mean = (of: (point: { readonly x: number; readonly y: number }) => number) =>
      own.reduce((sum, point) => sum + of(point), 0) / own.length;
    return own.length === 0 ? undefined : { x: mean(({ x }) => x), y: mean(({ y }) => y) };
  }).filter((part) => part !== undefined);
  return { factor, points, parts };
}

function partOf(unit: number): number {
  return Math.min(PARTS - 1, Math.max(0, Math.floor(unit * PARTS)));
}

function isLog({ range }: FactorDescription): boolean {
  return range?.scale === 'log';
}
