/** Calls back when the width of an element has changed, and once when it first has one. */
export function onResize(element: HTMLElement, resized: () => void): void {
  let width = 0;
  new ResizeObserver(() => {
    if (element.clientWidth === width) return;
    width = element.clientWidth;
    resized();
  }).observe(element);
}
