import { modeName } from '../figures/termsOf.ts';
import type { Language } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import { countAgreement } from './countAgreement.ts';
import { escapeHtml } from './escapeHtml.ts';
import { isObserved } from './isObserved.ts';
import { nameSite } from './nameSite.ts';
import type { Site } from './site.ts';
import { siteAnchor } from './siteAnchor.ts';

const verdicts = ['pass', 'fail', 'undecided'] as const;

/** One line a site: its work, the field’s own mode, how many comparisons agree, disagree, are undecided. */
export function renderSitesOverview(sites: readonly Site[], language: Language): string {
  const caption = escapeHtml(translate(language, 'sites.overview.caption'));
  const heads = [
    translate(language, 'sites.site'),
    translate(language, 'report.provenance.work'),
    translate(language, 'report.provenance.home-mode'),
    ...verdicts.map((verdict) => translate(language, `report.field.${verdict}`)),
    translate(language, 'sites.not-in-model'),
  ];
  const rows = sites.map((site) => {
    const cells = cellsOf(site, language).map((cell, at) => {
      const marked = at - 2 === verdicts.indexOf('fail') && cell !== '0' && cell !== '–';
      return `<td${at < 2 ? '' : ` class="number${marked ? ' fail' : ''}"`}>${marked ? `<span class="mark">${escapeHtml(cell)}</span>` : escapeHtml(cell)}</td>`;
    });
    const link = `<a href="#${siteAnchor(site)}">${escapeHtml(nameSite(site))}</a>`;
    return `<tr><th scope="row">${link}</th>${cells.join('')}</tr>`;
  });
  return `<div class="scroll sites" tabindex="0" role="region" aria-label="${caption}"><table>
<caption>${caption}</caption>
<thead><tr>${heads.map((head, at) => `<th scope="col"${at < 3 ? '' : ' class="number"'}>${escapeHtml(head)}</th>`).join('')}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody></table></div>`;
}

function cellsOf({ summary }: Site, language: Language): readonly string[] {
  if (summary === null) return Array.from({ length: 6 }, () => '–');
  const { provenance, notModelled } = summary;
  const counts = countAgreement(summary);
  const observed = isObserved(summary);
  return [
    provenance.workSystem,
    provenance.homeMode === null ? '–' : modeName(language, provenance.homeMode),
    ...verdicts.map((verdict) => (observed ? String(counts[verdict]) : '–')),
    observed ? String(notModelled.length) : '–',
  ];
}
