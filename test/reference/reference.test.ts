import { readFileSync, statSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Dataset, readDataset } from '../../src/dataset/readDataset.ts';
import { languages } from '../../src/language/language.ts';
import {
  type Digests,
  hashOf,
  type MadeFromStored,
  makeFromStored,
  simulateReference,
  storedFolder,
  storeDataset,
} from './referenceDataset.ts';

const digestFile = join(import.meta.dirname, 'digests.json');
const textFile = (language: string) => join(import.meta.dirname, `report.${language}.txt`);
const accepts = process.env['CORULE_ACCEPT'] === '1';
const ifMeant =
  'If that is meant, accept it by `npm run accept-reference`, and say in CHANGELOG.md what changes results, and why.';

let simulated: Dataset;
let made: MadeFromStored;
beforeAll(async () => {
  simulated = await simulateReference();
  if (accepts) storeDataset(simulated);
  made = await makeFromStored(languages);
  if (!accepts) return;
  writeFileSync(digestFile, `${JSON.stringify(made.digests, null, 2)}\n`);
  for (const language of languages) writeFileSync(textFile(language), made.texts[language]);
});

function storedDigests(): Digests {
  return JSON.parse(readFileSync(digestFile, 'utf8'));
}

describe('the reference data set', () => {
  test('is simulated again to the same bytes, table by table', () => {
    const stored = readDataset(storedFolder).manifest.parts;
    expect(simulated.manifest.parts, `The simulation gives other results than those stored. ${ifMeant}`).toEqual(
      stored,
    );
    for (const { file, sha256 } of stored) {
      if (file.endsWith('.parquet'))
        expect(hashOf(join(storedFolder, file)), `${file} was changed by hand`).toBe(sha256);
    }
    const [manifest, again] = [storedFolder, simulated.folder].map((folder) =>
      readFileSync(join(folder, 'manifest.json'), 'utf8'),
    );
    expect(again, `The manifest is another one than that stored. ${ifMeant}`).toBe(manifest);
  });

  test('is analysed again to the same summary, byte for byte', () => {
    expect(made.digests.summary, `These parts of summary.json changed. ${ifMeant}`).toEqual(storedDigests().summary);
    expect(made.summary === readFileSync(join(simulated.folder, 'summary.json'), 'utf8')).toBe(true);
  });

  test.each(languages)('is reported again with the same text (%s)', (language) => {
    expect(made.texts[language], `The report says something else. ${ifMeant}`).toBe(
      readFileSync(textFile(language), 'utf8'),
    );
  });

  test.each(languages)('is reported again with the same data of figures and explorer (%s)', (language) => {
    expect(made.digests.pages[language], `These data of the page changed. ${ifMeant}`).toEqual(
      storedDigests().pages[language],
    );
  });

  test('is small', () => {
    const bytes = readdirSync(storedFolder).reduce((sum, file) => sum + statSync(join(storedFolder, file)).size, 0);
    expect(bytes).toBeLessThan(600_000);
  });
});
