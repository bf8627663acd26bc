import type { Language } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import { escapeHtml } from './escapeHtml.ts';

/** A line of the contents. */
export interface ContentsEntry {
  readonly id: string;
  readonly heading: string;
}

/** Entries under the heading of their part; a page without parts has one group without a heading. */
export interface ContentsGroup {
  readonly part: ContentsEntry | null;
  readonly entries: readonly ContentsEntry[];
}

/**
 * The contents of a page as nested lists. Where the window is narrow the page’s script folds them under the button,
 * which it also makes say where one is; without the script they are all there.
 */
export function renderContents(groups: readonly ContentsGroup[], language: Language): string {
  const label = escapeHtml(translate(language, 'report.contents'));
  const items = groups.map(({ part, entries }) => {
    const lines = entries.map(({ id, heading }) => `<li><a href="#${id}">${escapeHtml(heading)}</a></li>`).join('');
    return part === null
      ? lines
      : `<li class="part"><a href="#${part.id}">${escapeHtml(part.heading)}</a><ol>${lines}</ol></li>`;
  });
  return `<nav id="contents" aria-label="${label}"><button type="button" class="toggle" aria-expanded="false" aria-controls="contents-list" hidden><span class="name">${label}</span> <span class="place"></span></button><ol id="contents-list">${items.join('')}</ol></nav>`;
}
