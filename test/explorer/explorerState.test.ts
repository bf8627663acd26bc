import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ExplorerState, formatExplorerState, parseExplorerState } from '../../src/explorer/explorerState.ts';
import { runModes } from '../../src/scenario/definition/vocabulary.ts';

const path = fc.stringMatching(/^[a-z_]{1,12}(\.[a-z_]{1,12}){0,3}$/);
const value = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean(), fc.string());
const settings = fc.uniqueArray(fc.record({ path, value }, { noNullPrototype: true }), {
  selector: (one) => one.path,
  minLength: 1,
  maxLength: 6,
});

const states: fc.Arbitrary<ExplorerState> = fc
  .record(
    {
      mode: fc.constantFrom(...runModes),
      replicate: fc.nat(1_000_000),
      versus: fc.constantFrom(...runModes),
      week: fc.integer({ min: 1, max: 10_000 }),
      event: fc.nat(10_000),
      settings,
    },
    { requiredKeys: ['mode', 'replicate'], noNullPrototype: true },
  )
  .filter(({ mode, versus }) => versus !== mode);

describe('the state of the explorer in the fragment', () => {
  test('comes back from every address that it is written to', () => {
    fc.assert(
      fc.property(states, (state) => {
        expect(parseExplorerState(formatExplorerState(state))).toStrictEqual(state);
      }),
      { seed: 5 },
    );
  });

  test('is the short form where a run is all that is named', () => {
    expect(formatExplorerState({ mode: 'imposed', replicate: 17 })).toBe('explore?mode=imposed&replicate=17');
  });

  test('is safe in an address: an address parser gives the fragment back', () => {
    fc.assert(
      fc.property(states, (state) => {
        const address = new URL(`file:///report.html#${formatExplorerState(state)}`);
        expect(parseExplorerState(address.hash.slice(1))).toStrictEqual(state);
      }),
      { seed: 6 },
    );
  });

  test.each([
    '',
    'findings',
    'explore',
    'explore?',
    'explore?mode=imposed',
    'explore?mode=imposed&replicate=',
    'explore?mode=imposed&replicate=-1',
    'explore?mode=imposed&replicate=1.5',
    'explore?mode=imposed&replicate=1e3',
    'explore?mode=constructor&replicate=1',
    `explore?mode=imposed&replicate=${'9'.repeat(40)}`,
  ])('%j names no run', (fragment) => {
    expect(parseExplorerState(fragment)).toBeNull();
  });

  test('leaves out what says nothing usable', () => {
    const hostile = 'versus=imposed&week=0&event=-3&set=&set=%3D1&set=a&set=a=&set=<b>=1&set=a="&set=a={}';
    expect(parseExplorerState(`explore?mode=imposed&replicate=1&${hostile}`)).toStrictEqual({
      mode: 'imposed',
      replicate: 1,
    });
  });

  test('has each parameter once, and no prototype to reach', () => {
    const state = parseExplorerState('explore?mode=none&replicate=0&set=__proto__=1&set=a.b=1&set=a.b=2');
    expect(state?.settings).toStrictEqual([
      { path: '__proto__', value: 1 },
      { path: 'a.b', value: 2 },
    ]);
  });

  test('never throws, whatever the fragment', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom(
            'set=',
            'a',
            '=',
            '&',
            '?',
            '%',
            '#',
            '"',
            '{',
            '\\',
            '<',
            '+',
            '0',
            'e',
            '-',
            '\u0000',
            '\ud800',
            'é',
          ),
        }),
        (text) => {
          parseExplorerState(`explore?${text}`);
          parseExplorerState(`explore?mode=none&replicate=0&set=${text}`);
        },
      ),
      { seed: 7 },
    );
  });
});
