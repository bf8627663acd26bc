import type { DesignStudy, OutputStudy } from '../../analysis/design/designStudy.ts';
import { hasNoValues } from '../../analysis/design/hasNoValues.ts';
import { drawIndices } from '../../figures/design/drawIndices.ts';
import { drawInteraction } from '../../figures/design/drawInteraction.ts';
import { drawLevels } from '../../figures/design/drawLevels.ts';
import { drawMainEffects } from '../../figures/design/drawMainEffects.ts';
import { drawPairs } from '../../figures/design/drawPairs.ts';
import { drawPointMeans } from '../../figures/design/drawPointMeans.ts';
import { drawPoints } from '../../figures/design/drawPoints.ts';
import { drawScreening } from '../../figures/design/drawScreening.ts';
import { drawScreeningPlane } from '../../figures/design/drawScreeningPlane.ts';
import { drawShapes } from '../../figures/design/drawShapes.ts';
import { drawSurface } from '../../figures/design/drawSurface.ts';
import { endsText } from '../../figures/design/endsText.ts';
import { hasSign } from '../../figures/design/hasSign.ts';
import { nameOutput, outputAnchor } from '../../figures/design/nameOutput.ts';
import { signText } from '../../figures/design/signText.ts';
import type { FigureView } from '../../figures/figure.ts';
import { capitalised } from '../../language/capitalised.ts';
import { formatNumber } from '../../language/formatNumber.ts';
import { formatPlainNumber } from '../../language/formatPlainNumber.ts';
import type { Language } from '../../language/language.ts';
import { translate } from '../../language/translate.ts';
import { escapeHtml } from '../escapeHtml.ts';
import { paragraph } from '../paragraph.ts';
import type { FigureMaker } from '../section.ts';
import { detailedOutputs, drawnOutputs, openOutputs } from './detailedOutputs.ts';
import { outputTables } from './outputTables.ts';
import { wordNotes } from './wordNotes.ts';

const drawers = [
  drawPoints,
  drawIndices,
  drawScreening,
  drawScreeningPlane,
  drawPairs,
  drawMainEffects,
  drawLevels,
  drawInteraction,
  drawSurface,
  drawShapes,
  drawPointMeans,
];

/** A folded part for each output: its numbers and notes in words, figures, tables. */
export function outputBlocks(study: DesignStudy, language: Language): readonly (string | FigureMaker)[] {
  const detailed = detailedOutputs(study);
  const drawn = drawnOutputs(study);
  const open = openOutputs(study);
  const bare = detailed.filter((index) => !drawn.has(index) && hasMore(study.outputs[index])).length;
  const omitted = study.outputs.length - detailed.length;
  return [
    paragraph('', translate(language, 'design.outputs.intro')),
    ...(bare === 0 ? [] : [paragraph('note', translate(language, 'design.outputs.tables-only', { count: bare }))]),
    ...(omitted === 0 ? [] : [paragraph('note', translate(language, 'design.outputs.omitted', { count: omitted }))]),
    ...detailed.flatMap((index): readonly (string | FigureMaker)[] => [
      openingOf(study, index, open.has(index), language),
      ...(drawn.has(index) ? drawers.map((draw) => (view: FigureView) => draw(study, index, view)) : []),
      `${outputTables(study, index, language)}\n</div></details>`,
    ]),
  ];
}

function openingOf(study: DesignStudy, index: number, isOpen: boolean, language: Language): string {
  const output = study.outputs[index];
  const { spread, margin, unit } = output;
  const isTold = hasMore(output);
  const mean = endsText(language, output.mean);
  const number = (value: number | null) => formatNumber(language, value, 3);
  const words = [
    translate(language, 'design.output.numbers', {
      mean,
      unit,
      lowest: number(spread.lowest),
      highest: number(spread.highest),
      points: number(spread.sdOfPoints),
      replicates: number(spread.sdOfReplicates),
      noise: formatNumber(language, spread.noiseShare, 2),
    }),
    ...(!hasSign(output) || !isTold ? [] : [`${capitalised(signText(study, index, language))}.`]),
    ...(margin === null
      ? []
      : [translate(language, 'design.output.margin', { margin: formatPlainNumber(language, margin) })]),
  ];
  return `<details class="output"${isOpen ? ' open' : ''}><summary><strong>${escapeHtml(capitalised(nameOutput(output, language)))}</strong> <span class="small">${escapeHtml(`${mean}, ${unit}`)}</span></summary><div id="${outputAnchor(index)}">
${isTold ? paragraph('', words.join(' ')) : ''}
${wordNotes(study, index, language)
  .map((note) => paragraph('remark', note))
  .join('\n')}`;
}

/** A constant, or what has no value anywhere, is said in its notes. */
function hasMore(output: OutputStudy): boolean {
  return !output.constant && !hasNoValues(output);
}
