import { join } from 'node:path';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import * as library from '../../../src/index.ts';

test('the library needs nothing of Node: it can be bundled for a browser', async () => {
  const { metafile, warnings } = await build({
    entryPoints: [join(process.cwd(), 'src', 'index.ts')],
    bundle: true,
    write: false,
    metafile: true,
    platform: 'browser',
    format: 'esm',
    logLevel: 'silent',
  });
  expect(warnings).toEqual([]);
  expect(Object.keys(metafile.inputs).length).toBeGreaterThan(100);
});

test('what the library exports works together', () => {
  const { scenario } = library.parseScenario('name: my-site\nreplicates: 2\nweeks: 60\nentry_week: 20');
  const plan = library.planRuns(scenario);
  const { runs, modes } = library.prepareGroups(scenario)(plan.groupAt(1));
  const trace = library.traceRun(scenario, { mode: 'negotiated', replicate: 1 });
  const columns = library.columnsOf(scenario);
  const at = modes.indexOf('negotiated') * columns.length;
  expect(trace.values).toEqual(runs.slice(at, at + columns.length));
  expect(library.tellStory(trace)[0]).toEqual({ kind: 'title', text: 'my-site' });
  const wording = library.createWording(scenario, trace.organisation, 'en');
  const book = library.ruleBookAt(trace, 30);
  expect(library.ruleSentence(wording, book.rules['settings'], scenario.organisation.issues[0])).toMatch(/settings/);
  expect(library.concentrationOf([0.7, 0.1, 0.1, 0.1]).gini).toBeCloseTo(0.45);
  expect(library.rubinsteinFirstMoverShare(0.9, 0.9)).toBeCloseTo(0.526316);
  expect(library.median(Float64Array.of(3, 1, 2))).toBe(2);
});
