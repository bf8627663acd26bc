import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { generatedFiles } from '../../scripts/generatedFiles.ts';
import { listParameters } from '../../src/scenario/listParameters.ts';
import { parseScenario } from '../../src/scenario/parseScenario.ts';

const root = join(import.meta.dirname, '..', '..');

describe('what is generated is up to date (npm run generate)', () => {
  test.each(generatedFiles().map(({ path, content }) => [path, content]))('%s', (path, content) => {
    expect(readFileSync(join(root, path), 'utf8')).toBe(content);
  });
});

describe('listParameters', () => {
  const parameters = listParameters();

  test('describes every value once, and every quantity with a source', () => {
    expect(new Set(parameters.map(({ path }) => path)).size).toBe(parameters.length);
    expect(parameters.filter(({ about }) => about === '')).toEqual([]);
    const model = parameters.filter(({ path, unit }) => unit !== '' && /^(world|behaviour|entry|work)\./.test(path));
    expect(model.length).toBeGreaterThan(50);
    expect(model.filter(({ source }) => source === '')).toEqual([]);
  });

  test('tells the default that the parser gives', () => {
    // What a scenario need not have, a design, a rule or a calibration, is written out; its defaults are read all the same.
    const until = [{ metric: 'autonomy_operators', mode: 'none' }];
    const design = { type: 'list', parameters: { 'entry.market': { sweep: [0] } } };
    const calibration = {
      parameters: { 'entry.market': { range: [0, 1] } },
      patterns: [{ metric: 'autonomy_operators', mode: 'none', band: [0, 1], source: 'x' }],
    };
    const { scenario } = parseScenario(JSON.stringify({ name: 'x', design, calibration }));
    const { replicates } = parseScenario(JSON.stringify({ name: 'x', replicates: { until, max: 500 } })).scenario;
    const read = (path: string) =>
      path.split('.').reduce<unknown>((value, key) => Reflect.get(Object(value), key), scenario);
    const plain = parameters.filter(({ path }) => !path.includes('[]'));
    for (const { path, default: expected } of plain) {
      if (
        ['name', 'design.parameters', 'calibration.parameters', 'calibration.patterns'].includes(path) ||
        expected === undefined
      )
        continue;
      const [key, below] = path.split('.');
      const value = key === 'replicates' && below !== undefined ? Reflect.get(Object(replicates), below) : read(path);
      expect([path, value]).toEqual([path, expected]);
    }
    expect(plain.find(({ path }) => path === 'seed')?.default).toBe('corule');
  });

  test('knows unit and bounds', () => {
    expect(parameters.find(({ path }) => path === 'entry.imposed.half_width')).toMatchObject({
      unit: 'half ranges',
      min: 0.02,
      max: 2,
      default: 0.25,
    });
  });
});
