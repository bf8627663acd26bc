import type { DesignStudy } from '../../analysis/design/designStudy.ts';
import { rankFactors } from '../../analysis/design/rankFactors.ts';
import { formatNumber } from '../../language/formatNumber.ts';
import { semicolon } from '../../language/punctuation.ts';
import { translate } from '../../language/translate.ts';
import type { Figure, FigureView } from '../figure.ts';
import { axisTitle } from './axisTitle.ts';
import { drawFactorBars } from './drawFactorBars.ts';
import { endsText } from './endsText.ts';
import { factorLabels } from './factorLabels.ts';
import { nameOutput, outputAnchor } from './nameOutput.ts';
import { titleOfMoves } from './titleOfMoves.ts';

/** Tornado of Sobol indices: S₁ and ST of every factor, largest ST first; `null` where they are not defined. */
export function drawIndices(study: DesignStudy, index: number, view: FigureView): Figure | null {
  const { language, width } = view;
  const output = study.outputs[index];
  const { indices } = output;
  const ranking = rankFactors(output);
  if (indices === null || ranking?.by !== 'total') return null;
  const labels = factorLabels(study.design.factors);
  const order = ranking.ranked.map(({ factor }) => factor);
  return drawFactorBars(
    {
      text: {
        id: `${outputAnchor(index)}-indices`,
        title: titleOfMoves(study, index, language),
        reading: translate(language, 'design.indices.reading'),
        notes: [
          translate(language, 'design.note.pointwise', {
            level: formatNumber(language, study.intervals.level * 100, 0),
          }),
        ],
        description: translate(language, 'design.indices.description', {
          output: nameOutput(output, language),
          factors: order
            .map((factor) =>
              translate(language, 'design.indices.factor', {
                factor: labels[factor],
                first: endsText(language, indices.first[factor]),
                total: endsText(language, indices.total[factor]),
              }),
            )
            .join(semicolon(language)),
        }),
      },
      axis: axisTitle(translate(language, 'design.indices.axis'), '', width),
      unit: '',
      isDifference: false,
      rows: order.map((factor) => labels[factor]),
      series: [
        {
          label: translate(language, 'design.indices.total'),
          mark: 'first',
          ends: order.map((factor) => indices.total[factor]),
        },
        {
          label: translate(language, 'design.indices.first'),
          mark: 'second',
          ends: order.map((factor) => indices.first[factor]),
        },
      ],
      ticks: [],
    },
    view,
  );
}
