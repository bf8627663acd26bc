import { modeName } from '../figures/termsOf.ts';
import type { Language } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import { escapeHtml } from './escapeHtml.ts';
import { isObserved } from './isObserved.ts';
import { nameSite } from './nameSite.ts';
import { ownText } from './ownText.ts';
import { paragraph } from './paragraph.ts';
import { renderField } from './renderField.ts';
import type { Site } from './site.ts';
import { siteAnchor } from './siteAnchor.ts';

/** One site’s page: what it is, the field beside the model, the way to its report. */
export function renderSite(site: Site, language: Language): string {
  const { summary, folder } = site;
  const heading = `<h2>${escapeHtml(nameSite(site))}</h2>`;
  if (summary === null) {
    return section(site, [heading, paragraph('', translate(language, 'sites.no-summary', { folder }))]);
  }
  const { provenance } = summary;
  const own = (text: string) => ({ html: ownText(language, text) });
  const facts: readonly (readonly [string, string | { readonly html: string } | null])[] = [
    [translate(language, 'report.provenance.name'), provenance.name],
    [translate(language, 'report.provenance.source'), provenance.source === null ? null : own(provenance.source)],
    [translate(language, 'report.provenance.work'), translate(language, `work.${provenance.workSystem}`)],
    [
      translate(language, 'report.provenance.home-mode'),
      provenance.homeMode === null ? null : translate(language, `mode.${provenance.homeMode}.long`),
    ],
    [
      translate(language, 'sites.runs'),
      translate(language, 'sites.runs.text', {
        replicates: provenance.replicates.used,
        modes: provenance.entryModes.map((mode) => modeName(language, mode)).join(', '),
        weeks: provenance.weeks,
        entryWeek: provenance.entryWeek,
        seed: provenance.seed,
      }),
    ],
  ];
  return section(site, [
    heading,
    ...(provenance.description === null ? [] : [`<p>${ownText(language, provenance.description)}</p>`]),
    isObserved(summary) ? renderField(summary, language) : paragraph('', translate(language, 'sites.not-observed')),
    `<dl>${facts
      .filter(([, text]) => text !== null)
      .map(
        ([term, text]) =>
          `<dt>${escapeHtml(term)}</dt><dd>${typeof text === 'object' ? (text?.html ?? '') : escapeHtml(text)}</dd>`,
      )
      .join('')}</dl>`,
    reportLink(site, language),
  ]);
}

/** A link that says which report it leads to, read aloud on its own. */
function reportLink(site: Site, language: Language): string {
  const text = translate(language, 'sites.report', { title: nameSite(site) });
  return `<p><a href="${escapeHtml(site.reportHref)}">${escapeHtml(text)}</a></p>`;
}

function section(site: Site, blocks: readonly string[]): string {
  return `<section id="${siteAnchor(site)}">\n${blocks.join('\n')}\n</section>`;
}
