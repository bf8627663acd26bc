import type { DesignStudy } from '../../analysis/design/designStudy.ts';
import { formatNumber } from '../../language/formatNumber.ts';
import type { Language } from '../../language/language.ts';
import { translate } from '../../language/translate.ts';
import { escapeHtml } from '../escapeHtml.ts';
import { paragraph } from '../paragraph.ts';

/** How the numbers of a study were made and how they are read; only of what this study has. */
export function renderStudyMethod({ design, outputs, intervals }: DesignStudy, language: Language): string {
  const has = (part: 'pairs' | 'levels' | 'surface' | 'screening' | 'indices') =>
    outputs.some((output) => output[part] !== null);
  const term = (key: 'noise' | 'signs' | 'pairs' | 'levels' | 'surface' | 'screening' | 'indices') =>
    entry(translate(language, `design.method.${key}.term`), translate(language, `design.method.${key}`));
  const parts = (['pairs', 'levels', 'surface', 'screening', 'indices'] as const).filter(has);
  const entries = [
    entry(
      translate(language, 'design.method.point.term'),
      translate(language, 'design.method.point', { replicates: design.replicates }),
    ),
    term('noise'),
    term('signs'),
    ...parts.map(term),
    entry(
      translate(language, 'design.method.sources.term'),
      translate(language, `design.method.sources.${design.type}`),
    ),
  ];
  return [
    paragraph(
      '',
      translate(language, 'design.method.intro', { level: formatNumber(language, intervals.level * 100, 0) }),
    ),
    `<dl class="terms">${entries.join('')}</dl>`,
  ].join('\n');
}

function entry(term: string, text: string): string {
  return `<dt>${escapeHtml(term)}</dt><dd>${escapeHtml(text)}</dd>`;
}
