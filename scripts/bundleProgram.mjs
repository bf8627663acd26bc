// Makes one file of many for the program and its worker threads: to find, read and link a thousand modules takes several
// times as long as to run them, each time the program or a thread starts.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { withoutLocales } from './bundlePage.mjs';

/** What packages in CommonJS ask for by `require`. */
const banner = {
  js: "import { createRequire as requireFor } from 'node:module';\nconst require = requireFor(import.meta.url);",
};

/**
 * Replaces src/cli/main.js and workers/task.js in a built folder by bundles that share their chunks, and adds the licences
 * of the packages that they carry.
 *
 * All stays at its depth, since some modules look for files relative to their own. Piscina is left out: it starts threads
 * on a file of its own. The other modules stay where they are, for whoever imports the library.
 */
export async function bundleProgram(root, dist) {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: { 'src/cli/main': 'src/cli/main.ts', 'workers/task': 'workers/task.ts' },
    outdir: dist,
    chunkNames: 'src/cli/chunk-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    charset: 'utf8',
    legalComments: 'inline',
    logLevel: 'error',
    external: ['piscina'],
    plugins: [withoutLocales],
    banner,
    metafile: true,
  });
  writeFileSync(join(dist, 'third-party-licences.txt'), licencesOf(root, Object.keys(metafile.inputs)));
}

/** The licence of every package that inputs come from; packages with the same text stand above it together. */
function licencesOf(root, inputs) {
  const folders = new Set(inputs.flatMap((path) => /.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? []));
  const packages = new Map();
  for (const folder of [...folders].sort((a, b) => (a < b ? -1 : 1))) {
    const { name, version, license } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
    const file = readdirSync(join(root, folder)).find((one) => /^licen[cs]e/i.test(one));
    const text = file === undefined ? '' : readFileSync(join(root, folder, file), 'utf8').trim();
    packages.set(text, [...(packages.get(text) ?? []), `${name} ${version} (${license})`]);
  }
  return [...packages].map(([text, names]) => `${names.join('\n')}\n\n${text}\n`).join(`\n${'-'.repeat(80)}\n\n`);
}
