import type { ExplorerData } from '../explorer/explorerData.ts';
import { explorerTexts } from '../explorer/explorerTexts.ts';
import { translate } from '../language/translate.ts';
import { contentSecurityPolicy } from './contentSecurityPolicy.ts';
import { embedJson } from './embedJson.ts';
import { escapeHtml } from './escapeHtml.ts';
import { explorerStyle } from './explorerStyle.ts';
import { figureData } from './figureData.ts';
import { pageStyle } from './pageStyle.ts';
import { paragraph } from './paragraph.ts';
import { type FigureAtWidths, renderFigure } from './renderFigure.ts';
import type { ReportOptions } from './reportOptions.ts';
import type { FigureMaker, Section } from './section.ts';

/** Significant digits of numbers in figures: more than a picture shows. */
const figureDigits = 5;

/** What a page of a data set says, before its figures are laid out. */
export interface Page {
  readonly title: string;
  /** One sentence below the title. */
  readonly lead: string;
  /** Of the program. */
  readonly version: string;
  readonly sections: readonly Section[];
  /** What the page’s reader can run; a page without a scenario has nothing. */
  readonly explorer?: ExplorerData;
}

/**
 * A page with its figures and their data inside it, under a policy that lets it ask the network for nothing. The same
 * page and options give the same bytes.
 */
export function renderPage({ title, lead, version, sections: unlaid, explorer }: Page, options: ReportOptions): string {
  const {
    language,
    assets: { script, packedModel, plotly },
  } = options;
  const figures: FigureAtWidths[] = [];
  const layOut = (make: FigureMaker): string => {
    const [wide, medium, narrow] = (['wide', 'medium', 'narrow'] as const).map((width) => make({ language, width }));
    if (wide === null || medium === null || narrow === null) return '';
    figures.push({ wide, medium, narrow });
    return renderFigure({ wide, medium, narrow });
  };
  const sections = unlaid.map(({ id, heading, blocks }) => ({
    id,
    heading,
    html: blocks.map((block) => (typeof block === 'string' ? block : layOut(block))).join('\n'),
  }));
  const inlineScripts = [...(plotly.kind === 'inline' ? [plotly.source] : []), script];
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(contentSecurityPolicy(inlineScripts, plotly.kind === 'shared'))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<link rel="icon" href="data:,">
<title>${escapeHtml(translate(language, 'report.title', { title }))}</title>
<style>${pageStyle}${explorer === undefined ? '' : explorerStyle}</style>
</head>
<body>
<div class="page columns">
<nav aria-label="${escapeHtml(translate(language, 'report.contents'))}"><ol>${sections
    .map(({ id, heading }) => `<li><a href="#${id}">${escapeHtml(heading)}</a></li>`)
    .join('')}</ol></nav>
<div>
<header>
<h1>${escapeHtml(title)}</h1>
${paragraph('lead', lead)}
<noscript>${paragraph('warnings', translate(language, 'report.no-script'))}</noscript>
</header>
<main>
${sections
  .map(({ id, heading, html }) => `<section id="${id}">\n<h2>${escapeHtml(heading)}</h2>\n${html}\n</section>`)
  .join('\n')}
</main>
<footer>${escapeHtml(translate(language, 'report.footer', { version }))}</footer>
</div>
</div>
<script type="application/json" id="figure-data">${embedJson(figureData(language, figures), figureDigits)}</script>
${plotly.kind === 'inline' ? `<script type="text/plain" id="plotly-packed">${plotly.packed}</script>` : `<script src="${escapeHtml(plotly.href)}"></script>`}
${
  explorer === undefined
    ? ''
    : `<script type="application/json" id="explorer-data">${embedJson(explorer)}</script>
<script type="application/json" id="explorer-texts">${embedJson(explorerTexts(language))}</script>
<script type="text/plain" id="model-packed">${packedModel}</script>
`
}<script>${script}</script>
</body>
</html>
`;
}
