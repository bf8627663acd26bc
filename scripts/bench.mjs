// Runs the benchmark: bundles bench/ into a folder that is removed afterwards, and lets it measure dist/ as it was built.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { buildSync } from 'esbuild';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
if (!existsSync(join(root, 'dist', 'build.json'))) {
  execFileSync(process.execPath, [join(root, 'scripts', 'build.mjs')], { stdio: 'inherit' });
}

const folder = mkdtempSync(join(tmpdir(), 'corule-bench-'));
try {
  buildSync({
    entryPoints: ['main.ts', 'runJob.ts', 'runSite.ts', 'runAnalysis.ts'].map((file) => join(root, 'bench', file)),
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'error',
  });
  const { runBench } = await import(pathToFileURL(join(folder, 'main.mjs')).href);
  process.exitCode = await runBench(process.argv.slice(2), {
    root,
    scratch: folder,
    jobFile: join(folder, 'runJob.mjs'),
    siteFile: join(folder, 'runSite.mjs'),
    analysisFile: join(folder, 'runAnalysis.mjs'),
  });
} finally {
  rmSync(folder, { recursive: true, force: true });
}
