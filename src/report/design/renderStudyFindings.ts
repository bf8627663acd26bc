import type { DesignStudy } from '../../analysis/design/designStudy.ts';
import { formatNumber } from '../../language/formatNumber.ts';
import type { Language } from '../../language/language.ts';
import { translate } from '../../language/translate.ts';
import { escapeHtml } from '../escapeHtml.ts';
import { ownText } from '../ownText.ts';
import { paragraph } from '../paragraph.ts';
import { renderWarnings } from '../renderWarnings.ts';
import { wordStudyFindings } from './wordStudyFindings.ts';

/** The first screen of a study: what it shows, on what that rests, and what must be known before trusting a number. */
export function renderStudyFindings(study: DesignStudy, language: Language): string {
  const { description } = study.provenance;
  return [
    ...wordStudyFindings(study, language).map((sentence) => paragraph('finding', sentence)),
    paragraph(
      'scope',
      translate(language, study.design.namesOutputs ? 'design.findings.told.named' : 'design.findings.told.ranked'),
    ),
    ...(description === null
      ? []
      : [
          `<p class="scope">${escapeHtml(translate(language, 'design.findings.about', { description: '' }))}${ownText(language, description)}</p>`,
        ]),
    paragraph(
      'scope',
      translate(language, 'design.findings.scope', {
        level: formatNumber(language, study.intervals.level * 100, 0),
        scope: study.intervals.scope,
      }),
    ),
    renderWarnings(study, language),
  ].join('\n');
}
