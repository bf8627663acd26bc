// Plotly with the traces that figures use and nothing else: of its 4.8 MB the browser would spend a second on reading
// parts that no figure has (maps, 3D, WebGL, which the page’s policy forbids anyway).
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';

/** Traces beside `scatter`, which is part of the core; `Trace.type` in src/figures/figure.ts names the same. */
const traces = ['bar', 'contour', 'sankey'];

/**
 * The text of a classic script that sets the global `Plotly`.
 *
 * The published file is one function of modules that are only run when asked for. Out of that function, with each module
 * marked as free of effects, esbuild can leave out those that nothing asks for.
 *
 * @throws Error when the file is not built as it was when this was written
 */
export function trimPlotly(root, target) {
  const file = join('node_modules', 'plotly.js-dist', 'plotly.js');
  const text = readFileSync(join(root, file), 'utf8');
  const placeOf = (part, from = 0) => {
    const place = text.indexOf(part, from);
    if (place < 0) throw new Error(`${file}: expected ${JSON.stringify(part)}; see how the new version is built`);
    return place;
  };
  const opening = 'var Plotly = (() => {\n';
  const begin = placeOf(opening);
  const ending = '  return require_index();\n})();\n';
  const end = placeOf(ending, begin);
  const registered = placeOf('Plotly.register([\n        // traces', begin);
  const list = text.slice(registered, placeOf(']', registered));
  const kept = traces.map((trace) => {
    const [module] = new RegExp(`require_${trace}\\d*\\(\\)`).exec(list) ?? [];
    if (module === undefined) throw new Error(`${file}: expected the trace ${trace} to be registered`);
    return module;
  });
  const modules = `${text.slice(begin + opening.length, registered)}Plotly.register([${kept.join(', ')}${text.slice(
    registered + list.length,
    end,
  )}`.replaceAll(/= __(commonJS|esm)\(/g, '= /* @__PURE__ */ __$1(');
  const { outputFiles } = buildSync({
    stdin: { contents: `'use strict';\n${modules}\nglobalThis.Plotly = require_index();\n`, loader: 'js' },
    bundle: true,
    treeShaking: true,
    minify: true,
    format: 'iife',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'error',
    write: false,
    target,
  });
  const header = text.slice(0, text.indexOf('*/') + 2);
  const notices = text.slice(end + ending.length, placeOf('window.Plotly = Plotly', end)).trim();
  return `${header}\n${outputFiles[0].text.trim()}\n${notices}\n`;
}
