import { formatExplorerState } from '../explorer/explorerState.ts';
import type { FigureRun } from '../figures/figure.ts';
import { formatNumber } from '../language/formatNumber.ts';
import type { Language } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import { escapeHtml } from './escapeHtml.ts';
import { renderTable } from './renderTable.ts';

/**
 * The runs that stand out in a figure, folded: the way to single runs for those who don’t use a mouse.
 *
 * @param figure id of the figure
 * @param hasExplorer whether a run can be opened on the page
 */
export function renderRuns(
  figure: string,
  runs: readonly FigureRun[],
  language: Language,
  hasExplorer: boolean,
): string {
  const caption = translate(language, 'figure.runs.caption');
  const table = renderTable({
    caption,
    head: [
      { text: translate(language, 'figure.column.measure') },
      { text: translate(language, 'figure.column.mode') },
      { text: translate(language, 'figure.runs.place') },
      { text: translate(language, 'figure.runs.value'), kind: 'number' },
      { text: translate(language, 'figure.runs.run') },
    ],
    rows: runs.map(({ label, mode, modeName, place, replicate, value }) => {
      const run = translate(language, 'figure.runs.link', { replicate });
      const href = `#${formatExplorerState({ mode, replicate })}`;
      return {
        cells: [
          { text: label },
          { text: modeName },
          { text: place },
          { text: formatNumber(language, value, 3), value, kind: 'number' },
          hasExplorer
            ? { text: `<a href="${escapeHtml(href)}">${escapeHtml(run)}</a>`, value: replicate, kind: 'html' }
            : { text: run, value: replicate },
        ],
      };
    }),
  });
  const summary = translate(language, 'figure.runs.list', { count: runs.length });
  return `<details class="runs" id="${escapeHtml(figure)}-runs"><summary>${escapeHtml(summary)}</summary>${table}</details>`;
}
