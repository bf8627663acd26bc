import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readCalibrationManifest } from '../../src/dataset/calibration/calibrationManifest.ts';
import { DatasetError } from '../../src/dataset/datasetError.ts';
import { readManifest } from '../../src/dataset/readManifest.ts';
import { keyColumn, type TableColumn } from '../../src/dataset/tableColumn.ts';
import { openTable } from '../../src/dataset/tableReader.ts';
import { writeMemoryTable } from '../../src/dataset/writeMemoryTable.ts';
import { scenarioSchema } from '../../src/scenario/definition/scenario.ts';
import { readScenarioFile } from '../../src/scenario/readScenarioFile.ts';
import { ScenarioError } from '../../src/scenario/scenarioError.ts';
import { scenarioHash } from '../../src/scenario/scenarioHash.ts';
import { storedFolder } from '../reference/referenceDataset.ts';
import { fuzzOptions, fuzzTimeout, usualCases } from './fuzzCases.ts';
import { mutateTree, treeChange } from './mutateTree.ts';

const folder = mkdtempSync(join(tmpdir(), 'corule-hostile-'));
const path = join(folder, 'table.parquet');
const originals: Uint8Array[] = [];

beforeAll(async () => {
  for (const rows of [3, 40]) {
    await writeMemoryTable(
      path,
      'dictionary',
      columns,
      Array.from({ length: rows }, (_, row) => rowAt(row)),
    );
    originals.push(readFileSync(path));
  }
  originals.push(...['points', 'events'].map((name) => readFileSync(join(storedFolder, `${name}.parquet`))));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const text = { en: 'text', fr: 'texte' };
const columns: readonly TableColumn[] = [
  keyColumn('place', 'integer', text),
  keyColumn('word', 'text', text),
  { ...keyColumn('few', 'number', text), nullable: true },
  keyColumn('many', 'number', text),
];

function rowAt(row: number): (number | string)[] {
  return [row, `word ${row % 3}`, row % 4 === 0 ? Number.NaN : row % 5, Math.sqrt(row + 2)];
}

/** Reads every column of a table; whatever the bytes are, they are refused, or are a table no larger than its file. */
async function judgeTable(bytes: Uint8Array): Promise<'read' | 'refused'> {
  writeFileSync(path, bytes);
  try {
    const table = await openTable(path);
    expect(table.rows).toBeLessThanOrEqual(bytes.length);
    for (const { name, type, nullable } of table.columns) {
      if (type === 'text') {
        const read = await table.readTexts(name);
        expect(read.length).toBe(table.rows);
      } else {
        const read = await table.readNumbers(name);
        expect(read.length).toBe(table.rows);
        expect(nullable || read.every(Number.isFinite)).toBe(true);
      }
    }
    return 'read';
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error;
    expect(error.message).toMatch(/^\S+table\.parquet: expected .+, got.+/);
    return 'refused';
  }
}

/** Where in a file something is done: anywhere, or in the footer, where lengths stand. */
const place = fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0.7, max: 1, noNaN: true }));
const bytesChange = fc.oneof(
  fc.record({ kind: fc.constant('cut' as const), at: place }),
  fc.record({ kind: fc.constant('flip' as const), at: place, bit: fc.integer({ min: 0, max: 7 }) }),
  fc.record({ kind: fc.constant('set' as const), at: place, bytes: fc.uint8Array({ minLength: 1, maxLength: 8 }) }),
  fc.record({
    kind: fc.constant('set' as const),
    at: place,
    bytes: fc.constantFrom(
      Uint8Array.of(0xff, 0xff, 0xff, 0xff, 0x0f),
      Uint8Array.of(0xff, 0xff, 0xff, 0x7f),
      Uint8Array.of(0x80, 0x80, 0x80, 0x80, 0x08),
      Uint8Array.of(0xf9, 0xff, 0xff, 0xff, 0x07),
      new Uint8Array(6),
    ),
  }),
  fc.record({ kind: fc.constant('splice' as const), at: place, from: place, length: fc.integer({ min: 1, max: 30 }) }),
);

