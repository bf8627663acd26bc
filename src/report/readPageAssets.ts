import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { PageAssets } from './pageAssets.ts';

// From dist/src/report the build’s files are in dist/assets; from the sources in src/report, in dist/assets of the checkout.
const folders = ['../../assets/', '../../dist/assets/'];

/**
 * What the build made for pages.
 *
 * @param sharedPlotly where Plotly lies relative to the page; without it, the page contains it
 * @throws Error where the build has not made it
 */
export function readPageAssets(sharedPlotly?: string): PageAssets {
  return {
    script: readAsset('page.js'),
    packedModel: readAsset('model.packed.txt'),
    plotly:
      sharedPlotly === undefined
        ? { kind: 'inline', source: readPlotly(), packed: readAsset('plotly.packed.txt') }
        : { kind: 'shared', href: sharedPlotly },
  };
}

/** The source of Plotly, minified by the build. */
export function readPlotly(): string {
  return readAsset('plotly.min.js');
}

function readAsset(name: string): string {
  const paths = folders.map((folder) => fileURLToPath(new URL(`${folder}${name}`, import.meta.url)));
  const path = paths.find((one) => existsSync(one));
  if (path === undefined) throw new Error(`${name}: expected ${paths.join(' or ')}, found neither; run npm run build`);
  return readFileSync(path, 'utf8');
}
