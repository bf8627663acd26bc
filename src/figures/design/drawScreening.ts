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

/** Tornado of a screening: μ* of every factor beside its floor of noise and σ, largest μ* first. */
export function drawScreening(study: DesignStudy, index: number, view: FigureView): Figure | null {
  const { language, width } = view;
  const output = study.outputs[index];
  const ranking = rankFactors(output);
  if (output.screening === null || ranking?.by !== 'size') return null;
  const labels = factorLabels(study.design.factors);
  const rows = ranking.ranked.flatMap(({ factor }) => output.screening?.filter((row) => row.factor === factor) ?? []);
  const name = nameOutput(output, language);
  return drawFactorBars(
    {
      text: {
        id: `${outputAnchor(index)}-screening`,
        title: titleOfMoves(study, index, language),
        reading: translate(language, 'design.screening.reading'),
        notes: [
          translate(language, 'design.note.pointwise', {
            level: formatNumber(language, study.intervals.level * 100, 0),
          }),
        ],
        description: translate(language, 'design.screening.description', {
          output: name,
          unit: output.unit,
          factors: rows
            .map(({ factor, meanSize, floor, aboveNoise, sd }) =>
              translate(language, aboveNoise ? 'design.screening.factor.above' : 'design.screening.factor.noise', {
                factor: labels[factor],
                size: endsText(language, meanSize),
                floor: formatNumber(language, floor, 3),
                sd: formatNumber(language, sd, 3),
              }),
            )
            .join(semicolon(language)),
        }),
      },
      axis: axisTitle(translate(language, 'design.screening.axis'), output.unit, width),
      unit: output.unit,
      isDifference: false,
      rows: rows.map(({ factor, aboveNoise }) =>
        aboveNoise ? labels[factor] : translate(language, 'design.screening.row.noise', { factor: labels[factor] }),
      ),
      series: [
        {
          label: translate(language, 'design.screening.size'),
          mark: 'first',
          ends: rows.map(({ meanSize }) => meanSize),
        },
      ],
      ticks: [
        {
          label: translate(language, 'design.screening.floor'),
          symbol: 'x-thin-open',
          values: rows.map(({ floor }) => floor),
        },
        { label: translate(language, 'design.screening.sd'), symbol: 'square-open', values: rows.map(({ sd }) => sd) },
      ],
    },
    view,
  );
}
