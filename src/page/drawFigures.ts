import { formatExplorerState } from '../explorer/explorerState.ts';
import { runTrace } from '../figures/runTrace.ts';
import type { Json } from '../figures/figure.ts';
import type { PageData } from '../report/pageData.ts';
import { runModes } from '../scenario/definition/vocabulary.ts';
import { loadPlotly } from './loadPlotly.ts';
import type { PlotlyClick } from './plotlyLibrary.ts';

/** Of a drawing on a page of paper, with room for its title and its notes; what is taller is drawn smaller, not cut. */
const tallestPrintedPx = 740;
/** Beyond the window, so that a figure is there when it is scrolled to. */
const aheadPx = 500;

/**
 * Draws the first figure in view, then the others when they come into view, for print all that are not folded away, and
 * again when the width class or the colour scheme changes. A box that is drawn says so (`data-drawn`).
 */
export function drawFigures(page: PageData): void {
  const boxes = [...document.querySelectorAll<HTMLElement>('[data-figure]')];
  const drawnAs = new Map<HTMLElement, string>();
  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  const hasExplorer = document.getElementById('explore') !== null;
  let isPrinting = false;

  function widthName(): string {
    if (isPrinting) return page.print.width;
    const fits = page.widths.find(({ from }) => window.matchMedia(`(min-width: ${from}px)`).matches);
    return (fits ?? page.widths[page.widths.length - 1]).name;
  }

  function draw(box: HTMLElement): void {
    const figure = page.figures[box.dataset['figure'] ?? ''];
    const width = widthName();
    const scheme = dark.matches && !isPrinting ? 'dark' : 'light';
    const state = `${width} ${scheme} ${isPrinting}`;
    if (drawnAs.get(box) === state) return;
    const plotly = loadPlotly();
    if (plotly === null) {
      box.textContent = page.texts.noPlotly;
      return;
    }
    drawnAs.set(box, state);
    const heightPx = Number(figure.layouts[width]['height']);
    box.style.setProperty('zoom', isPrinting && heightPx > tallestPrintedPx ? String(tallestPrintedPx / heightPx) : '');
    // Plotly writes into what it is given.
    const { data, layout } = structuredClone({
      data: (figure.data[width] ?? figure.data['all']).map((trace) => (hasExplorer ? invite(trace, page) : trace)),
      layout: {
        ...figure.layouts[width],
        template: page.themes[scheme],
        // A finger that moves over a figure scrolls the page.
        ...(width === 'narrow' ? { dragmode: false } : {}),
        ...(isPrinting ? { width: page.print.px } : {}),
      },
    });
    void plotly.newPlot(box, data, layout, page.config).then((plot) => {
      if (box.dataset['drawn'] === undefined) performance.mark(`drawn ${box.dataset['figure'] ?? ''}`);
      box.dataset['drawn'] = width;
      if (hasExplorer) plot.on('plotly_click', openRun);
    });
  }

  const redraw = () => {
    for (const box of drawnAs.keys()) draw(box);
  };

  window.addEventListener('beforeprint', () => {
    isPrinting = true;
    for (const fold of document.querySelectorAll<HTMLDetailsElement>(
      'details.fold:has([data-figure]), details.warnings',
    )) {
      fold.open = true;
    }
    for (const box of boxes) if (box.closest('details:not([open])') === null) draw(box);
  });
  window.addEventListener('afterprint', () => {
    isPrinting = false;
    redraw();
  });
  dark.addEventListener('change', redraw);
  for (const { from } of page.widths) {
    window.matchMedia(`(min-width: ${from}px)`).addEventListener('change', redraw);
  }
  // The text is shown before the library is unpacked, and the first figure before others ask for room.
  setTimeout(() => {
    const first = boxes.find(isInView) ?? boxes.find((box) => box.closest('details:not([open])') === null);
    if (first !== undefined) draw(first);
    setTimeout(() => {
      observe(boxes, draw);
    });
  });
}

function observe(boxes: readonly HTMLElement[], draw: (box: HTMLElement) => void): void {
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting || !(target instanceof HTMLElement)) continue;
        observer.unobserve(target);
        draw(target);
      }
    },
    { rootMargin: `${aheadPx}px 0px` },
  );
  for (const box of boxes) observer.observe(box);
}

function isInView(box: HTMLElement): boolean {
  const { top, bottom, width } = box.getBoundingClientRect();
  return width > 0 && bottom > 0 && top < window.innerHeight + aheadPx;
}

/** The hover of a run says that it can be opened. */
function invite(trace: Json, page: PageData): Json {
  if (!isRuns(trace)) return trace;
  const template = trace['hovertemplate'];
  if (typeof template !== 'string') return trace;
  const hover = template.replace('<extra>', `<br>${page.texts['open-run']}<extra>`);
  return { ...trace, hovertemplate: hover };
}

function isRuns(trace: Json): trace is { readonly [key: string]: Json } {
  return typeof trace === 'object' && trace !== null && 'meta' in trace && trace.meta === runTrace;
}

/** Opens the run of the dot that was clicked, by the address of the page. */
function openRun({ points }: PlotlyClick): void {
  const run = points.find(({ data }) => data.meta === runTrace)?.customdata;
  if (!Array.isArray(run)) return;
  const [name, replicate]: readonly Json[] = run;
  const mode = runModes.find((one) => one === name);
  if (mode !== undefined && typeof replicate === 'number') {
    window.location.hash = formatExplorerState({ mode, replicate });
  }
}
