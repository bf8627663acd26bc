import type { ExpectationVerdict } from '../analysis/summary.ts';
import type { Language } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import { ownText } from './ownText.ts';
import { estimateText } from './numberText.ts';
import { paragraph } from './paragraph.ts';
import { renderTable } from './renderTable.ts';
import { type LabelledMetrics, wordExpectation } from './wordExpectation.ts';

/** What the scenario expected, and whether the intervals bear it out. */
export function renderExpectations(
  summary: LabelledMetrics & { readonly expectations: readonly ExpectationVerdict[] },
  language: Language,
): string {
  const { expectations } = summary;
  if (expectations.length === 0) return paragraph('', translate(language, 'report.expectations.none'));
  const counts = { pass: 0, fail: 0, undecided: 0 };
  for (const { verdict } of expectations) counts[verdict] += 1;
  return [
    paragraph('', translate(language, 'report.expectations.intro', counts)),
    renderTable({
      caption: translate(language, 'report.expectations.caption'),
      head: [
        { text: translate(language, 'report.head.verdict') },
        { text: translate(language, 'report.head.expected') },
        { text: translate(language, 'report.head.estimate'), kind: 'number' },
        { text: translate(language, 'report.head.why') },
      ],
      rows: expectations.map((expectation) => ({
        cells: [
          { text: translate(language, `report.expectation.${expectation.verdict}`) },
          { text: wordExpectation(summary, expectation, language) },
          {
            text: estimateText(
              language,
              expectation.estimate,
              [expectation.above, expectation.below].filter((bound) => bound !== null),
            ),
            value: expectation.estimate.estimate,
            kind: 'number' as const,
          },
          {
            text: expectation.why === null ? '' : ownText(language, expectation.why),
            value: expectation.why ?? '',
            kind: 'wide-html' as const,
          },
        ],
      })),
    }),
  ].join('\n');
}
