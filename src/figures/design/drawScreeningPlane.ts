import type { DesignStudy } from '../../analysis/design/designStudy.ts';
import { formatNumber } from '../../language/formatNumber.ts';
import { semicolon } from '../../language/punctuation.ts';
import { translate } from '../../language/translate.ts';
import type { Figure, FigureView } from '../figure.ts';
import { figureConfig } from '../figureConfig.ts';
import { nominalWidthPx } from '../figureWidth.ts';
import { neutralColour } from '../neutralColour.ts';
import { placeLabels } from '../placeLabels.ts';
import { plotlyText } from '../plotlyText.ts';
import { setPanels } from '../setPanels.ts';
import { tabulateFigure } from '../tabulateFigure.ts';
import { axisTitle } from './axisTitle.ts';
import { factorLabels } from './factorLabels.ts';
import { listText } from './listText.ts';
import { nameOutput, outputAnchor } from './nameOutput.ts';
import { quotedFactors } from './quotedFactors.ts';
import { studyMarks } from './studyMarks.ts';

const heightPx = 380;

/** Morris’s plane: σ of the elementary effects against μ*; `null` for designs without a screening. */
export function drawScreeningPlane(study: DesignStudy, index: number, view: FigureView): Figure | null {
  const { language, width } = view;
  const output = study.outputs[index];
  if (output.screening === null || output.constant) return null;
  const rows = output.screening.flatMap(({ factor, meanSize, sd, aboveNoise }) =>
    meanSize.estimate === null || sd === null ? [] : [{ factor, size: meanSize.estimate, sd, aboveNoise }],
  );
  if (rows.length === 0) return null;
  const labels = factorLabels(study.design.factors);
  const xEnd = reachOf(rows.map(({ size }) => size));
  const yEnd = reachOf(rows.map(({ sd }) => sd));
  const leftPx = 62;
  const fontPx = width === 'narrow' ? 10.5 : 12;
  const insidePx = nominalWidthPx[width] - leftPx - 14;
  const places = placeLabels(
    rows.map(({ factor, size, sd }) => ({
      x: (size / xEnd) * insidePx,
      y: (sd / yEnd) * heightPx,
      text: cut(labels[factor]),
    })),
    insidePx,
    fontPx,
  );
  const kinds = [true, false] as const;
  const { colour } = studyMarks.first;
  const reach = Math.min(xEnd, yEnd);
  const quoted = quotedFactors(study.design.factors, language);
  const bent = rows.filter(({ size, sd, aboveNoise }) => aboveNoise && sd > size).map(({ factor }) => quoted[factor]);
  return {
    id: `${outputAnchor(index)}-plane`,
    title: translate(language, bent.length === 0 ? 'design.plane.title.straight' : 'design.plane.title.bent', {
      output: nameOutput(output, language),
      factors: listText(bent, language),
    }),
    reading: translate(language, 'design.plane.reading'),
    notes: [translate(language, 'design.plane.note')],
    description: translate(language, 'design.plane.description', {
      output: nameOutput(output, language),
      points: rows
        .map(({ factor, size, sd }) =>
          translate(language, 'design.plane.point', {
            factor: labels[factor],
            size: formatNumber(language, size, 3),
            sd: formatNumber(language, sd, 3),
          }),
        )
        .join(semicolon(language)),
    }),
    table: tabulateFigure(
      language,
      ['factor', 'above_noise', { key: 'size', unit: output.unit }, { key: 'sd', unit: output.unit }],
      rows.map(({ factor, size, sd, aboveNoise }) => [
        labels[factor],
        translate(language, aboveNoise ? 'design.yes' : 'design.no'),
        size,
        sd,
      ]),
    ),
    legend: [
      {
        label: translate(language, 'design.plane.above'),
        colour,
        mark: { kind: 'symbol', symbol: 'circle' },
      },
      {
        label: translate(language, 'design.plane.noise'),
        colour: neutralColour,
        mark: { kind: 'symbol', symbol: 'circle-open' },
      },
      { label: translate(language, 'design.plane.equal'), colour: neutralColour, mark: { kind: 'line', dash: 'dot' } },
    ],
    data: [
      {
        type: 'scatter',
        mode: 'lines',
        x: [0, reach],
        y: [0, reach],
        line: { color: neutralColour, dash: 'dot', width: 1.5 },
        hoverinfo: 'skip',
      },
      ...kinds.map((above) => {
        const own = rows.filter(({ aboveNoise }) => aboveNoise === above);
        return {
          type: 'scatter' as const,
          mode: 'markers',
          x: own.map(({ size }) => size),
          y: own.map(({ sd }) => sd),
          marker: above
            ? { color: colour, size: 10, symbol: 'circle' }
            : { color: neutralColour, size: 10, symbol: 'circle-open', line: { width: 2 } },
          customdata: own.map(({ factor }) => plotlyText(labels[factor])),
          hovertemplate: '%{customdata}<br>μ* %{x:.4g}, σ %{y:.4g}<extra></extra>',
        };
      }),
    ],
    layout: setPanels(
      [
        {
          title: '',
          x: {
            title: { text: axisTitle(translate(language, 'design.plane.x'), output.unit, width) },
            range: [-0.03 * xEnd, xEnd],
          },
          y: {
            title: { text: axisTitle(translate(language, 'design.plane.y'), output.unit, width) },
            range: [-0.05 * yEnd, yEnd],
          },
        },
      ],
      { width, columns: 1, panelHeightPx: heightPx, gapXPx: 0, gapYPx: 0, leftPx, bottomPx: 58 },
      {
        annotations: rows.map(({ factor, size, sd }, at) => ({
          ...places[at],
          x: size,
          y: sd,
          text: plotlyText(cut(labels[factor])),
          showarrow: false,
          font: { size: fontPx },
        })),
      },
    ),
    config: figureConfig,
  };
}

/** End of an axis with some room beyond the largest number. */
function reachOf(numbers: readonly number[]): number {
  return Math.max(1e-9, ...numbers) * 1.12;
}

function cut(text: string): string {
  return text.length > 26 ? `${text.slice(0, 25)}…` : text;
}
