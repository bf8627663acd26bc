import type { Language } from '../language/language.ts';
import { escapeHtml } from './escapeHtml.ts';

/**
 * A text that the scenario’s author wrote, as HTML: on a page in another language than English it is marked as being in
 * a language that is not known (`lang=""`), so that it is not read aloud as if it were in that of the page.
 */
export function ownText(language: Language, text: string): string {
  return language === 'en' ? escapeHtml(text) : `<span lang="">${escapeHtml(text)}</span>`;
}
