import type { DesignStudy, SurfaceStudy } from '../../analysis/design/designStudy.ts';
import { formatNumber } from '../../language/formatNumber.ts';
import type { Language } from '../../language/language.ts';
import { labelled, semicolon } from '../../language/punctuation.ts';
import { translate } from '../../language/translate.ts';
import type { Figure, FigureView, Trace } from '../figure.ts';
import { figureConfig } from '../figureConfig.ts';
import { neutralColour } from '../neutralColour.ts';
import { plotlyText } from '../plotlyText.ts';
import { setPanels } from '../setPanels.ts';
import { tabulateFigure } from '../tabulateFigure.ts';
import { axisTitle } from './axisTitle.ts';
import { factorLabels } from './factorLabels.ts';
import { nameOutput, outputAnchor } from './nameOutput.ts';
import { quotedFactors } from './quotedFactors.ts';
import { valueText } from './valueText.ts';

/** Light to middling, so that dark numbers on the lines are read everywhere, on a light and on a dark page. */
const scale = [
  [0, '#F6E8C0'],
  [0.5, '#D9C3CF'],
  [1, '#A58FCB'],
] as const;
const ink = '#1d2430';

/** Contours of the fitted surface over the two factors that matter most; `null` where none was fitted. */
export function drawSurface(study: DesignStudy, index: number, view: FigureView): Figure | null {
  const { language, width } = view;
  const output = study.outputs[index];
  const { surface } = output;
  if (surface === null || surface.grid === null || output.constant) return null;
  const { grid } = surface;
  const [first, second] = grid.factors;
  const labels = factorLabels(study.design.factors);
  const name = nameOutput(output, language);
  const arms = grid.halfWidth
    .flat()
    .filter((arm) => arm !== null)
    .toSorted((a, b) => a - b);
  const predicted = grid.prediction.flat().filter((value) => value !== null);
  if (predicted.length === 0) return null;
  const low = Math.min(...predicted);
  const high = Math.max(...predicted);
  const number = (value: number | null | undefined) => formatNumber(language, value ?? null, 3);
  const axis = (factor: number) => ({
    title: {
      text: axisTitle(labels[factor], study.design.factors[factor].unit ?? '', width),
      standoff: 6,
    },
    ...(study.design.factors[factor].range?.scale === 'log' ? { type: 'log' } : {}),
    showgrid: false,
  });
  const quoted = quotedFactors(study.design.factors, language);
  const values = { first: quoted[first], second: quoted[second], output: name, unit: output.unit };
  return {
    id: `${outputAnchor(index)}-surface`,
    title: translate(language, 'design.surface.title', values),
    reading: translate(language, 'design.surface.reading', values),
    notes: [
      translate(language, explainedKey(surface), { explained: percent(language, surface.explained) }),
      ...(arms.length === 0
        ? []
        : [
            translate(language, 'design.surface.arms', {
              level: formatNumber(language, study.intervals.level * 100, 0),
              least: number(arms[0]),
              middle: number(arms[Math.floor(arms.length / 2)]),
              most: number(arms.at(-1)),
              span: number(high - low),
            }),
          ]),
    ],
    description: translate(language, 'design.surface.description', {
      ...values,
      low: number(low),
      high: number(high),
      corners: cornersOf(study, surface, labels, language),
    }),
    table: tabulateFigure(
      language,
      [
        { name: labels[first], unit: study.design.factors[first].unit ?? '', kind: 'number' },
        { name: labels[second], unit: study.design.factors[second].unit ?? '', kind: 'number' },
        { key: 'estimate', unit: output.unit },
        { key: 'half_width', unit: output.unit },
      ],
      grid.values[1].flatMap((y, row) =>
        grid.values[0].map((x, column) => [
          x,
          y,
          grid.prediction[row]?.[column] ?? null,
          grid.halfWidth[row]?.[column] ?? null,
        ]),
      ),
    ),
    legend:
      baseOf(study, first, second) === null
        ? []
        : [
            {
              label: translate(language, 'design.surface.base'),
              colour: neutralColour,
              mark: { kind: 'symbol', symbol: 'x' },
            },
          ],
    data: [
      {
        type: 'contour',
        x: grid.values[0],
        y: grid.values[1],
        z: grid.prediction,
        colorscale: scale,
        showscale: false,
        ncontours: 10,
        contours: { coloring: 'fill', showlabels: true, labelfont: { size: 11, color: ink } },
        line: { color: ink, width: 0.8 },
        hovertemplate: `${plotlyText(labels[first])} %{x:.4g}<br>${plotlyText(labels[second])} %{y:.4g}<br>%{z:.4g}<extra></extra>`,
      },
      ...baseTrace(study, first, second, translate(language, 'design.surface.base')),
    ],
    layout: setPanels([{ title: '', x: axis(first), y: axis(second) }], {
      width,
      columns: 1,
      panelHeightPx: { wide: 400, medium: 360, narrow: 300 }[width],
      gapXPx: 0,
      gapYPx: 0,
      leftPx: 66,
      bottomPx: 54,
    }),
    config: figureConfig,
  };
}

function explainedKey({ explained }: SurfaceStudy): 'design.surface.explained' | 'design.surface.explained.unknown' {
  return explained === null ? 'design.surface.explained.unknown' : 'design.surface.explained';
}

function percent(language: Language, share: number | null): string {
  return formatNumber(language, share === null ? null : share * 100, 0);
}

/** The prediction at the four corners in words: what a picture of a surface says first. */
function cornersOf(
  { design }: DesignStudy,
  { grid }: SurfaceStudy,
  labels: readonly string[],
  language: FigureView['language'],
): string {
  if (grid === null) return '';
  const [first, second] = grid.factors;
  const [x, y] = grid.values;
  return [0, y.length - 1]
    .flatMap((row) =>
      [0, x.length - 1].map((column) =>
        labelled(
          language,
          `${labels[first]} ${valueText(language, x[column])}, ${labels[second]} ${valueText(language, y[row])}`,
          formatNumber(language, grid.prediction[row]?.[column] ?? null, 3),
        ),
      ),
    )
    .slice(0, design.factors.length > 0 ? 4 : 0)
    .join(semicolon(language));
}

/** Where the scenario itself lies, when both of its values are numbers. */
function baseOf({ design }: DesignStudy, first: number, second: number): readonly [number, number] | null {
  const x = design.factors[first].base;
  const y = design.factors[second].base;
  return typeof x === 'number' && typeof y === 'number' ? [x, y] : null;
}

function baseTrace(study: DesignStudy, first: number, second: number, name: string): readonly Trace[] {
  const base = baseOf(study, first, second);
  if (base === null) return [];
  return [
    {
      type: 'scatter',
      mode: 'markers',
      name,
      x: [base[0]],
      y: [base[1]],
      marker: { symbol: 'x', size: 11, color: ink },
      hovertemplate: `${name}<extra></extra>`,
    },
  ];
}
