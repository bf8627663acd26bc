import { localiseSummary } from '../analysis/localise/localiseSummary.ts';
import type { Language } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import { contentSecurityPolicy } from './contentSecurityPolicy.ts';
import { escapeHtml } from './escapeHtml.ts';
import { nameSite } from './nameSite.ts';
import { pageStyle } from './pageStyle.ts';
import { paragraph } from './paragraph.ts';
import { renderSite } from './renderSite.ts';
import { renderSitesOverview } from './renderSitesOverview.ts';
import type { Site } from './site.ts';
import { siteAnchor } from './siteAnchor.ts';

/**
 * Several sites on one HTML page: what the field saw at each, what the model gives, where they disagree, and the way to
 * each report. Text and tables only, without a script; the same sites give the same bytes.
 */
export function renderSites(stored: readonly Site[], language: Language): string {
  const sites = stored.map((site) => ({
    ...site,
    summary: site.summary === null ? null : localiseSummary(site.summary, language),
  }));
  const title = translate(language, 'sites.title', { count: sites.length });
  const overview = translate(language, 'sites.overview');
  const links = [
    `<li><a href="#overview">${escapeHtml(overview)}</a></li>`,
    ...sites.map((site) => `<li><a href="#${siteAnchor(site)}">${escapeHtml(nameSite(site))}</a></li>`),
  ];
  const versions = [...new Set(sites.flatMap(({ summary }) => summary?.provenance.version ?? []))].join(', ');
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(contentSecurityPolicy([], false))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<link rel="icon" href="data:,">
<title>${escapeHtml(translate(language, 'report.title', { title }))}</title>
<style>${pageStyle}</style>
</head>
<body>
<a class="skip" href="#main">${escapeHtml(translate(language, 'report.skip'))}</a>
<div class="page columns">
<nav aria-label="${escapeHtml(translate(language, 'report.contents'))}"><ol>${links.join('')}</ol></nav>
<div>
<header>
<h1>${escapeHtml(title)}</h1>
${paragraph('lead', translate(language, 'sites.lead'))}
</header>
<main id="main" tabindex="-1">
<section id="overview">
<h2>${escapeHtml(overview)}</h2>
${renderSitesOverview(sites, language)}
</section>
${sites.map((site) => renderSite(site, language)).join('\n')}
</main>
<footer>${escapeHtml(translate(language, 'sites.footer', { version: versions === '' ? '–' : versions }))}</footer>
</div>
</div>
</body>
</html>
`;
}
