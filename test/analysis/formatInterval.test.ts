import { expect, it } from 'vitest';
import { decimalsFor, decimalsOfEstimate, formatInterval } from '../../src/analysis/formatInterval.ts';
import { marginOf } from '../../src/model/measures/marginOf.ts';
import { columnsOf } from '../../src/model/measures/columnsOf.ts';
import { scenarioSchema } from '../../src/scenario/definition/scenario.ts';

it('shows the width of an interval, and no end that is not 0 as 0', () => {
  expect(decimalsFor({ lower: 0.113, upper: 0.127 })).toBe(2);
  expect(decimalsFor({ lower: 0.1191, upper: 0.1209 })).toBe(3);
  expect(decimalsFor({ lower: 0.001, upper: 0.041 })).toBe(3);
  expect(decimalsFor({ lower: -0.041, upper: -0.0002 })).toBe(4);
  expect(decimalsFor({ lower: -0.0002, upper: 0.041 })).toBe(2);
  expect(formatInterval('en', { lower: -0.126, upper: -0.11 }, 2)).toMatch(/^\[−0?\.13, −0?\.11\]$/);
});

it('shows an estimate apart from the ends of its interval', () => {
  expect(decimalsOfEstimate(0.3041, { lower: 0.2991, upper: 0.3092 })).toBe(3);
  expect(decimalsOfEstimate(-0.014, { lower: -0.022, upper: -0.005 })).toBe(3);
  expect(decimalsOfEstimate(0.12, { lower: 0.05, upper: 0.2 })).toBe(2);
  expect(decimalsOfEstimate(0, { lower: 0, upper: 0 })).toBe(4);
});

it('shows on which side of a bound an end lies', () => {
  expect(decimalsFor({ lower: -0.00349, upper: 0.01487 }, [0.01])).toBe(3);
  expect(decimalsFor({ lower: -0.0224, upper: -0.00832 }, [-0.02, 0.02])).toBe(3);
  expect(decimalsFor({ lower: 0.113, upper: 0.127 }, [0])).toBe(2);
  expect(decimalsFor({ lower: 0.01, upper: 0.04 }, [0.01])).toBe(2);
  expect(decimalsFor({ lower: 0.010000000001, upper: 0.04 }, [0.01])).toBe(6);
});

it('takes the margin of a column, else of its measure, else .01 for a share', () => {
  const scenario = scenarioSchema.parse({
    name: 'margins',
    compare: { margins: { autonomy: 0.02, autonomy_operators: 0.03, cost: 5 } },
  });
  const margin = (name: string) => marginOf(columnsOf(scenario).find((column) => column.name === name)!, scenario);
  expect(margin('autonomy_operators')).toBe(0.03);
  expect(margin('autonomy_management')).toBe(0.02);
  expect(margin('formal_power_clients')).toBe(0.01);
  expect(margin('cost')).toBe(5);
  expect(margin('negotiations')).toBeNull();
});