function changeBytes(
  bytes: Uint8Array,
  change: typeof bytesChange extends fc.Arbitrary<infer Change> ? Change : never,
): Uint8Array {
  const at = Math.floor(change.at * Math.max(0, bytes.length - 1));
  const copy = Uint8Array.from(bytes);
  switch (change.kind) {
    case 'cut':
      return copy.subarray(0, at);
    case 'flip':
      copy[at] ^= 1 << change.bit;
      return copy;
    case 'set':
      copy.set(change.bytes.subarray(0, copy.length - at), at);
      return copy;
    case 'splice': {
      const from = Math.floor(change.from * bytes.length);
      const slice = bytes.subarray(from, from + change.length);
      return Uint8Array.from([...copy.subarray(0, at), ...slice, ...copy.subarray(at)]);
    }
    default:
      throw new Error(`change: unknown ${String(change satisfies never)}`);
  }
}

describe('the data-set reader answers every file with what is in it or with what is wrong', () => {
  test('the tables that are changed are read as they are', async () => {
    for (const bytes of originals) expect(await judgeTable(bytes)).toBe('read');
  });

  test('a small table cut short at any byte is refused', async () => {
    const [bytes] = originals;
    for (let length = 0; length < bytes.length; length += 1) {
      expect(await judgeTable(bytes.subarray(0, length))).toBe('refused');
    }
  });

  test(
    'Parquet files that were cut, flipped, overwritten and spliced',
    async () => {
      const answers = { read: 0, refused: 0 };
      await fc.assert(
        fc.asyncProperty(
          fc.nat({ max: originals.length - 1 }),
          fc.array(bytesChange, { minLength: 1, maxLength: 3 }),
          async (which, changes) => {
            answers[await judgeTable(changes.reduce(changeBytes, originals[which]))] += 1;
          },
        ),
        fuzzOptions(usualCases * 0.85),
      );
      expect(Math.min(answers.read, answers.refused)).toBeGreaterThan(0);
    },
    fuzzTimeout,
  );

  test(
    'manifests whose tree or text was changed',
    () => {
      const whole = readFileSync(join(storedFolder, 'manifest.json'), 'utf8');
      const tree: unknown = JSON.parse(whole);
      const manifest = join(folder, 'manifest.json');
      const changedTree = fc
        .array(treeChange, { minLength: 1, maxLength: 2 })
        .map((changes) => JSON.stringify(withOwnHash(changes.reduce(mutateTree, tree))));
      const changedText = fc
        .tuple(
          fc.double({ min: 0, max: 1, noNaN: true }),
          fc.string({ unit: 'binary', maxLength: 5 }),
          fc.nat({ max: 9 }),
        )
        .map(([share, added, length]) => {
          const at = Math.floor(share * whole.length);
          return whole.slice(0, at) + added + whole.slice(at + length);
        });
      fc.assert(
        fc.property(
          fc.oneof({ weight: 3, arbitrary: changedTree }, { weight: 1, arbitrary: changedText }),
          (content) => {
            writeFileSync(manifest, content);
            for (const read of [readManifest, readCalibrationManifest]) judgeManifest(() => void read(folder));
            judgeManifest(() => void readScenarioFile(manifest));
          },
        ),
        fuzzOptions(usualCases * 0.15),
      );
    },
    fuzzTimeout,
  );
});

/** Whoever changes a scenario can write the hash of what it is now. */
function withOwnHash(tree: unknown): unknown {
  const scenario = typeof tree === 'object' && tree !== null && 'scenario' in tree ? tree.scenario : undefined;
  const parsed = scenarioSchema.safeParse(scenario);
  return parsed.success ? Object.assign({}, tree, { scenarioHash: scenarioHash(parsed.data) }) : tree;
}

function judgeManifest(read: () => void): void {
  try {
    read();
  } catch (error) {
    if (!(error instanceof DatasetError) && !(error instanceof ScenarioError)) throw error;
    expect(error.message).toContain('expected');
    expect(error.message.length).toBeLessThan(100_000);
  }
}
