import type { DesignStudy } from '../../analysis/design/designStudy.ts';
import { rankFactors } from '../../analysis/design/rankFactors.ts';
import { formatNumber } from '../../language/formatNumber.ts';
import { semicolon } from '../../language/punctuation.ts';
import { translate } from '../../language/translate.ts';
import type { Figure, FigureView } from '../figure.ts';
import { axisTitle } from './axisTitle.ts';
import { drawFactorBars, type FactorBars } from './drawFactorBars.ts';
import { endsText } from './endsText.ts';
import { factorLabels } from './factorLabels.ts';
import { nameOutput, outputAnchor } from './nameOutput.ts';
import { termName } from './termName.ts';
import { titleOfMoves } from './titleOfMoves.ts';

/** Interactions and curvatures drawn below the main effects. */
const OTHER_TERMS = 6;

/** Tornado of a fitted surface: main effects, then the largest interactions and curvatures; `null` without a surface. */
export function drawMainEffects(study: DesignStudy, index: number, view: FigureView): Figure | null {
  const { language, width } = view;
  const output = study.outputs[index];
  const ranking = rankFactors(output);
  if (output.surface === null || output.constant) return null;
  const labels = factorLabels(study.design.factors);
  const bySize = output.surface.coefficients.toSorted((a, b) => Math.abs(b.estimate ?? 0) - Math.abs(a.estimate ?? 0));
  const others = bySize.filter(({ factors }) => factors.length > 1);
  const rows = [
    ...bySize
      .filter(({ factors }) => factors.length === 1)
      .map((ends) => ({ name: termName(ends.factors, labels, language), ends })),
    ...others.slice(0, OTHER_TERMS).map((ends) => ({ name: termName(ends.factors, labels, language), ends })),
  ];
  const left = others.length - OTHER_TERMS;
  const name = nameOutput(output, language);
  const bars: FactorBars = {
    text: {
      id: `${outputAnchor(index)}-effects`,
      title:
        ranking?.by === 'main'
          ? titleOfMoves(study, index, language)
          : translate(language, 'design.effects.title', { output: name }),
      reading: translate(language, 'design.effects.reading'),
      notes: [
        translate(language, 'design.note.pointwise', { level: formatNumber(language, study.intervals.level * 100, 0) }),
        ...(left > 0 ? [translate(language, 'design.effects.left', { count: left })] : []),
      ],
      description: translate(language, 'design.effects.description', {
        output: name,
        unit: output.unit,
        terms: rows.map(({ name: term, ends }) => `${term} ${endsText(language, ends)}`).join(semicolon(language)),
      }),
    },
    axis: axisTitle(translate(language, 'design.effects.axis'), output.unit, width),
    unit: output.unit,
    isDifference: true,
    rows: rows.map(({ name: term }) => term),
    series: [{ label: translate(language, 'design.effects.mean'), mark: 'first', ends: rows.map(({ ends }) => ends) }],
    ticks: [],
  };
  return drawFactorBars(bars, view);
}
