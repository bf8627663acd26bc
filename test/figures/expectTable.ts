import { expect } from 'vitest';
import type { Figure } from '../../src/figures/figure.ts';

/** Holds a figure’s table to its form, and its text alternative to the numbers of the table. */
export function expectTable({ id, description, table }: Figure): void {
  expect(table.columns.length, id).toBeGreaterThan(1);
  expect(table.rows.length, id).toBeGreaterThan(0);
  for (const row of table.rows) expect(row, id).toHaveLength(table.columns.length);
  for (const [column, { kind, name }] of table.columns.entries()) {
    expect(name, id).not.toBe('');
    const values = table.rows.map((row) => row[column]).filter((value) => value !== null);
    if (kind !== 'label') for (const value of values) expect(Number.isFinite(value), `${id}: ${name}`).toBe(true);
  }
  expect(description, id).not.toMatch(/undefined|NaN|null|\{|\}/);
  const numbers = [...description.matchAll(/[−+]?\d+(?:\.\d+)?/g)].map(([text]) => text.replace('−', '-'));
  const said = numbers.filter((text) => {
    const decimals = text.split('.')[1]?.length ?? 0;
    const half = 0.5000001 * 10 ** -decimals;
    return table.rows.some((row) =>
      row.some((value) => typeof value === 'number' && Math.abs(value - Number(text)) <= half),
    );
  });
  expect(said.length, `${id}: numbers of the table in “${description}”`).toBeGreaterThanOrEqual(2);
}
