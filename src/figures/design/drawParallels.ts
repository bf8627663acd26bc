import type { DesignStudy, FactorDescription } from '../../analysis/design/designStudy.ts';
import { formatNumber } from '../../language/formatNumber.ts';
import type { Language } from '../../language/language.ts';
import { semicolon } from '../../language/punctuation.ts';
import { translate } from '../../language/translate.ts';
import type { ScaledValue } from '../../scenario/scale.ts';
import type { Figure, FigureView, Json, Trace } from '../figure.ts';
import { figureConfig } from '../figureConfig.ts';
import { neutralColour } from '../neutralColour.ts';
import { plotlyText } from '../plotlyText.ts';
import { setPanels } from '../setPanels.ts';
import { tabulateFigure } from '../tabulateFigure.ts';
import { withOpacity } from '../withOpacity.ts';
import { factorLabels } from './factorLabels.ts';
import { nameOutput, outputAnchor } from './nameOutput.ts';
import { studyMarks } from './studyMarks.ts';
import { valueText } from './valueText.ts';
import { labelRoomPx, wrapLabel } from './wrapLabel.ts';

/** Lines drawn, at equal steps of the points that the study holds. */
const DRAWN = 120;

/** Thirds of the points by the output: colour and dash, and where the line ends on the last axis. */
const thirds = [
  { key: 'low', ...studyMarks.second, dash: 'dot' },
  { key: 'middle', colour: neutralColour, dash: 'dash' },
  { key: 'high', ...studyMarks.first, dash: 'solid' },
] as const;

/**
 * Parallel coordinates running downwards: an axis a factor, the output last, a line a point.
 *
 * Ordinary lines over axes made alike: Plotly’s own trace of this kind needs WebGL, which the page forbids.
 */
export function drawParallels(study: DesignStudy, index: number, view: FigureView): Figure | null {
  const { language, width } = view;
  const { factors } = study.design;
  const output = study.outputs[index];
  const known = study.sample.points.flatMap(({ values, outputs }) => {
    const mean = outputs[index] ?? null;
    return mean === null ? [] : [{ values, mean }];
  });
  if (output.constant || known.length < 4 || factors.length === 0) return null;
  const step = Math.max(1, Math.ceil(known.length / DRAWN));
  const drawn = known.filter((_, at) => at % step === 0).toSorted((a, b) => a.mean - b.mean);
  const low = drawn[0].mean;
  const high = drawn[drawn.length - 1].mean;
  if (!(high > low)) return null;
  const name = nameOutput(output, language);
  const labels = factorLabels(factors);
  const rows = [...labels, name];
  const thirdOf = (at: number) => Math.min(2, Math.floor((3 * at) / drawn.length));
  const data = thirds.map(({ key, colour, dash }, third): Trace => {
    const own = drawn.filter((_, at) => thirdOf(at) === third);
    const shift = (third - 1) * 0.008;
    return {
      type: 'scatter',
      mode: 'lines',
      name: translate(language, `design.parallels.${key}`),
      x: own.flatMap(({ values, mean }) => [
        ...values.map((value, factor) => place(factors[factor], value) + shift),
        (mean - low) / (high - low),
        null,
      ]),
      y: own.flatMap(() => [...rows.map((_, row) => row), null]),
      line: { color: withOpacity(colour, drawn.length > 40 ? 0.55 : 0.85), dash, width: 1.3 },
      hoverinfo: 'skip',
    };
  });
  const ends = [
    ...factors.map((factor) => endsOf(factor, language)),
    [formatNumber(language, low, 3), formatNumber(language, high, 3)] as const,
  ];
  return {
    id: `${outputAnchor(index)}-parallels`,
    title: translate(language, 'design.parallels.title', { output: name }),
    reading: translate(language, 'design.parallels.reading', { output: name }),
    notes: [
      ...(drawn.length < study.sample.of
        ? [translate(language, 'design.sampled', { shown: drawn.length, count: study.sample.of })]
        : []),
      translate(language, 'design.parallels.note'),
    ],
    description: translate(language, 'design.parallels.description', {
      output: name,
      count: drawn.length,
      axes: labels.map((label, at) => `${label} ${ends[at].join(' – ')}`).join(semicolon(language)),
      low: ends[factors.length][0],
      high: ends[factors.length][1],
    }),
    table: tabulateFigure(
      language,
      [
        ...factors.map((factor, at) => ({ name: labels[at], unit: factor.unit ?? '', kind: kindOf(factor) })),
        { key: 'estimate', unit: output.unit },
      ],
      drawn.map(({ values, mean }) => [
        ...values.map((value) => (typeof value === 'number' ? value : valueText(language, value))),
        mean,
      ]),
    ),
    legend: thirds.map(({ key, colour, dash }) => ({
      label: translate(language, `design.parallels.${key}`),
      colour,
      mark: { kind: 'line', dash },
    })),
    data,
    layout: setPanels(
      [
        {
          title: '',
          x: { range: [-0.04, 1.04], showgrid: false, zeroline: false, showticklabels: false, ticks: '' },
          y: {
            tickvals: rows.map((_, row) => row),
            ticktext: rows.map((row, at) =>
              at === factors.length ? `<b>${wrapLabel(row, width)}</b>` : wrapLabel(row, width),
            ),
            range: [rows.length - 0.55, -0.3],
            zeroline: false,
            gridwidth: 1.5,
          },
        },
      ],
      {
        width,
        columns: 1,
        panelHeightPx: rows.length * 62,
        gapXPx: 0,
        gapYPx: 0,
        leftPx: labelRoomPx(rows, width),
        bottomPx: 12,
      },
      {
        annotations: ends.flatMap((texts, row): readonly Json[] =>
          texts.map((text, end) => ({
            x: end,
            y: row,
            yshift: -11,
            xanchor: end === 0 ? 'left' : 'right',
            text: plotlyText(text),
            showarrow: false,
            font: { size: 10.5 },
          })),
        ),
      },
    ),
    config: figureConfig,
  };
}

/** Place of a value on its axis, from 0 to 1. */
function place({ range, values }: FactorDescription, value: ScaledValue): number {
  if (range !== null && typeof value === 'number') {
    const { from, to, scale } = range;
    return scale === 'log' ? Math.log(value / from) / Math.log(to / from) : (value - from) / (to - from);
  }
  const at = values?.indexOf(value) ?? -1;
  return at < 0 || values === null || values.length < 2 ? 0.5 : at / (values.length - 1);
}

function kindOf({ values }: FactorDescription): 'number' | 'label' {
  return values === null || values.every((value) => typeof value === 'number') ? 'number' : 'label';
}

function endsOf({ range, values }: FactorDescription, language: Language): readonly [string, string] {
  if (range !== null) return [valueText(language, range.from), valueText(language, range.to)];
  const [first, last] = [values?.[0], values?.at(-1)];
  return [first === undefined ? '' : valueText(language, first), last === undefined ? '' : valueText(language, last)];
}
