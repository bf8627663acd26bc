import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['scripts/bundleForTests.mjs'],
    pool: 'forks',
    maxWorkers: 2,
    // Loading the modules takes as long as the tests: files share them. No test keeps state in a module, nor mocks one.
    isolate: false,
    testTimeout: 120_000,
    hookTimeout: 240_000,
  },
});
