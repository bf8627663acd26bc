import { beforeAll, describe, expect, test } from 'vitest';
import type { SeriesSummary } from '../../src/analysis/seriesSummary.ts';
import type { Summary } from '../../src/analysis/summary.ts';
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
