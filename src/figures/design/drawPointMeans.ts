import type { DesignStudy } from '../../analysis/design/designStudy.ts';
import { formatNumber } from '../../language/formatNumber.ts';
import { labelled } from '../../language/punctuation.ts';
import { translate } from '../../language/translate.ts';
import type { Figure, FigureView } from '../figure.ts';
import { figureConfig } from '../figureConfig.ts';
import { neutralColour } from '../neutralColour.ts';
import { rangeOf } from '../rangeOf.ts';
import { setPanels } from '../setPanels.ts';
import { tabulateFigure } from '../tabulateFigure.ts';
import { withOpacity } from '../withOpacity.ts';
import { axisRoomPx, axisTitle } from './axisTitle.ts';
import { hasSign } from './hasSign.ts';
import { nameOutput, outputAnchor } from './nameOutput.ts';
import { signText } from './signText.ts';
import { studyMarks } from './studyMarks.ts';

/** Where the means of the points lie: bars and, below them, every point; `null` for lists and with few points. */
export function drawPointMeans(study: DesignStudy, index: number, view: FigureView): Figure | null {
  const { language, width } = view;
  const output = study.outputs[index];
  const means = study.sample.points.map(({ outputs }) => outputs[index] ?? null).filter((mean) => mean !== null);
  if (study.design.type === 'list' || output.constant || means.length < 8) return null;
  const low = Math.min(...means);
  const high = Math.max(...means);
  if (!(high > low)) return null;
  const bins = Math.min(24, Math.max(6, Math.ceil(Math.sqrt(means.length) * 1.4)));
  const size = (high - low) / bins;
  const counts = Array.from({ length: bins }, () => 0);
  for (const mean of means) counts[Math.min(bins - 1, Math.floor((mean - low) / size))] += 1;
  const { colour } = studyMarks.first;
  const name = nameOutput(output, language);
  const axis = axisTitle(name, output.unit, width);
  const above = means.filter((mean) => mean > 0).length;
  const below = means.filter((mean) => mean < 0).length;
  const total = study.sample.of;
  return {
    id: `${outputAnchor(index)}-means`,
    title: !hasSign(output)
      ? translate(language, 'design.means.title', { output: name })
      : signText(study, index, language),
    reading: translate(language, 'design.means.reading', { replicates: study.design.replicates }),
    notes: [
      ...(hasSign(output)
        ? [
            translate(language, 'design.means.signs', {
              above: output.signs.meanAbove,
              below: output.signs.meanBelow,
              points: total,
            }),
          ]
        : []),
      ...(means.length < total ? [translate(language, 'design.sampled', { shown: means.length, count: total })] : []),
    ],
    description: translate(language, 'design.means.description', {
      output: name,
      unit: output.unit,
      count: means.length,
      low: formatNumber(language, low, 3),
      high: formatNumber(language, high, 3),
      above,
      below,
    }),
    table: tabulateFigure(
      language,
      ['point', { key: 'estimate', unit: output.unit }],
      study.sample.points.flatMap(({ point, outputs }) => {
        const mean = outputs[index] ?? null;
        return mean === null ? [] : [[point, mean]];
      }),
    ),
    legend: [],
    data: [
      {
        type: 'bar',
        x: counts.map((_, bin) => low + (bin + 0.5) * size),
        y: counts,
        width: size,
        marker: { color: withOpacity(colour, 0.35), line: { color: colour, width: 1 } },
        customdata: counts.map(
          (_, bin) =>
            `${formatNumber(language, low + bin * size, 3)} – ${formatNumber(language, low + (bin + 1) * size, 3)}`,
        ),
        hovertemplate: `${labelled(language, '%{customdata}', '%{y}')}<extra></extra>`,
      },
      {
        type: 'scatter',
        mode: 'markers',
        x: means,
        y: means.map(() => -Math.max(...counts) * 0.07),
        marker: { symbol: 'line-ns-open', size: 9, color: neutralColour, opacity: 0.75, line: { width: 1 } },
        hovertemplate: '%{x:.4g}<extra></extra>',
      },
    ],
    layout: setPanels(
      [
        {
          title: '',
          x: {
            title: { text: axis, standoff: 6 },
            range: rangeOf([...(hasSign(output) ? [0] : []), low, high], 1e-9, 0.06),
            zeroline: true,
            zerolinewidth: 2.5,
            nticks: width === 'narrow' ? 5 : 9,
          },
          y: {
            title: { text: translate(language, 'design.means.axis'), standoff: 4 },
            range: [-Math.max(...counts) * 0.14, Math.max(...counts) * 1.08],
            // Points are counted: there is no half of one.
            ...(Math.max(...counts) <= 4 ? { dtick: 1 } : { nticks: 5 }),
            zeroline: true,
          },
        },
      ],
      {
        width,
        columns: 1,
        panelHeightPx: 210,
        gapXPx: 0,
        gapYPx: 0,
        leftPx: 54,
        bottomPx: axisRoomPx(axis),
      },
      { bargap: 0 },
    ),
    config: figureConfig,
  };
}
