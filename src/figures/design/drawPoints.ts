import type { DesignStudy } from '../../analysis/design/designStudy.ts';
import { formatNumber } from '../../language/formatNumber.ts';
import { labelled, semicolon } from '../../language/punctuation.ts';
import { translate } from '../../language/translate.ts';
import type { Figure, FigureView } from '../figure.ts';
import { figureConfig } from '../figureConfig.ts';
import { intervalBars } from '../intervalBars.ts';
import { plotlyText } from '../plotlyText.ts';
import { rangeOf } from '../rangeOf.ts';
import { setPanels } from '../setPanels.ts';
import { tabulateFigure } from '../tabulateFigure.ts';
import { wordExtremes } from '../wordExtremes.ts';
import { axisRoomPx, axisTitle } from './axisTitle.ts';
import { endsText } from './endsText.ts';
import { hasSign } from './hasSign.ts';
import { nameOutput, outputAnchor } from './nameOutput.ts';
import { namePoint } from './namePoint.ts';
import { studyMarks } from './studyMarks.ts';
import { labelRoomPx, wrapLabel } from './wrapLabel.ts';

/** Points drawn, in the order of the plan. */
const DRAWN = 40;

/** Each point of a list with its interval; `null` for other designs. */
export function drawPoints(study: DesignStudy, index: number, view: FigureView): Figure | null {
  const { language, width } = view;
  const output = study.outputs[index];
  if (study.design.type !== 'list' || output.points === null || output.constant) return null;
  const shown = output.points
    .slice(0, DRAWN)
    .map((point) => ({ ...point, name: namePoint(study, point.point, language) }));
  const present = shown.flatMap((point, row) =>
    point.estimate === null ? [] : [{ ...point, estimate: point.estimate, row }],
  );
  if (present.length === 0) return null;
  const { colour, symbol } = studyMarks.first;
  const name = nameOutput(output, language);
  const axis = axisTitle(name, output.unit, width);
  const rows = shown.map((point) => point.name);
  const signed = hasSign(output);
  const { unit } = output;
  const table = tabulateFigure(
    language,
    ['point', { key: 'estimate', unit }, { key: 'lower', unit }, { key: 'upper', unit }],
    shown.map((point) => [point.name, point.estimate, point.lower, point.upper]),
  );
  return {
    id: `${outputAnchor(index)}-points`,
    title: translate(language, 'design.points.title', { output: name }),
    reading: translate(language, 'design.points.reading', { replicates: study.design.replicates }),
    notes: [
      translate(language, 'design.note.pointwise', { level: formatNumber(language, study.intervals.level * 100, 0) }),
      ...(output.points.length > DRAWN
        ? [translate(language, 'design.points.left', { shown: DRAWN, count: output.points.length })]
        : []),
    ],
    description: `${translate(language, 'design.points.description', {
      output: name,
      unit: output.unit,
      points: present
        .map((point) => labelled(language, point.name, endsText(language, point)))
        .join(semicolon(language)),
    })} ${wordExtremes(language, table, { isDifference: signed })}`,
    table,
    legend: [],
    data: [
      {
        type: 'scatter',
        mode: 'markers',
        x: present.map(({ estimate }) => estimate),
        y: present.map(({ row }) => row),
        error_x: intervalBars(present, colour),
        marker: { color: colour, size: 9, symbol },
        customdata: present.map((point) => labelled(language, plotlyText(point.name), endsText(language, point))),
        hovertemplate: '%{customdata}<extra></extra>',
      },
    ],
    layout: setPanels(
      [
        {
          title: '',
          x: {
            range: rangeOf(
              [...(signed ? [0] : []), ...present.flatMap(({ estimate, lower, upper }) => [estimate, lower, upper])],
              1e-9,
            ),
            zeroline: true,
            title: { text: axis, standoff: 6 },
            nticks: width === 'narrow' ? 5 : 9,
          },
          y: {
            tickvals: rows.map((_, row) => row),
            ticktext: rows.map((row) => wrapLabel(row, width)),
            range: [rows.length - 0.5, -0.5],
            zeroline: false,
          },
        },
      ],
      {
        width,
        columns: 1,
        panelHeightPx: Math.max(100, rows.length * 40),
        gapXPx: 0,
        gapYPx: 0,
        leftPx: labelRoomPx(rows, width),
        bottomPx: axisRoomPx(axis),
      },
    ),
    config: figureConfig,
  };
}
