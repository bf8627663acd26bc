import type { Language } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import { escapeHtml } from './escapeHtml.ts';
import { paragraph } from './paragraph.ts';
import { wordCitation } from './wordCitation.ts';
import { type MethodsSource, wordMethods } from './wordMethods.ts';

/** The methods paragraph and how to cite, to be copied: `#methods-paragraph`, `#citation` and `#bibtex`. */
export function renderMethods(source: MethodsSource, language: Language): string {
  const { lines, bibtex } = wordCitation(source.provenance, language);
  return [
    `<h3>${escapeHtml(translate(language, 'methods.heading'))}</h3>`,
    paragraph('note', translate(language, 'methods.note')),
    `<p id="methods-paragraph">${escapeHtml(wordMethods(source, language))}</p>`,
    `<h3>${escapeHtml(translate(language, 'cite.heading'))}</h3>`,
    paragraph('note', translate(language, 'cite.note')),
    // References are in the language of what they refer to, which nobody has written down.
    `<p id="citation">${lines.map((line) => `<span lang="">${escapeHtml(line)}</span>`).join('<br>')}</p>`,
    `<pre id="bibtex" class="command"><code>${escapeHtml(bibtex)}</code></pre>`,
  ].join('\n');
}
