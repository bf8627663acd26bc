import { defineConfig } from 'vitest/config';
import { LongestFirst } from './test/longestFirst.ts';

const here = import.meta.dirname.replaceAll('\\', '/').replaceAll(/[^\w/]/g, String.raw`\$&`);

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['scripts/bundleForTests.mjs'],
    pool: 'forks',
    // One more than the cores of a small machine: some files wait for a cluster, a browser or a process most of the time.
    maxWorkers: 3,
    // Loading the modules takes as long as the tests: files share them. No test keeps state in a module, nor mocks one.
    isolate: false,
    // Node itself loads what is tested: as rewritten for vitest, each call of an import costs a look-up, and a run of the
    // model a quarter more.
    server: { deps: { external: [new RegExp(`^${here}/(?:src|workers)/`)] } },
    setupFiles: ['test/loadSources.ts'],
    sequence: { sequencer: LongestFirst },
    testTimeout: 120_000,
    hookTimeout: 240_000,
  },
});
