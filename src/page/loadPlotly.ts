import type { PlotlyLibrary } from './plotlyLibrary.ts';
import { unpack } from './unpack.ts';

/**
 * The figure library: the one beside the page where it is shared, else the one packed in the page.
 *
 * @returns `null` where the shared file was not found
 */
export function loadPlotly(): PlotlyLibrary | null {
  const source = globalThis.Plotly === undefined ? unpack('plotly-packed') : null;
  if (source !== null) {
    const script = document.createElement('script');
    // The page’s policy holds the hash of this text.
    script.textContent = source;
    document.head.append(script);
  }
  return globalThis.Plotly ?? null;
}
