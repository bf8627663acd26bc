import type { DesignStudy, OutputStudy } from '../analysis/design/designStudy.ts';
import { hasNoValues } from '../analysis/design/hasNoValues.ts';
import { rankFactors } from '../analysis/design/rankFactors.ts';
import { rankOutputs } from '../analysis/design/rankOutputs.ts';
import { signCounts } from '../analysis/design/signCounts.ts';
import { endsText } from '../figures/design/endsText.ts';
import { formatNumber } from '../language/formatNumber.ts';
import type { Language } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import { strongestText } from '../report/design/renderOverview.ts';
import { formatTable } from './formatTable.ts';

/** Outputs with a line: those in which the points differ most against noise. */
const LINES = 24;
/** Characters of the name of an output and of its strongest factor. */
const NAME_WIDTH = 44;
const STRONGEST_WIDTH = 70;

/** A line an output: its mean, between which values its points lie, their signs, the strongest factor with its interval. */
export function studyTable(study: DesignStudy, language: Language, emphasise: (text: string) => string): string[] {
  const { outputs } = study;
  const shown = rankOutputs(study)
    .slice(0, LINES)
    .toSorted((a, b) => a - b);
  const rows = shown.flatMap((index) => {
    const output = outputs[index];
    const { positive, negative, neither } = signCounts(study, index);
    return [
      [
        cut(nameOf(output), NAME_WIDTH),
        endsText(language, output.mean),
        hasNoValues(output) || output.constant
          ? translate(language, output.constant ? 'design.constant' : 'design.no_values')
          : `${formatNumber(language, output.spread.lowest, 3)} … ${formatNumber(language, output.spread.highest, 3)}`,
        `${positive}/${negative}/${neither}`,
      ],
    ];
  });
  const head = (['output', 'mean', 'points', 'signs'] as const).map((column) =>
    translate(language, `terminal.study.column.${column}`),
  );
  const [first, ...others] = formatTable(head, rows).trimEnd().split('\n');
  const strongest = shown.map((index) => cut(strongestText(study, outputs[index], language), STRONGEST_WIDTH));
  return [
    emphasise(first),
    '─'.repeat(Math.max(first.length, ...others.map((line) => line.length))),
    ...others.flatMap((line, at) =>
      outputs[shown[at]].constant || hasNoValues(outputs[shown[at]]) || rankFactors(outputs[shown[at]]) === null
        ? [line]
        : [line, `  ${translate(language, 'terminal.study.strongest', { factor: strongest[at] })}`],
    ),
    ...(shown.length < outputs.length
      ? [translate(language, 'terminal.study.more', { count: outputs.length - shown.length })]
      : []),
  ];
}

/** An output by its column, as the terminal names metrics elsewhere. */
function nameOf({ metric, mode, minus }: OutputStudy): string {
  return `${metric} ${mode}${minus === null ? '' : ` − ${minus}`}`;
}

function cut(text: string, width: number): string {
  return text.length > width ? `${text.slice(0, width - 1)}…` : text;
}
