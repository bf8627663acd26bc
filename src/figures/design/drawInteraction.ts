import type { DesignStudy } from '../../analysis/design/designStudy.ts';
import { formatNumber } from '../../language/formatNumber.ts';
import { labelled, semicolon } from '../../language/punctuation.ts';
import { translate } from '../../language/translate.ts';
import type { Figure, FigureView, LegendEntry, Trace } from '../figure.ts';
import { figureConfig } from '../figureConfig.ts';
import { intervalBars } from '../intervalBars.ts';
import { plotlyText } from '../plotlyText.ts';
import { rangeOf } from '../rangeOf.ts';
import { setPanels } from '../setPanels.ts';
import { tabulateFigure } from '../tabulateFigure.ts';
import { wordExtremes } from '../wordExtremes.ts';
import { axisTitle } from './axisTitle.ts';
import { endsText } from './endsText.ts';
import { factorLabels } from './factorLabels.ts';
import { interactionMeans } from './interactionMeans.ts';
import { nameOutput, outputAnchor } from './nameOutput.ts';
import { quotedFactors } from './quotedFactors.ts';
import { levelMarks } from './studyMarks.ts';
import { valueText } from './valueText.ts';

/** Lines of an output over one factor, a line a level of another: parallel where the two do not interact. */
export function drawInteraction(study: DesignStudy, index: number, view: FigureView): Figure | null {
  const { language, width } = view;
  const output = study.outputs[index];
  const means = interactionMeans(study, output);
  if (means === null) return null;
  const [along, across] = means.factors;
  const labels = factorLabels(study.design.factors);
  const textOf = (factor: number, level: number) =>
    valueText(language, study.design.factors[factor].values?.[level] ?? level + 1);
  const product = output.surface?.coefficients.find(
    ({ factors }) => factors.length === 2 && factors.includes(along) && factors.includes(across),
  );
  const { lower = null, upper = null } = product ?? {};
  const shown = lower !== null && upper !== null && lower * upper > 0;
  const numbers = means.lines.flatMap((line) =>
    line.flatMap(({ estimate, lower: low, upper: high }) => [estimate, low, high]),
  );
  const quoted = quotedFactors(study.design.factors, language);
  const names = { first: quoted[along], second: quoted[across], output: nameOutput(output, language) };
  const levels = means.lines[0].length;
  const offset = (line: number) => (line - (means.lines.length - 1) / 2) * 0.06;
  const { unit } = output;
  const table = tabulateFigure(
    language,
    [
      { name: labels[across], unit: study.design.factors[across].unit ?? '', kind: 'label' },
      { name: labels[along], unit: study.design.factors[along].unit ?? '', kind: 'label' },
      { key: 'estimate', unit },
      { key: 'lower', unit },
      { key: 'upper', unit },
    ],
    means.lines.flatMap((line, second) =>
      line.map(({ estimate, lower: low, upper: high }, first) => [
        textOf(across, second),
        textOf(along, first),
        estimate,
        low,
        high,
      ]),
    ),
  );
  return {
    id: `${outputAnchor(index)}-interaction`,
    title: translate(
      language,
      product === undefined
        ? 'design.interaction.title'
        : shown
          ? 'design.interaction.title.shown'
          : 'design.interaction.title.not_shown',
      names,
    ),
    reading: translate(language, 'design.interaction.reading', names),
    notes: [
      translate(language, means.pooled ? 'design.interaction.note.pooled' : 'design.note.pointwise', {
        level: formatNumber(language, study.intervals.level * 100, 0),
      }),
      ...(product === undefined ? [] : [translate(language, 'design.interaction.note.title')]),
    ],
    description: `${translate(language, 'design.interaction.description', {
      ...names,
      lines: means.lines
        .map((line, second) =>
          labelled(
            language,
            `${labels[across]} ${textOf(across, second)}`,
            line.map((ends, first) => `${textOf(along, first)} ${endsText(language, ends)}`).join(', '),
          ),
        )
        .join(semicolon(language)),
    })} ${wordExtremes(language, table)}`,
    table,
    legend: means.lines.flatMap((_, second): readonly LegendEntry[] => [
      {
        label: `${labels[across]} ${textOf(across, second)}`,
        colour: levelMarks[second].colour,
        mark: { kind: 'symbol', symbol: levelMarks[second].symbol },
      },
    ]),
    data: means.lines.map((line, second): Trace => {
      const { colour, symbol, dash } = levelMarks[second];
      const present = line.flatMap((ends, first) =>
        ends.estimate === null ? [] : [{ ...ends, estimate: ends.estimate, first }],
      );
      return {
        type: 'scatter',
        mode: 'lines+markers',
        name: `${plotlyText(labels[across])} ${plotlyText(textOf(across, second))}`,
        x: present.map(({ first }) => first + offset(second)),
        y: present.map(({ estimate }) => estimate),
        error_y: intervalBars(present, colour),
        line: { color: colour, dash, width: 1.8 },
        marker: { color: colour, symbol, size: 9 },
        customdata: present.map((one) =>
          labelled(language, plotlyText(textOf(along, one.first)), endsText(language, one)),
        ),
        hovertemplate: '%{fullData.name}<br>%{customdata}<extra></extra>',
      };
    }),
    layout: setPanels(
      [
        {
          title: '',
          x: {
            tickvals: Array.from({ length: levels }, (_, first) => first),
            ticktext: Array.from({ length: levels }, (_, first) => plotlyText(textOf(along, first))),
            range: [-0.4, levels - 0.6],
            title: {
              text: axisTitle(labels[along], study.design.factors[along].unit ?? '', width),
              standoff: 6,
            },
          },
          y: {
            range: rangeOf(numbers, 1e-9),
            nticks: 7,
            zeroline: true,
            title: { text: plotlyText(output.unit), standoff: 4 },
          },
        },
      ],
      { width, columns: 1, panelHeightPx: 300, gapXPx: 0, gapYPx: 0, leftPx: 62, bottomPx: 52 },
    ),
    config: figureConfig,
  };
}
