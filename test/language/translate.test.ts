import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Catalogue } from '../../src/language/catalogue.ts';
import { english } from '../../src/language/english.ts';
import { formatNumber, formatSigned } from '../../src/language/formatNumber.ts';
import { translate } from '../../src/language/translate.ts';

describe('messages', () => {
  test('fill their placeholders, as often as they stand there', () => {
    expect(translate('en', 'report.pair', { first: 'imposed', second: 'none' })).toBe('imposed − none');
  });

  test('throw when a placeholder has no value, and name it', () => {
    // @ts-expect-error a placeholder without a value
    expect(() => translate('en', 'report.pair', { first: 'imposed' })).toThrow(
      'expected a value for {second}, got first',
    );
  });

  test('are a compile error where a language misses one', () => {
    const { 'report.pair': _, ...rest } = english;
    // @ts-expect-error a catalogue without one of the keys is not a catalogue
    const incomplete: Catalogue = rest;
    expect(Object.keys(incomplete)).not.toContain('report.pair');
  });

  test('stand in one table only: no key is overwritten by another table', async () => {
    const folder = new URL('../../src/language/en/', import.meta.url);
    const tables: Record<string, Record<string, string>>[] = await Promise.all(
      readdirSync(folder).map((file) => import(new URL(file, folder).href)),
    );
    const keys = tables.flatMap((table) => Object.values(table).flatMap((messages) => Object.keys(messages)));
    expect(keys.length).toBe(new Set(keys).size);
    expect(keys.length).toBe(Object.keys(english).length);
  });
});

describe('numbers', () => {
  test('have a true minus sign, none before zero, and a dash where there is none', () => {
    expect(formatNumber('en', -0.125, 2)).toBe('−0.13');
    expect(formatNumber('en', -0.0001, 2)).toBe('0.00');
    expect(formatNumber('en', null, 2)).toBe('–');
  });

  test('have a plus sign where it is asked for and they are above 0 as shown', () => {
    expect(formatSigned('en', 0.2, 2)).toBe('+0.20');
    expect(formatSigned('en', 0.0001, 2)).toBe('0.00');
  });
});
