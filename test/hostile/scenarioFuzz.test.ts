import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { isPlainText } from '../../src/scenario/isPlainText.ts';
import { parseScenario } from '../../src/scenario/parseScenario.ts';
import { ScenarioError } from '../../src/scenario/scenarioError.ts';
import { checkPoints } from '../../src/plan/checkPoints.ts';
import { fuzzOptions, fuzzTimeout, scenarioText, usualCases } from './fuzzCases.ts';
import { hostileNumbers, hostileTexts } from './hostileValues.ts';
import { mutateTree, treeChange } from './mutateTree.ts';

const files = [
  'scenarios/compare-entry-modes.yaml',
  'scenarios/automotive-supplier.yaml',
  'scenarios/studies/technicians-voice.yaml',
];
const texts = files.map(scenarioText);
const small =
  'name: small\nreplicates: 2\nweeks: 52\nentry_week: 10\nentry: {market: 0.2}\ncompare: {modes: [imposed]}\n';
const prototypeKeys = Object.getOwnPropertyNames(Object.prototype).join();
const line = /^(fuzz\.yaml(:\d+:\d+)?|parent\.yaml(:\d+:\d+)?|--[a-z]+|point \d+) .+: expected .+, got .+$/;
const folded = /^… and \d+ more problems$/;

/** Parses a text; whatever it is, the answer is a scenario or problems in the grammar, on lines that can be shown. */
function judge(text: string, set: readonly string[] = []): 'valid' | 'refused' {
  try {
    const { scenario } = parseScenario(text, {
      file: 'fuzz.yaml',
      overrides: { set },
      readFile: (reference) => ({ file: 'parent.yaml', text: reference === 'self.yaml' ? text : small }),
    });
    expect(Object.isFrozen(scenario)).toBe(true);
    expect(scenario.name).toMatch(/^[a-z0-9][a-z0-9-]*$/);
    // The design can be laid out, or says why not.
    checkPoints(scenario);
    return 'valid';
  } catch (error) {
    if (!(error instanceof ScenarioError)) throw error;
    expect(error.problems.length).toBeGreaterThan(0);
    const lines = error.message.split('\n');
    expect(lines.length).toBeLessThanOrEqual(201);
    for (const one of lines) {
      if (!folded.test(one)) expect(one).toMatch(line);
      expect(isPlainText(one)).toBe(true);
      expect(one.length).toBeLessThan(20_000);
    }
    return 'refused';
  } finally {
    expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(prototypeKeys);
  }
}

const token = fc.constantFrom(
  ...'{}[]:,-?&*!|>#%@`"\'\n\t ~<'.split(''),
  ...hostileNumbers,
  ...hostileTexts.map((text) => text.slice(0, 200)),
  '<<: ',
  '&a ',
  '*a',
  '!!binary ',
  '!!js/function ',
  '!!timestamp ',
  '!!set ',
  '- ',
  '? ',
  ': ',
  '---\n',
  '...\n',

  'name: x\n',
  'weeks: ',
  'extends: self.yaml\n',
  'extends: parent.yaml\n',
  '%YAML 1.1\n---\n',
  '"\\ud800"',
  '|\n  ',
  '>-\n',
);

/** What is done to a text at a place, both as shares of its length. */
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 40 })),
  text: fc.oneof(token, fc.string({ unit: 'binary', maxLength: 4 })),
});

function applyEdits(text: string, edits: readonly { at: number; length: number; text: string }[]): string {
  return edits.reduce((edited, { at, length, text: added }) => {
    const from = Math.floor(at * edited.length);
    return edited.slice(0, from) + added + edited.slice(from + length);
  }, text);
}

describe('the scenario parser answers every text with a scenario or with problems', () => {
  test(
    'texts of tokens, and of anything',
    () => {
      const text = fc.oneof(
        fc.array(token, { maxLength: 30 }).map((tokens) => tokens.join('')),
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.uint8Array({ maxLength: 300 }).map((bytes) => new TextDecoder().decode(bytes)),
      );
      fc.assert(
        fc.property(text, (one) => void judge(one)),
        fuzzOptions(usualCases * 0.4),
      );
    },
    fuzzTimeout,
  );

  test(
    'scenarios whose text was changed in some places',
    () => {
      const changed = fc
        .tuple(fc.constantFrom(small, small, ...texts), fc.array(edit, { minLength: 1, maxLength: 4 }))
        .map(([text, edits]) => applyEdits(text, edits));
      const answers = new Set<string>();
      fc.assert(
        fc.property(changed, (one) => void answers.add(judge(one))),
        fuzzOptions(usualCases * 0.3),
      );
      // Cases that are all refused at the door would test the door alone.
      expect(answers).toEqual(new Set(['refused', 'valid']));
    },
    fuzzTimeout,
  );

  test(
    'scenarios whose tree was changed, as JSON',
    () => {
      const trees = [small, ...texts].map((text) => parse(text) as unknown);
      const changed = fc
        .tuple(fc.constantFrom(...trees), fc.array(treeChange, { minLength: 1, maxLength: 3 }))
        .map(([tree, changes]) => JSON.stringify(changes.reduce(mutateTree, tree)));
      fc.assert(
        fc.property(changed, (one) => void judge(one)),
        fuzzOptions(usualCases * 0.2),
      );
    },
    fuzzTimeout,
  );

  test(
    'settings of the command line',
    () => {
      const path = fc.oneof(
        fc.constantFrom(
          'entry.market',
          'organisation.groups.operators.size',
          'organisation.groups[0].id',
          'weeks',
          'design.type',
        ),
        fc
          .array(
            fc.oneof(
              fc.constantFrom(...hostileTexts.slice(0, 12), 'entry', 'organisation', 'groups', '[0]', 'design'),
              fc.string(),
            ),
            {
              maxLength: 4,
            },
          )
          .map((steps) => steps.join('.')),
      );
      const setting = fc
        .tuple(path, fc.constantFrom('=', '==', '', ':'), fc.oneof(token, fc.string({ unit: 'binary' })))
        .map((parts) => parts.join(''));
      fc.assert(
        fc.property(fc.array(setting, { minLength: 1, maxLength: 3 }), (set) => void judge(small, set)),
        fuzzOptions(usualCases * 0.1),
      );
    },
    fuzzTimeout,
  );
});
