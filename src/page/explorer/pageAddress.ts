import { type ExplorerState, formatExplorerState, parseExplorerState } from '../../explorer/explorerState.ts';

/** The state in the address of the page and in its history. */
export interface PageAddress {
  /** The state that the address names, if it names one. */
  read(): ExplorerState | null;
  /** The address of a state, to be sent to somebody. */
  linkTo(state: ExplorerState): string;
  /** A step that the back button takes back, or not. */
  write(state: ExplorerState, how: 'push' | 'replace'): void;
}

/** Time in which many small changes make one of the address: browsers refuse too many of them. */
const SETTLE_MS = 250;

/**
 * Keeps the address and the explorer in step.
 *
 * @param initial state of a page whose address names none
 * @param listeners `back` where the reader goes back or forth, `link` where something in the page leads to a run
 */
export function createPageAddress(
  initial: ExplorerState,
  listeners: { readonly back: (state: ExplorerState) => void; readonly link: (state: ExplorerState) => void },
): PageAddress {
  let settling: ReturnType<typeof setTimeout> | undefined;
  // Back to the first view, whose address may name nothing.
  window.history.replaceState({ explorer: formatExplorerState(initial) }, '');
  window.addEventListener('popstate', () => {
    clearTimeout(settling);
    const state = kept();
    if (state !== null) listeners.back(state);
  });
  window.addEventListener('hashchange', () => {
    const state = kept() === null ? fragment() : null;
    if (state !== null) listeners.link(state);
  });

  return {
    read: fragment,
    linkTo: (state) => new URL(`#${formatExplorerState(state)}`, window.location.href).href,
    write(state, how) {
      clearTimeout(settling);
      const text = formatExplorerState(state);
      if (how === 'push') window.history.pushState({ explorer: text }, '', `#${text}`);
      else settling = setTimeout(() => window.history.replaceState({ explorer: text }, '', `#${text}`), SETTLE_MS);
    },
  };
}

/** The state that the fragment of the address names. */
function fragment(): ExplorerState | null {
  return parseExplorerState(window.location.hash.slice(1));
}

/** The state of this step of the history, where the explorer made it. */
function kept(): ExplorerState | null {
  const state: unknown = window.history.state;
  const text = typeof state === 'object' && state !== null && 'explorer' in state ? state.explorer : null;
  return typeof text === 'string' ? parseExplorerState(text) : null;
}
