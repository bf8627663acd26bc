import { beforeAll, describe, expect, test } from 'vitest';
import type { SeriesSummary } from '../../src/analysis/seriesSummary.ts';
import { pairKey } from '../../src/analysis/metricSummary.ts';
import { type Summary } from '../../src/analysis/summary.ts';
import { drawAutonomyOverWeeks } from '../../src/figures/drawAutonomyOverWeeks.ts';
import { drawParadoxPlane } from '../../src/figures/drawParadoxPlane.ts';
import { drawPowerOverWeeks } from '../../src/figures/drawPowerOverWeeks.ts';
import { drawTransfers } from '../../src/figures/drawTransfers.ts';
import type { Figure, Json, Trace } from '../../src/figures/figure.ts';
import { figureWidths } from '../../src/figures/figureWidth.ts';
import { modeMarks } from '../../src/figures/modeMarks.ts';
import { roleMarks } from '../../src/figures/roleMarks.ts';
import { plausibleSummary } from '../report/plausibleSummary.ts';
import { allFigures } from './allFigures.ts';

const wide = { language: 'en', width: 'wide' } as const;
let summary: Summary;
let series: SeriesSummary;
let nothing: Summary;
let turned: Summary;

beforeAll(async () => {
  ({ summary, series } = await plausibleSummary());
  ({ summary: nothing } = await plausibleSummary({ effect: 0 }));
  ({ summary: turned } = await plausibleSummary({ effect: -1 }));
});

describe('every figure', () => {
  test.each(figureWidths)('says what it shows, how to read it, and what it is, at width %s', (width) => {
    for (const { id, title, reading, description } of allFigures(summary, series, width)) {
      for (const text of [title, reading, description]) {
        expect(text, id).not.toBe('');
        expect(text, id).not.toMatch(/undefined|NaN|null|\{|\}/);
      }
    }
  });

  test.each(figureWidths)('is drawn in SVG, on axes that its layout has, at width %s', (width) => {
    for (const { id, data, layout } of allFigures(summary, series, width)) {
      expect(data.length, id).toBeGreaterThan(0);
      for (const trace of data) {
        expect(['scatter', 'bar', 'sankey'], id).toContain(trace.type);
        if (trace.type === 'sankey') continue;
        expect(layout, id).toHaveProperty(axisName(trace, 'x'));
        expect(layout, id).toHaveProperty(axisName(trace, 'y'));
      }
    }
  });

  test.each(figureWidths)('keeps its panels inside the figure and apart, at width %s', (width) => {
    for (const figure of allFigures(summary, series, width)) {
      const panels = panelsOf(figure);
      for (const [index, panel] of panels.entries()) {
        for (const [low, high] of [panel.x, panel.y]) {
          expect(low, figure.id).toBeGreaterThanOrEqual(0);
          expect(high, figure.id).toBeLessThanOrEqual(1);
          expect(low, figure.id).toBeLessThan(high);
        }
        for (const other of panels.slice(index + 1)) {
          const apart =
            panel.x[1] <= other.x[0] ||
            other.x[1] <= panel.x[0] ||
            panel.y[1] <= other.y[0] ||
            other.y[1] <= panel.y[0];
          expect(apart, figure.id).toBe(true);
        }
      }
    }
  });

  test('has the same data at every width, but for the Sankey diagrams, whose places are data', () => {
    const [first, ...others] = figureWidths.map((width) => allFigures(summary, series, width));
    for (const figures of others) {
      for (const [index, { id, data }] of figures.entries()) {
        if (id !== 'transfers') expect(data, id).toEqual(first[index].data);
      }
    }
  });

  test('never tells modes or roles apart by colour alone', () => {
    expect(new Set(Object.values(modeMarks).map(({ symbol }) => symbol)).size).toBe(5);
    expect(new Set(Object.values(roleMarks).map(({ pattern }) => pattern)).size).toBe(5);
  });

  test('is as it was when it was last looked at', async () => {
    const outline = allFigures(summary, series, 'wide').map(({ id, title, legend, data, layout }) => ({
      id,
      title,
      legend: legend.map(({ label }) => label),
      height: layout.height,
      traces: data.map((trace) => `${trace.type} ${textOf(trace['name'])} x ${ends(trace['x'])} y ${ends(trace['y'])}`),
    }));
    await expect(JSON.stringify(outline, null, 1)).toMatchFileSnapshot('figures.snapshot.txt');
  });
});

