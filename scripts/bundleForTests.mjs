import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { bundlePage, withoutLocales } from './bundlePage.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Started by tests as threads and processes, many times: as one file each takes a fifth of what tsx takes to load it. */
const programs = ['fakeWorker.ts', 'brokenWorker.ts', 'fakeProgram.ts', 'calibration/fakeCalibrationWorker.ts'];

/** Pages, threads and programs under test run the code of these sources, not that of the last build. */
export default async function bundleForTests(project) {
  await bundleAll();
  project?.onTestsRerun(bundleAll);
}

async function bundleAll() {
  await Promise.all([bundlePage(join(root, 'dist', 'assets')), bundlePrograms(join(root, '.dist-tests'))]);
}

async function bundlePrograms(folder) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: programs.map((file) => join('test', 'runner', file)),
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    // They load files of their own.
    external: ['piscina', 'tsx'],
    outdir: folder,
    entryNames: '[name]',
    banner: {
      js: "import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.filename);",
    },
    // What is looked for beside a source is looked for from test/runner, which lies as deep as the stages of src.
    define: { 'import.meta.url': JSON.stringify(pathToFileURL(join(root, 'test', 'runner', 'bundle.js')).href) },
    logLevel: 'error',
    write: false,
    plugins: [withoutLocales],
  });
  mkdirSync(folder, { recursive: true });
  for (const { path, contents } of outputFiles) {
    const temporary = join(folder, `.${basename(path)}-${process.pid}`);
    writeFileSync(temporary, contents);
    renameSync(temporary, path);
  }
}
