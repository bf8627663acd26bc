import type { DesignStudy } from '../../analysis/design/designStudy.ts';
import { formatNumber } from '../../language/formatNumber.ts';
import { semicolon } from '../../language/punctuation.ts';
import { translate } from '../../language/translate.ts';
import type { Figure, FigureView } from '../figure.ts';
import { axisTitle } from './axisTitle.ts';
import { drawFactorBars } from './drawFactorBars.ts';
import { endsText } from './endsText.ts';
import { factorLabels } from './factorLabels.ts';
import { nameOutput, outputAnchor } from './nameOutput.ts';
import { termName } from './termName.ts';
import { titleOfMoves } from './titleOfMoves.ts';

/** What two changes do together is drawn below what each does alone. */
const TOGETHER = 8;

/** Tornado of changes: each alone, then the two that do most together beyond the sum; `null` for other designs. */
export function drawPairs(study: DesignStudy, index: number, view: FigureView): Figure | null {
  const { language, width } = view;
  const output = study.outputs[index];
  if (output.pairs === null || output.constant) return null;
  const labels = factorLabels(study.design.factors);
  const { alone, together } = output.pairs;
  const rows = [
    ...bySize(alone.map((ends, factor) => ({ ...ends, factors: [factor] }))),
    ...bySize(together).slice(0, TOGETHER),
  ].map((ends) => ({ name: termName(ends.factors, labels, language), ends }));
  const left = together.length - TOGETHER;
  return drawFactorBars(
    {
      text: {
        id: `${outputAnchor(index)}-pairs`,
        title: titleOfMoves(study, index, language),
        reading: translate(language, 'design.pairs.reading'),
        notes: [
          translate(language, 'design.note.pointwise', {
            level: formatNumber(language, study.intervals.level * 100, 0),
          }),
          ...(left > 0 ? [translate(language, 'design.pairs.left', { count: left })] : []),
        ],
        description: translate(language, 'design.pairs.description', {
          output: nameOutput(output, language),
          unit: output.unit,
          terms: rows.map(({ name, ends }) => `${name} ${endsText(language, ends)}`).join(semicolon(language)),
        }),
      },
      axis: axisTitle(translate(language, 'design.pairs.axis'), output.unit, width),
      unit: output.unit,
      isDifference: true,
      rows: rows.map(({ name }) => name),
      series: [{ label: translate(language, 'design.pairs.mean'), mark: 'first', ends: rows.map(({ ends }) => ends) }],
      ticks: [],
    },
    view,
  );
}

function bySize<One extends { readonly estimate: number | null }>(all: readonly One[]): One[] {
  return all.toSorted((a, b) => Math.abs(b.estimate ?? 0) - Math.abs(a.estimate ?? 0));
}
