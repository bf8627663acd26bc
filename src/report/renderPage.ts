import type { Language } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import { contentSecurityPolicy } from './contentSecurityPolicy.ts';
import { embedJson } from './embedJson.ts';
import { escapeHtml } from './escapeHtml.ts';
import { figureData } from './figureData.ts';
import { pageScript } from './pageScript.ts';
import { pageStyle } from './pageStyle.ts';
import { paragraph } from './paragraph.ts';
import { type FigureAtWidths, renderFigure } from './renderFigure.ts';
import type { ReportOptions } from './reportOptions.ts';
import type { FigureMaker, Section } from './section.ts';

/** What stands on a page of figures. */
export interface PageContent {
  readonly language: Language;
  readonly plotly: ReportOptions['plotly'];
  readonly title: string;
  /** One sentence on what the page shows. */
  readonly lead: string;
  readonly sections: readonly Section[];
  /** Version of corule that made it. */
  readonly version: string;
}

/** Sections as one HTML page with their figures and data, under a policy that lets it ask the network for nothing. */
export function renderPage({ language, plotly, title, lead, sections, version }: PageContent): string {
  const figures: FigureAtWidths[] = [];
  const layOut = (make: FigureMaker): string => {
    const [wide, medium, narrow] = (['wide', 'medium', 'narrow'] as const).map((width) => make({ language, width }));
    if (wide === null || medium === null || narrow === null) return '';
    figures.push({ wide, medium, narrow });
    return renderFigure({ wide, medium, narrow });
  };
  const laidOut = sections.map(({ id, heading, blocks }) => ({
    id,
    heading,
    html: blocks.map((block) => (typeof block === 'string' ? block : layOut(block))).join('\n'),
  }));
  const inlineScripts = [...(plotly.kind === 'inline' ? [plotly.source] : []), pageScript];
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(contentSecurityPolicy(inlineScripts, plotly.kind === 'shared'))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<link rel="icon" href="data:,">
<title>${escapeHtml(translate(language, 'report.title', { title }))}</title>
<style>${pageStyle}</style>
</head>
<body>
<div class="page columns">
<nav aria-label="${escapeHtml(translate(language, 'report.contents'))}"><ol>${laidOut
    .map(({ id, heading }) => `<li><a href="#${id}">${escapeHtml(heading)}</a></li>`)
    .join('')}</ol></nav>
<div>
<header>
<h1>${escapeHtml(title)}</h1>
${paragraph('lead', lead)}
<noscript>${paragraph('warnings', translate(language, 'report.no-script'))}</noscript>
</header>
<main>
${laidOut
  .map(({ id, heading, html }) => `<section id="${id}">\n<h2>${escapeHtml(heading)}</h2>\n${html}\n</section>`)
  .join('\n')}
</main>
<footer>${escapeHtml(translate(language, 'report.footer', { version }))}</footer>
</div>
</div>
<script type="application/json" id="figure-data">${embedJson(figureData(language, figures))}</script>
${plotly.kind === 'inline' ? `<script>${plotly.source}</script>` : `<script src="${escapeHtml(plotly.href)}"></script>`}
<script>${pageScript}</script>
</body>
</html>
`;
}
