// Builds dist/ beside the running one and swaps by rename: a program that runs from dist/ is never left half-written.
// As `prepare` it does nothing when dist/ was built from the same sources, lock file and commit.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const at = (...parts) => join(root, ...parts);
const packageJson = JSON.parse(readFileSync(at('package.json'), 'utf8'));

function filesBelow(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => (entry.isDirectory() ? filesBelow(join(folder, entry.name)) : [join(folder, entry.name)]))
    .sort((a, b) => (a < b ? -1 : 1));
}

function gitCommit() {
  try {
    return execFileSync('git', ['rev-parse', 'HEAD'], { cwd: root, stdio: ['ignore', 'pipe', 'ignore'] })
      .toString()
      .trim();
  } catch {
    return 'unknown';
  }
}

const commit = gitCommit();
const digest = createHash('sha256').update(commit);
for (const file of [
  at('package-lock.json'),
  at('tsconfig.json'),
  at('scripts', 'build.mjs'),
  at('scripts', 'bundlePage.mjs'),
  at('scripts', 'bundleProgram.mjs'),
  at('scripts', 'trimPlotly.mjs'),
  ...filesBelow(at('src')),
  ...filesBelow(at('workers')),
]) {
  if (existsSync(file)) digest.update(file.slice(root.length)).update('\0').update(readFileSync(file));
}
const sources = digest.digest('hex');
const dist = at('dist');
const stamp = join(dist, 'build.json');
const current = existsSync(stamp) ? JSON.parse(readFileSync(stamp, 'utf8')) : undefined;
if (!process.argv.includes('--force') && current?.sources === sources) process.exit(0);

if (!existsSync(at('src'))) process.exit(0); // an installed package carries dist/ and no sources
const fresh = at(`.dist-${process.pid}`);
rmSync(fresh, { recursive: true, force: true });
mkdirSync(join(fresh, 'assets'), { recursive: true });
execFileSync(process.execPath, [at('node_modules', 'typescript', 'bin', 'tsc'), '-p', root, '--outDir', fresh], {
  stdio: 'inherit',
});

const plotlyVersion = JSON.parse(readFileSync(at('node_modules', 'plotly.js-dist', 'package.json'), 'utf8')).version;
if (current?.plotlyVersion === plotlyVersion) {
  for (const name of ['plotly.min.js', 'plotly.packed.txt', 'plotly.key']) {
    if (existsSync(join(dist, 'assets', name))) cpSync(join(dist, 'assets', name), join(fresh, 'assets', name));
  }
}
const { bundlePage } = await import('./bundlePage.mjs');
await bundlePage(join(fresh, 'assets'));
const { bundleProgram } = await import('./bundleProgram.mjs');
await bundleProgram(root, fresh);
chmodSync(join(fresh, 'src', 'cli', 'main.js'), 0o755);
writeFileSync(
  join(fresh, 'build.json'),
  `${JSON.stringify({ version: packageJson.version, commit, plotlyVersion, sources }, null, 2)}\n`,
);

const old = at(`.dist-old-${process.pid}`);
if (existsSync(dist)) renameSync(dist, old);
renameSync(fresh, dist);
rmSync(old, { recursive: true, force: true });
