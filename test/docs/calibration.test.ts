import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadScenario } from '../../src/cli/loadScenario.ts';
import { temporaryFolder } from '../cli/fakeTerminal.ts';
import { blocksOf, readPage } from './pages.ts';

test('the example of docs/calibration.md is a valid calibration without warnings', () => {
  const [text] = blocksOf(readPage('docs/calibration.md'), 'yaml');
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'example.yaml'), text);
  const { scenario, warnings } = loadScenario('example.yaml', {}, folder);
  expect(warnings).toEqual([]);
  expect(scenario.calibration?.patterns.map(({ fit }) => fit)).toEqual([true, true, false]);
});
