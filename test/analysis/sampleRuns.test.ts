import { describe, expect, test } from 'vitest';
import { sampleRuns } from '../../src/analysis/sampleRuns.ts';
import { plausibleSource } from '../report/plausibleSource.ts';

const names = ['autonomy_operators', 'formal_power_operators', 'autonomy_clients', 'no_such_column'];

describe('a sample of runs', () => {
  test('has the first twenty replicates, and the outermost of all', async () => {
    const source = plausibleSource({ replicates: 70 });
    const { of, first, columns } = await sampleRuns(source, names);
    expect({ of, first }).toEqual({ of: 70, first: 20 });
    const values = await source.readRuns('autonomy_operators');
    const imposed = source.modes.indexOf('imposed');
    const runs = Array.from({ length: 70 }, (_, replicate) => values[replicate * source.modes.length + imposed]);
    const sample = columns['autonomy_operators']?.imposed;
    expect(sample?.first).toEqual(runs.slice(0, 20).map((value, replicate) => ({ replicate, value })));
    expect(sample?.smallest?.value).toBe(Math.min(...runs));
    expect(sample?.largest?.value).toBe(Math.max(...runs));
    expect(runs[sample?.largest?.replicate ?? -1]).toBe(sample?.largest?.value);
    expect(sample?.median?.value).toBe([...runs].sort((a, b) => a - b)[34]);
  });

  test('pairs values of one run: what is outermost in one column has its value in the others', async () => {
    const { columns } = await sampleRuns(plausibleSource({ replicates: 70 }), names);
    const outermost = columns['autonomy_operators']?.imposed?.largest?.replicate ?? -1;
    const power = columns['formal_power_operators']?.imposed;
    expect([...(power?.first ?? []), ...(power?.others ?? [])].map(({ replicate }) => replicate)).toContain(outermost);
  });

  test('is empty where nobody acts, and leaves out columns that are not there', async () => {
    const { columns } = await sampleRuns(plausibleSource({ replicates: 25 }), names);
    expect(columns['autonomy_clients']?.imposed).toEqual({
      first: [],
      others: [],
      smallest: null,
      median: null,
      largest: null,
    });
    expect(columns).not.toHaveProperty('no_such_column');
  });

  test('has the same size for ten times the runs, but for the outermost', async () => {
    const size = async (replicates: number) => {
      const { columns } = await sampleRuns(plausibleSource({ replicates }), names);
      return columns['autonomy_operators']?.imposed?.first.length;
    };
    expect(await size(400)).toBe(await size(40));
  });
});
