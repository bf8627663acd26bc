import type { ExplorerData, StoredRows } from '../explorer/explorerData.ts';
import type { Language } from '../language/language.ts';
import { formatNumber } from '../language/formatNumber.ts';
import { translate } from '../language/translate.ts';
import { paragraph } from './paragraph.ts';
import type { Section } from './section.ts';

/** The section in which the reader runs the model; the page’s script fills it. */
export function explorerSection({ stored, point, points }: ExplorerData, language: Language): Section {
  const rows =
    stored === null
      ? translate(language, 'explorer.rows.none')
      : translate(language, rowsKey(stored), {
          count: formatNumber(language, stored.first, 0),
          replicates: formatNumber(language, stored.replicates, 0),
        });
  return {
    id: 'explore',
    heading: translate(language, 'explorer.heading'),
    blocks: [
      paragraph(
        '',
        [
          translate(language, 'explorer.intro'),
          ...(points === 1 ? [] : [translate(language, 'explorer.point', { point, points })]),
          rows,
        ].join(' '),
      ),
      `<div id="explorer">${paragraph('note', translate(language, 'explorer.needs-script'))}</div>`,
    ],
  };
}

function rowsKey({
  first,
  replicates,
}: StoredRows): 'explorer.rows.all' | 'explorer.rows.some' | 'explorer.rows.large' {
  if (first === 0) return 'explorer.rows.large';
  return first < replicates ? 'explorer.rows.some' : 'explorer.rows.all';
}
