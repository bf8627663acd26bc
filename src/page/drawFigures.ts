import { loadPlotly } from './loadPlotly.ts';
import { readPageData } from './readPageData.ts';

/**
 * Draws figures when they come into view, for print all that are not folded away, again when the width class or the
 * colour scheme changes. A box that is drawn says so (`data-drawn`).
 */
export function drawFigures(): void {
  const page = readPageData();
  const boxes = [...document.querySelectorAll<HTMLElement>('[data-figure]')];
  const plotly = loadPlotly();
  if (plotly === null) {
    for (const box of boxes) box.textContent = page.texts.noPlotly;
    return;
  }
  const { newPlot } = plotly;
  const drawnAs = new Map<HTMLElement, string>();
  const dark = window.matchMedia('(prefers-color-scheme: dark)');
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
    drawnAs.set(box, state);
    // Plotly writes into what it is given.
    const { data, layout } = structuredClone({
      data: figure.data[width] ?? figure.data['all'],
      layout: {
        ...figure.layouts[width],
        template: page.themes[scheme],
        ...(isPrinting ? { width: page.print.px } : {}),
      },
    });
    void newPlot(box, data, layout, page.config).then(() => {
      box.dataset['drawn'] = width;
    });
  }

  const redraw = () => {
    for (const box of drawnAs.keys()) draw(box);
  };

  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting || !(target instanceof HTMLElement)) continue;
        observer.unobserve(target);
        draw(target);
      }
    },
    { rootMargin: '500px 0px' },
  );
  for (const box of boxes) observer.observe(box);
  window.addEventListener('beforeprint', () => {
    isPrinting = true;
    for (const remarks of document.querySelectorAll<HTMLDetailsElement>('details.warnings')) remarks.open = true;
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
}
