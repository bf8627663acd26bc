import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

// From dist/src/report the built file is in dist/assets; from the sources in src/report, in dist/assets of the checkout.
const candidates = [
  '../../assets/plotly.min.js',
  '../../dist/assets/plotly.min.js',
  '../../node_modules/plotly.js-dist/plotly.js',
];

/**
 * The source of Plotly for a self-contained report: minified by the build, else as its package ships it.
 *
 * @throws Error when neither is there
 */
export function readPlotly(): string {
  const paths = candidates.map((candidate) => fileURLToPath(new URL(candidate, import.meta.url)));
  const path = paths.find((one) => existsSync(one));
  if (path === undefined) throw new Error(`plotly: expected one of ${paths.join(', ')}, found none; run npm run build`);
  return readFileSync(path, 'utf8');
}
