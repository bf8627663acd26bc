import { modeName } from '../figures/termsOf.ts';
import type { Language } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import { countAgreement } from './countAgreement.ts';
import { escapeHtml } from './escapeHtml.ts';
import { isObserved } from './isObserved.ts';
import { nameSite } from './nameSite.ts';
import { renderStackingTable, type StackingRow } from './renderStackingTable.ts';
import type { Site } from './site.ts';
import { siteAnchor } from './siteAnchor.ts';

/** One row a site: its work, the field’s own mode, how many comparisons agree, disagree, are undecided. */
export function renderSitesOverview(sites: readonly Site[], language: Language): string {
  const head = (['site', 'work', 'own-mode', 'pass', 'fail', 'undecided', 'not-in-model'] as const).map((part) =>
    translate(language, `sites.head.${part}`),
  );
  return renderStackingTable({
    caption: translate(language, 'sites.overview.caption'),
    head,
    rows: sites.map((site): StackingRow => {
      const link = `<a href="#${siteAnchor(site)}">${escapeHtml(nameSite(site))}</a>`;
      return { head: { html: link, rows: 1 }, cells: cellsOf(site, language) };
    }),
  });
}

function cellsOf({ summary }: Site, language: Language): readonly string[] {
  if (summary === null) return Array.from({ length: 6 }, () => '–');
  const { provenance, notModelled } = summary;
  const { pass, fail, undecided } = countAgreement(summary);
  const work = [
    escapeHtml(translate(language, `work.${provenance.workSystem}`)),
    provenance.homeMode === null ? '–' : escapeHtml(modeName(language, provenance.homeMode)),
  ];
  if (!isObserved(summary)) return [...work, '–', '–', '–', '–'];
  const disagrees = fail === 0 ? '0' : `<span class="fail"><span class="mark">✗ ${fail}</span></span>`;
  return [...work, String(pass), disagrees, String(undecided), String(notModelled.length)];
}
