import type { ExplorerData } from '../explorer/explorerData.ts';
import type { Language } from '../language/language.ts';
import { formatNumber } from '../language/formatNumber.ts';
import { translate } from '../language/translate.ts';
import { paragraph } from './paragraph.ts';
import type { Section } from './section.ts';

/** The section in which the reader runs the model; the page’s script fills it. */
export function explorerSection({ stored }: ExplorerData, language: Language): Section {
  const rows =
    stored === null
      ? translate(language, 'explorer.rows.none')
      : translate(language, stored.numbers.length < stored.replicates ? 'explorer.rows.some' : 'explorer.rows.all', {
          count: formatNumber(language, stored.numbers.length, 0),
          replicates: formatNumber(language, stored.replicates, 0),
        });
  return {
    id: 'explore',
    heading: translate(language, 'explorer.heading'),
    blocks: [
      paragraph('', `${translate(language, 'explorer.intro')} ${rows}`),
      `<div id="explorer">${paragraph('note', translate(language, 'explorer.needs-script'))}</div>`,
    ],
  };
}
