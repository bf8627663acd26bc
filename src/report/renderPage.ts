import type { ExplorerData } from '../explorer/explorerData.ts';
import { explorerTexts } from '../explorer/explorerTexts.ts';
import { translate } from '../language/translate.ts';
import { anchorTables } from './anchorTables.ts';
import { contentSecurityPolicy } from './contentSecurityPolicy.ts';
import { embedJson } from './embedJson.ts';
import { escapeHtml } from './escapeHtml.ts';
import { explorerStyle } from './explorerStyle.ts';
import { figureData } from './figureData.ts';
import { figureTables } from './figureTables.ts';
import { pageStyle } from './pageStyle.ts';
import { paragraph } from './paragraph.ts';
import { type ContentsGroup, renderContents } from './renderContents.ts';
import { type FigureAtWidths, renderFigure } from './renderFigure.ts';
import type { ReportOptions } from './reportOptions.ts';
import type { Block, FigureMaker, PagePart, Section } from './section.ts';

/** Significant digits of numbers in figures: more than a picture shows. */
const figureDigits = 5;
/** Of their tables: those of summary.json. */
const tableDigits = 10;

/** What a page of a data set says, before its figures are laid out. */
export interface Page {
  readonly title: string;
  /** One sentence below the title. */
  readonly lead: string;
  /** Of the program. */
  readonly version: string;
  /** Program, scenario and seed in a line, for pictures that leave the page. */
  readonly source: string;
  readonly sections: readonly Section[];
  /** What the page’s reader can run; a page without a scenario has nothing. */
  readonly explorer?: ExplorerData;
}

/** Section in which the model runs again; dots of single runs lead there. */
const explorerSection = 'explore';

interface LaidSection {
  readonly id: string;
  readonly heading: string;
  readonly html: string;
}

/**
 * A page with its figures and their data inside it, under a policy that lets it ask the network for nothing. The same
 * page and options give the same bytes.
 */
export function renderPage({ title, lead, version, source, sections, explorer }: Page, options: ReportOptions): string {
  const {
    language,
    assets: { script, packedModel, plotly },
  } = options;
  const figures: FigureAtWidths[] = [];
  const hasExplorer = sections.some(({ id }) => id === explorerSection);
  const layOut = (make: FigureMaker): string => {
    const [wide, medium, narrow] = (['wide', 'medium', 'narrow'] as const).map((width) => make({ language, width }));
    if (wide === null || medium === null || narrow === null) return '';
    figures.push({ wide, medium, narrow });
    return renderFigure({ wide, medium, narrow }, language, hasExplorer);
  };
  const layOutBlock = (block: Block): string => {
    if (typeof block === 'string') return block;
    if (typeof block === 'function') return layOut(block);
    const inside = block.blocks.map(layOutBlock).join('\n');
    return inside === ''
      ? ''
      : `<details class="fold" id="${block.fold}"><summary>${escapeHtml(block.summary)}</summary>\n${inside}\n</details>`;
  };
  const parts = partsOf(sections).map(({ part, sections: own }) => ({
    part: { id: `part-${part}`, heading: translate(language, `report.part.${part}`) },
    sections: own.map(
      ({ id, heading, blocks }): LaidSection => ({
        id,
        heading,
        html: anchorTables(blocks.map(layOutBlock).join('\n'), id),
      }),
    ),
  }));
  const contents = parts.map(({ part, sections: entries }): ContentsGroup => ({ part, entries }));
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
<a class="skip" href="#main">${escapeHtml(translate(language, 'report.skip'))}</a>
<div class="page columns">
<header>
<h1>${escapeHtml(title)}</h1>
${paragraph('lead', lead)}
<noscript>${paragraph('warnings', translate(language, 'report.no-script'))}</noscript>
</header>
${renderContents(contents, language)}
<main id="main" tabindex="-1">
${parts
  .map(
    ({ part, sections: own }) =>
      `<div class="part" id="${part.id}">\n<h2><a class="anchor" href="#${part.id}">${escapeHtml(part.heading)}</a></h2>\n${own.map(renderSection).join('\n')}\n</div>`,
  )
  .join('\n')}
</main>
<footer>${escapeHtml(translate(language, 'report.footer', { version }))}</footer>
</div>
<script type="application/json" id="figure-data">${embedJson(figureData(language, figures, source), figureDigits)}</script>
<script type="application/json" id="figure-tables">${embedJson(figureTables(figures), tableDigits)}</script>
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

function renderSection({ id, heading, html }: LaidSection): string {
  return `<section id="${id}">\n<h3><a class="anchor" href="#${id}">${escapeHtml(heading)}</a></h3>\n${html}\n</section>`;
}

function partsOf(sections: readonly Section[]): { readonly part: PagePart; readonly sections: readonly Section[] }[] {
  const parts: { part: PagePart; sections: Section[] }[] = [];
  for (const section of sections) {
    const last = parts.at(-1);
    const part = section.part ?? last?.part ?? 'minutes';
    if (last?.part === part) last.sections.push(section);
    else parts.push({ part, sections: [section] });
  }
  return parts;
}
