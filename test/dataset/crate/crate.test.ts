import { createHash } from 'node:crypto';
import { readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { inspectFolder } from '../../../src/dataset/datasetFolder.ts';
import { readCitation } from '../../../src/dataset/readCitation.ts';
import { readDataset } from '../../../src/dataset/readDataset.ts';
import type { ScenarioInput } from '../../../src/scenario/definition/scenario.ts';
import { fakeScenario } from '../../runner/fakeScenario.ts';
import { hashesOf, runFake } from '../../runner/runFake.ts';

type Entity = Readonly<Record<string, unknown>> & { readonly '@id': string; readonly '@type': string | string[] };

const file = 'ro-crate-metadata.json';

function readCrate(folder: string): { readonly context: unknown; readonly graph: readonly Entity[] } {
  const crate: { '@context': unknown; '@graph': Entity[] } = JSON.parse(readFileSync(join(folder, file), 'utf8'));
  return { context: crate['@context'], graph: crate['@graph'] };
}

/** Every `@id` that an entity refers to. */
function referencesOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(referencesOf);
  if (typeof value !== 'object' || value === null) return [];
  return '@id' in value ? [String(value['@id'])] : Object.values(value).flatMap(referencesOf);
}

let folder = '';
let graph: readonly Entity[] = [];
const entity = (id: string) => graph.find((one) => one['@id'] === id);

beforeAll(async () => {
  ({ folder } = await runFake(fakeScenario({ replicates: 3 }), { report: async () => '<html>' }));
  ({ graph } = readCrate(folder));
});

describe('ro-crate-metadata.json', () => {
  test('is an RO-Crate 1.1 under the Workflow Run profiles: descriptor, root, profiles', () => {
    expect(readCrate(folder).context).toEqual([
      'https://w3id.org/ro/crate/1.1/context',
      'https://w3id.org/ro/terms/workflow-run/context',
    ]);
    expect(entity(file)).toMatchObject({ '@type': 'CreativeWork', about: { '@id': './' } });
    const profiles = [
      'https://w3id.org/ro/wfrun/process/0.5',
      'https://w3id.org/ro/wfrun/workflow/0.5',
      'https://w3id.org/workflowhub/workflow-ro-crate/1.0',
    ];
    expect(entity('./')).toMatchObject({
      '@type': 'Dataset',
      name: 'fake',
      datePublished: readCitation()['date-released'],
      license: { '@id': '#no-licence' },
      conformsTo: profiles.map((id) => ({ '@id': id })),
      mainEntity: { '@id': 'manifest.json' },
    });
    for (const id of profiles) expect(entity(id)?.['version']).toMatch(/^\d\.\d$/);
  });

  test('describes every file but the log and itself, with size and SHA-256 where they are fixed', () => {
    const parts = referencesOf(entity('./')?.['hasPart']);
    expect(parts).toEqual([
      'manifest.json',
      'runs.parquet',
      'series.parquet',
      'windows.parquet',
      'points.parquet',
      'events.parquet',
      'report.html',
    ]);
    for (const part of parts) {
      const described = entity(part);
      expect(described, part).toMatchObject({ encodingFormat: expect.any(String), description: expect.any(String) });
      if (part === 'report.html') {
        expect(described?.['sha256']).toBeUndefined();
        continue;
      }
      const path = join(folder, part);
      expect(described?.['contentSize']).toBe(String(statSync(path).size));
      expect(described?.['sha256']).toBe(createHash('sha256').update(readFileSync(path)).digest('hex'));
    }
  });

  test('has each entity once, and none that is referred to is missing', () => {
    const ids = graph.map((one) => one['@id']);
    expect(new Set(ids).size).toBe(ids.length);
    const outside = graph.flatMap((one) => referencesOf(Object.values(one)));
    const missing = outside.filter((id) => !ids.includes(id) && id !== 'https://w3id.org/ro/crate/1.1');
    expect(missing).toEqual([]);
  });

  test('the run: the scenario as workflow, what it was given, what came of it, and the program', () => {
    const [run] = graph.filter((one) => one['@type'] === 'CreateAction');
    expect(entity('manifest.json')?.['@type']).toEqual(['File', 'SoftwareSourceCode', 'ComputationalWorkflow']);
    expect(run['instrument']).toEqual({ '@id': 'manifest.json' });
    expect(referencesOf(run['result'])).toEqual(referencesOf(entity('./')?.['hasPart']).slice(1));
    const values = Object.fromEntries(
      referencesOf(run['object']).map((id) => [entity(id)?.['name'], entity(id)?.['value']]),
    );
    expect(values).toEqual({
      seed: 'corule',
      weeks: 20,
      entry_week: 5,
      replicates: 3,
      'compare.modes': 'none, imposed, contact, negotiated',
    });
    const inputs = referencesOf(entity('manifest.json')?.['input']).map((id) => entity(id));
    for (const input of inputs)
      expect(input).toMatchObject({
        '@type': 'FormalParameter',
        additionalType: expect.stringMatching(/^(Text|Integer)$/),
      });
    expect(entity('#corule')).toMatchObject({
      '@type': 'SoftwareApplication',
      softwareVersion: readDataset(folder).manifest.corule.version,
      license: { '@id': 'https://spdx.org/licenses/MIT' },
    });
    expect(referencesOf(entity('./')?.['mentions'])).toContain(run['@id']);
  });

  test('every column of every table has its meaning and unit', async () => {
    for (const table of ['runs', 'series', 'windows', 'points', 'events'] as const) {
      const columns = referencesOf(entity(`${table}.parquet`)?.['variableMeasured']).map((id) => entity(id));
      const { columns: written } = await readDataset(folder).table(table);
      expect(columns.map((column) => column?.['name'])).toEqual(written.map(({ name }) => name));
      for (const column of columns) expect(column?.['description']).toMatch(/\w/);
    }
    expect(entity('#column/week')?.['unitText']).toBe('week');
    expect(entity('#column/events/run')?.['description']).toBe('Number of the run in the plan, from 0');
  });

  test('knows nothing of clock, machine or place', () => {
    expect(readFileSync(join(folder, file), 'utf8')).not.toMatch(
      new RegExp(`\\dT\\d\\d:|${process.cwd()}|/tmp|localhost`),
    );
  });

  test('is the same bytes whatever the threads and interruptions', async () => {
    const scenario = fakeScenario();
    const reference = hashesOf((await runFake(scenario)).folder)[file];
    expect(hashesOf((await runFake(scenario, { threads: 2 })).folder)[file]).toBe(reference);
    const stop = new AbortController();
    const first = await runFake(scenario).then(({ folder: made }) => made);
    const report = async () => {
      stop.abort(new Error('enough'));
      return '<html>';
    };
    const stopped = join(first, '..', 'stopped');
    await expect(runFake(scenario, { folder: stopped, report, signal: stop.signal })).rejects.toThrow('enough');
    const whole = hashesOf((await runFake(scenario, { report: async () => '<html>' })).folder)[file];
    await runFake(scenario, { folder: stopped, report: async () => '<html>' });
    expect(hashesOf(stopped)[file]).toBe(whole);
    expect(whole).not.toBe(reference);
  });
});