describe('the paradox plane', () => {
  test('sets every role where the simultaneous comparisons of the primary family put it', () => {
    const { data } = drawParadoxPlane(summary, wide);
    const operators = data.find((trace) => trace['name'] === 'operators, imposed');
    const difference = (measure: string) =>
      summary.family.members.find(
        (member) =>
          member.measure === measure &&
          member.role === 'operators' &&
          pairKey(member.first, member.second) === 'imposed-none',
      )?.difference ?? Number.NaN;
    expect(operators?.['x']).toEqual([difference('formal_power')]);
    expect(operators?.['y']).toEqual([-difference('autonomy')]);
  });

  test('is named after the roles that are shown to gain authorship and lose autonomy', () => {
    expect(drawParadoxPlane(summary, wide).title).toMatch(/^More author, less autonomous: .*operators \(imposed\)/);
  });

  test('claims nothing where no interval excludes 0', () => {
    expect(drawParadoxPlane(nothing, wide).title).toBe('No shift of formal power or autonomy is shown');
  });

  test('turns with the signs', () => {
    const operators = drawParadoxPlane(turned, wide).data.find((trace) => trace['name'] === 'operators, imposed');
    expect(JSON.stringify(operators?.['x'])).toMatch(/^\[-0\./);
    expect(drawParadoxPlane(turned, wide).title).not.toMatch(/operators/);
  });

  test('sets roles that do not act in a strip of their own', () => {
    const clients = drawParadoxPlane(summary, wide).data.filter((trace) => textOf(trace['name']).startsWith('clients'));
    expect(clients.map((trace) => trace['yaxis'])).toEqual(['y2', 'y2', 'y2']);
  });
});

describe('power over the weeks', () => {
  test('stacks the weekly means of all roles in every mode', () => {
    const { data } = drawPowerOverWeeks(summary, series, 'formal_power', wide);
    expect(data).toHaveLength(16);
    expect(data[0]['y']).toEqual(series.columns['formal_power_management']?.none?.mean);
    expect(data[0]).toMatchObject({ x0: 4, dx: 4 });
  });

  test('is named after what is shown, or says that nothing is', () => {
    expect(drawPowerOverWeeks(summary, series, 'formal_power', wide).title).toMatch(
      /^Formal power: management −0\.3\d under imposed/,
    );
    expect(drawPowerOverWeeks(nothing, series, 'formal_power', wide).title).toBe(
      'Formal power: no shift against none is shown',
    );
  });
});

test('autonomy over the weeks says that its bands are no paths', () => {
  expect(drawAutonomyOverWeeks(summary, series, null, wide)?.notes.join(' ')).toMatch(
    /at each week, 50 and 90 % of runs; not a path/,
  );
});

test('the Sankey diagrams say that proportional attribution is a convention', () => {
  expect(drawTransfers(summary, wide).notes.join(' ')).toMatch(/proportional attribution is a convention/);
});

function axisName(trace: Trace, letter: 'x' | 'y'): string {
  return textOf(trace[`${letter}axis`] ?? letter).replace(letter, `${letter}axis`);
}

function panelsOf({ layout }: Figure): readonly { readonly x: Domain; readonly y: Domain }[] {
  return Object.keys(layout)
    .filter((key) => key.startsWith('xaxis') && `yaxis${key.slice(5)}` in layout)
    .map((key) => ({ x: domainOf(layout[key]), y: domainOf(layout[`yaxis${key.slice(5)}`]) }));
}

type Domain = readonly [number, number];

function domainOf(axis: Json | undefined): Domain {
  const domain = typeof axis === 'object' && axis !== null && 'domain' in axis ? axis.domain : [0, 1];
  const [low, high] = Array.isArray(domain) ? domain.map(Number) : [Number.NaN, Number.NaN];
  return [low, high];
}

/** First and last of a list, rounded, and how many there are. */
function ends(values: Json | undefined): string {
  if (!Array.isArray(values)) return '–';
  const list: readonly Json[] = values;
  return `${textOf(list[0])} … ${textOf(list.at(-1))} (${list.length})`;
}

function textOf(value: Json | undefined): string {
  if (typeof value === 'number') return value.toFixed(2);
  return typeof value === 'string' ? value : JSON.stringify(value ?? null);
}
