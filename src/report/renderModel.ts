import type { Language } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import { escapeHtml } from './escapeHtml.ts';
import { paragraph } from './paragraph.ts';
import { wordModel } from './wordModel.ts';

/** The model in short, as a list of the elements of its ODD description. */
export function renderModel(language: Language): string {
  const entries = wordModel(language).map(({ term, text, isOrdered }) => {
    const tag = isOrdered === true ? 'ol' : 'ul';
    const body =
      typeof text === 'string'
        ? escapeHtml(text)
        : `<${tag}>${text.map((line) => `<li>${escapeHtml(line)}</li>`).join('')}</${tag}>`;
    return `<dt>${escapeHtml(term)}</dt><dd>${body}</dd>`;
  });
  return `<dl class="terms">${entries.join('')}</dl>\n${paragraph('note', translate(language, 'report.model.note'))}`;
}
