// Makes what a page carries: its script, the worker in which the model runs, and Plotly, minified and packed.
// The same sources and lock file give the same bytes on every machine: packing is pure JavaScript, since the zlib of
// Node.js compresses differently on different processors.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { strToU8, zlibSync } from 'fflate';
import { trimPlotly } from './trimPlotly.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

const target = ['chrome103', 'firefox113', 'safari16.4'];
/** Zod’s messages in forty languages: its English ones are imported by name. */
export const withoutLocales = {
  name: 'without-locales',
  setup({ onLoad }) {
    onLoad({ filter: /zod\/v4\/locales\/index\.js$/ }, () => ({ contents: 'export {};' }));
  },
};

/** Bundles one file into the text of a classic script. */
async function bundle(entry, options = {}) {
  const { outputFiles } = await build({
    entryPoints: [join(root, ...entry)],
    bundle: true,
    minify: true,
    format: 'iife',
    target,
    legalComments: 'eof',
    charset: 'utf8',
    logLevel: 'error',
    write: false,
    plugins: [withoutLocales],
    ...options,
  });
  const text = outputFiles[0].text;
  if (/<\/script/i.test(text)) throw new Error(`${entry.join('/')}: expected no end of a script element in the bundle`);
  return text;
}

function pack(text) {
  return Buffer.from(zlibSync(strToU8(text), { level: 9 })).toString('base64');
}

function write(folder, name, text) {
  const temporary = join(folder, `.${name}-${process.pid}`);
  writeFileSync(temporary, text);
  renameSync(temporary, join(folder, name));
}

/** Writes the assets of the page into a folder; Plotly only where the one there was made from something else. */
export async function bundlePage(folder) {
  mkdirSync(folder, { recursive: true });
  write(folder, 'page.js', await bundle(['src', 'page', 'reportPage.ts']));
  write(folder, 'model.packed.txt', pack(await bundle(['src', 'page', 'modelWorker.ts'])));
  const madeFrom = createHash('sha256');
  for (const path of [
    ['scripts', 'trimPlotly.mjs'],
    ['node_modules', 'plotly.js-dist', 'package.json'],
  ]) {
    madeFrom.update(readFileSync(join(root, ...path)));
  }
  const key = madeFrom.digest('hex');
  const keyFile = join(folder, 'plotly.key');
  if (existsSync(keyFile) && readFileSync(keyFile, 'utf8') === key) return;
  const plotly = trimPlotly(root, target);
  if (/<\/script/i.test(plotly)) throw new Error('plotly.js: expected no end of a script element in it');
  write(folder, 'plotly.min.js', plotly);
  write(folder, 'plotly.packed.txt', pack(plotly));
  write(folder, 'plotly.key', key);
}
