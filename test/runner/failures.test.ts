import { describe, expect, test } from 'vitest';
import { fakeScenario } from './fakeScenario.ts';
import { runFake } from './runFake.ts';

describe('a run that fails', () => {
  test.each([
    ['throw 3', 'none', 'the fake model was asked to throw'],
    ['fail 3 imposed', 'imposed', 'the fake model failed'],
    ['infinite 3 contact', 'contact', /^runs\.\w+: expected a finite number.*got Infinity$/],
  ])(
    '%s: it is named with the command that repeats it, and its replicate is left out',
    async (description, mode, message) => {
      const { dataset, failures, keptGroups } = await runFake(fakeScenario({ description, seed: "it's" }), {
        threads: 1,
      });
      expect(failures).toEqual([{ group: 3, point: 0, replicate: 3, mode, message: expect.stringMatching(message) }]);
      expect(keptGroups).toBe(22);
      expect(dataset.manifest.failures).toEqual([
        {
          point: 0,
          replicate: 3,
          mode,
          message: expect.stringMatching(message),
          command: `corule trace fake.yaml --mode ${mode} --replicate 3 --seed 'it'\\''s'`,
        },
      ]);
      const replicates = await dataset.readColumn('runs', 'replicate');
      expect(replicates).toHaveLength(22 * 4);
      expect(replicates.includes(3)).toBe(false);
      expect((await dataset.readColumn('series', 'replicate')).includes(3)).toBe(false);
      expect((await dataset.readColumn('events', 'replicate')).includes(3)).toBe(false);
      // The numbers of the other runs do not shift.
      expect((await dataset.readColumn('runs', 'run'))[3 * 4]).toBe(4 * 4);
    },
  );

  test('no replicate is left: a data set without rows, summary or report', async () => {
    const said: string[] = [];
    const { dataset, keptGroups } = await runFake(fakeScenario({ replicates: 1, description: 'throw 0' }), {
      summarise: async () => String(said.push('summary')),
    });
    expect(keptGroups).toBe(0);
    expect(said).toEqual([]);
    expect((await dataset.table('runs')).rows).toBe(0);
    expect(dataset.manifest.failures).toHaveLength(1);
  });
});

describe('summary and report', () => {
  test('are made from the data set, and the summary stands in the manifest before the report is written', async () => {
    const { dataset } = await runFake(fakeScenario(), {
      summarise: async (given) => `${(await given.readColumn('runs', 'run')).length}\n`,
      report: async (given) => given.manifest.parts.map(({ file }) => file).join(),
    });
    expect(dataset.manifest.parts.at(-1)).toEqual({
      file: 'summary.json',
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    await dataset.verify();
  });
});
