import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { canonicalJson } from '../../src/scenario/canonicalJson.ts';
import { deriveScenario } from '../../src/scenario/deriveScenario.ts';
import { parseScenario } from '../../src/scenario/parseScenario.ts';
import { ScenarioError } from '../../src/scenario/scenarioError.ts';
import { scenarioHash } from '../../src/scenario/scenarioHash.ts';
import { arbitraryScenario } from './arbitraryScenario.ts';

const seeded = { seed: 20121 };

describe('parseScenario', () => {
  test('a name is enough; everything else has a default', () => {
    const { scenario, warnings } = parseScenario('name: my-site');
    expect(warnings).toEqual([]);
    expect(scenario.weeks).toBe(208);
    expect(scenario.organisation.groups.map(({ id }) => id)).toContain('shift_leaders');
    expect(scenario.work.system).toBe('process');
  });

  test('JSON is YAML', () => {
    expect(parseScenario('{"name": "my-site", "weeks": 104}').scenario.weeks).toBe(104);
  });

  test('a scenario is frozen: no stage can change what another reads', () => {
    const { scenario } = parseScenario('name: my-site');
    expect(Object.isFrozen(scenario.organisation.groups[0])).toBe(true);
    expect(Object.isFrozen(scenario.entry.imposed.facets)).toBe(true);
  });

  test('warnings do not stop a scenario', () => {
    const { warnings } = parseScenario('name: my-site\nmeasure_weeks: 20');
    expect(warnings.map(({ path, expected }) => [path, expected])).toEqual([
      [['measure_weeks'], 'a multiple of agenda.review_weeks, 26'],
      [['measure_weeks'], 'a multiple of entry.imposed.audit_weeks, 26'],
      [['measure_weeks'], 'a multiple of entry.negotiated.renewal_weeks, 26'],
    ]);
  });

  test('a text that is too long is refused before it is read', () => {
    expect(() => parseScenario(`name: x # ${'a'.repeat(1_000_000)}`)).toThrow(/expected at most 1000000 characters/);
  });

  test('a text nested beyond any stack is refused', () => {
    expect(() => parseScenario(`name: ${'['.repeat(200_000)}`)).toThrow(/expected at most 24 levels/);
    expect(() => parseScenario(`name: ${'{a: '.repeat(100_000)}`)).toThrow(/expected at most 24 levels/);
  });

  test('a message counts what it does not show', () => {
    const keys = Array.from({ length: 300 }, (_, index) => `zz${index}: 1`).join('\n');
    expect(() => parseScenario(`name: x\n${keys}`)).toThrow(/… and 100 more problems$/);
  });
});

describe('for random valid scenarios', () => {
  test('what is written is what is read, in YAML and in JSON', () => {
    fc.assert(
      fc.property(arbitraryScenario, (scenario) => {
        expect(parseScenario(JSON.stringify(scenario)).scenario).toEqual(scenario);
        expect(parseScenario(stringify(scenario)).scenario).toEqual(scenario);
      }),
      { ...seeded, numRuns: 40 },
    );
  });

  test('deriving nothing changes nothing, and the hash sees content, not order', () => {
    fc.assert(
      fc.property(arbitraryScenario, (scenario) => {
        const reversed = Object.fromEntries(Object.entries(scenario).reverse());
        expect(deriveScenario(scenario, () => undefined)).toEqual(scenario);
        expect(canonicalJson(reversed)).toBe(canonicalJson(scenario));
        expect(scenarioHash(deriveScenario(scenario, (draft) => void (draft.seed += '+')))).not.toBe(
          scenarioHash(scenario),
        );
      }),
      { ...seeded, numRuns: 40 },
    );
  });
});

describe('whatever the text, the answer is a scenario or a list of problems', () => {
  const words = fc.constantFrom(
    'name',
    'weeks',
    'organisation',
    'groups',
    'entry',
    'imposed',
    'expect',
    'compare',
    'modes',
    'extends',
    '__proto__',
    'constructor',
    'toString',
    '<<',
    '? ',
    '!!binary',
    '&a',
    '*a',
    '1e999',
    '.nan',
    '~',
  );
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc
      .array(
        fc.oneof(words, fc.constantFrom(': ', '\n', '\n  ', '- ', '[', ']', '{', '}', ',', '"', '\u0000', '\t', '#')),
      )
      .map((parts) => parts.join('')),
    fc.jsonValue({ maxDepth: 4 }).map((value) => JSON.stringify(value)),
    fc.dictionary(words, fc.jsonValue({ maxDepth: 3 }), { noNullPrototype: true }).map((value) => stringify(value)),
  );

  test('2,000 texts: never another error, never a polluted prototype', () => {
    fc.assert(
      fc.property(hostile, fc.array(hostile, { maxLength: 2 }), (text, set) => {
        try {
          parseScenario(text, { overrides: { set } });
        } catch (error) {
          expect(error).toBeInstanceOf(ScenarioError);
        }
        expect(Object.keys(Object.prototype)).toEqual([]);
        expect(Reflect.ownKeys({})).toEqual([]);
      }),
      { ...seeded, numRuns: 2000 },
    );
  });

  test('hostile keys inside a valid scenario are problems wherever they stand', () => {
    const key = fc.constantFrom('__proto__', 'constructor', 'toString', 'hasOwnProperty');
    const place = fc.constantFrom('', 'entry', 'compare', 'work', 'record');
    fc.assert(
      fc.property(key, place, (name, section) => {
        const line = `"${name}": { polluted: true }`;
        const text = section === '' ? `name: x\n${line}` : `name: x\n${section}:\n  ${line}`;
        expect(() => parseScenario(text)).toThrow(ScenarioError);
        expect('polluted' in {}).toBe(false);
      }),
      seeded,
    );
  });
});

describe('deriveScenario', () => {
  const { scenario } = parseScenario('name: my-site');

  test('makes a variant and leaves the original alone', () => {
    const variant = deriveScenario(scenario, (draft) => {
      draft.entry.market = 0;
      draft.compare.modes = ['imposed'];
    });
    expect(variant.entry.market).toBe(0);
    expect(scenario.entry.market).toBe(0.8);
    expect(variant.world).toEqual(scenario.world);
  });

  test('refuses a variant that is not a scenario', () => {
    expect(() =>
      deriveScenario(scenario, (draft) => {
        draft.entry.market = 2;
        draft.entry_week = 500;
      }),
    ).toThrow(/entry_week: expected a week up to the last one, 208, got 500\n?.*|entry\.market/);
  });
});

describe('scenarioHash', () => {
  test('is SHA-256 of JSON with sorted keys', () => {
    expect(canonicalJson({ b: [1, { d: 1, c: 'é' }], a: -0 })).toBe('{"a":0,"b":[1,{"c":"é","d":1}]}');
    expect(scenarioHash(parseScenario('name: x').scenario)).toMatch(/^[0-9a-f]{64}$/);
    expect(scenarioHash(parseScenario('{weeks: 208, name: x}').scenario)).toBe(
      scenarioHash(parseScenario('name: x').scenario),
    );
    expect(() => canonicalJson([Number.NaN])).toThrow(/finite/);
  });
});
