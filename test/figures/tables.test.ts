import { beforeAll, describe, expect, test } from 'vitest';
import type { SeriesSummary } from '../../src/analysis/seriesSummary.ts';
import { sampleRuns } from '../../src/analysis/sampleRuns.ts';
import type { Summary } from '../../src/analysis/summary.ts';
import { runTrace } from '../../src/figures/runTrace.ts';
import { plausibleSource } from '../report/plausibleSource.ts';
import type { Figure } from '../../src/figures/figure.ts';
import { plausibleSummary } from '../report/plausibleSummary.ts';
import { allFigures } from './allFigures.ts';
import { expectTable } from './expectTable.ts';

let summary: Summary;
let series: SeriesSummary;
let figures: readonly Figure[];

beforeAll(async () => {
  ({ summary, series } = await plausibleSummary());
  figures = allFigures(summary, series, 'wide');
});

describe('the table of every figure', () => {
  test('has columns and rows of one length, and numbers that the text alternative says', () => {
    for (const figure of figures) expectTable(figure);
  });

  test('does not depend on the width', () => {
    expect(allFigures(summary, series, 'narrow').map(({ table }) => table)).toEqual(figures.map(({ table }) => table));
  });

  test('holds the interval of the summary, to the digit', () => {
    const table = figures.find(({ id }) => id === 'plane')?.table;
    const member = summary.family.members.find(
      ({ column, first, second }) => column === 'formal_power_operators' && first === 'imposed' && second === 'none',
    );
    expect(table?.rows).toContainEqual([
      'imposed',
      'operators',
      'formal-power shift (share)',
      member?.difference,
      member?.lower,
      member?.upper,
    ]);
  });

  test('holds every week of every role and mode', () => {
    const table = figures.find(({ id }) => id === 'formal-power')?.table;
    expect(table?.rows).toHaveLength(4 * 4 * series.weeks.length);
  });
});

describe('dots of runs', () => {
  test('are the first replicates and the outermost, each with its mode and replicate, and say so', async () => {
    const source = plausibleSource({ replicates: 60 });
    const names = ['autonomy_operators', 'power_shift_formal_operators', 'autonomy_loss_operators'];
    const runs = await sampleRuns(source, names);
    const drawn = allFigures(summary, series, 'wide', 'en', runs);
    for (const id of ['plane', 'distribution-autonomy']) {
      const figure = drawn.find((one) => one.id === id);
      const dots = figure?.data.filter(({ meta }) => meta === runTrace) ?? [];
      expect(dots.length, id).toBeGreaterThan(2);
      for (const { x, customdata } of dots) {
        const [xs, run] = [Array.isArray(x) ? x : [], Array.isArray(customdata) ? customdata : []];
        expect(xs.length).toBeGreaterThanOrEqual(20);
        expect(xs.length).toBeLessThanOrEqual(24);
        expect(run).toHaveLength(xs.length);
      }
      expect(figure?.notes.join(' ')).toContain('the first 20 of 60 replicates');
      expect(figure?.runs?.length, id).toBeGreaterThanOrEqual(9);
    }
    const values = await source.readRuns('autonomy_operators');
    const imposed = drawn
      .find(({ id }) => id === 'distribution-autonomy')
      ?.data.find(({ meta, name }) => meta === runTrace && name === 'operators, imposed');
    const at = source.modes.indexOf('imposed');
    expect(Array.isArray(imposed?.['x']) ? imposed['x'].slice(0, 20) : []).toEqual(
      Array.from({ length: 20 }, (_, replicate) => values[replicate * source.modes.length + at]),
    );
  });

  test('are not there where no runs were sampled', () => {
    for (const { data } of figures) for (const { meta } of data) expect(meta).not.toBe(runTrace);
  });
});

describe('text alternatives', () => {
  const of = (id: string) => figures.find((figure) => figure.id === id)?.description;

  test('say the largest and the smallest number', () => {
    expect(of('plane')).toMatch(
      /Largest: negotiated, clients, formal-power shift \(share\) 0\.\d+; smallest: imposed, management, .* −0\.\d+/,
    );
  });

  test('say how many intervals exclude 0', () => {
    expect(of('plane')).toMatch(/Of \d+ intervals \d+ lie wholly above 0 and \d+ wholly below\./);
  });

  test('say where runs lie', () => {
    expect(of('distribution-autonomy')).toMatch(/operators under imposed: median 0\.\d+, 90 % of runs from 0\.\d+ to/);
  });

  test('say where a line begins and where it ends', () => {
    expect(of('formal-power')).toMatch(/imposed: management from 0\.\d\d to 0\.\d\d/);
  });
});