describe('what the scenario says of itself', () => {
  async function rootOf(input: Partial<ScenarioInput>): Promise<Entity | undefined> {
    const made = await runFake(fakeScenario({ replicates: 2, ...input }));
    ({ graph } = readCrate(made.folder));
    return entity('./');
  }

  test('its date, authors, licence and source are those of the crate', async () => {
    const root = await rootOf({
      title: 'A site',
      date: '2024-03-31',
      source: 'TER12, p. 130',
      license: 'CC-BY-4.0',
      authors: [
        { name: 'First Author', orcid: '0000-0002-1825-0097' },
        { name: 'Second Author', affiliation: 'A lab' },
      ],
    });
    expect(root).toMatchObject({
      name: 'A site',
      datePublished: '2024-03-31',
      license: { '@id': 'https://spdx.org/licenses/CC-BY-4.0' },
      author: [{ '@id': 'https://orcid.org/0000-0002-1825-0097' }, { '@id': '#author-2' }],
    });
    expect(entity('#author-2')).toMatchObject({ '@type': 'Person', name: 'Second Author', affiliation: 'A lab' });
    expect(entity('#source')?.['name']).toBe('TER12, p. 130');
  });

  test('a licence may be an address, or that of the program, and stands there once', async () => {
    expect((await rootOf({ license: 'https://example.org/terms' }))?.['license']).toEqual({
      '@id': 'https://example.org/terms',
    });
    await rootOf({ license: 'MIT' });
    expect(graph.filter((one) => one['@id'] === 'https://spdx.org/licenses/MIT')).toHaveLength(1);
  });

  test('a design is among what the run was given', async () => {
    await rootOf({ design: { type: 'list', parameters: { 'entry.market': { sweep: [0, 1] } } } });
    expect(entity('#value/design.points')?.['value']).toBe(2);
    expect(entity('#column/param_entry_market')?.['description']).toBe('What the design sets entry.market to');
  });
});

test('corule report describes a folder that an earlier version left without, and leaves a description alone', async () => {
  const made = await runFake(fakeScenario({ replicates: 2 }));
  expect(inspectFolder(made.folder).kind).toBe('finished');
  rmSync(join(made.folder, file));
  const { addCrate } = await import('../../../src/cli/addCrate.ts');
  await addCrate(made.folder);
  const text = readFileSync(join(made.folder, file), 'utf8');
  expect(text).toContain('"mainEntity":{"@id":"manifest.json"}');
  const { mtimeMs } = statSync(join(made.folder, file));
  await addCrate(made.folder);
  expect(statSync(join(made.folder, file)).mtimeMs).toBe(mtimeMs);
});
