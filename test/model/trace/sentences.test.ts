import { describe, expect, test } from 'vitest';
import type { NormState, RuleState } from '../../../src/model/rules/ruleBook.ts';
import { casesInWords } from '../../../src/model/trace/words/casesInWords.ts';
import { counterRuleSentence, derogationSentence } from '../../../src/model/trace/words/normSentence.ts';
import { ruleSentence } from '../../../src/model/trace/words/ruleSentence.ts';
import { createWording } from '../../../src/model/trace/words/wording.ts';
import { parseScenario } from '../../../src/scenario/parseScenario.ts';

const { scenario } = parseScenario(`
name: shop
organisation:
  groups:
    - { id: direction, role: management, size: 1 }
    - { id: foremen, role: operators, size: 2, teams: { name: shift, count: 2 }, supervises: true }
    - { id: workers, role: operators, size: 8, teams: { name: shift, count: 2 } }
    - { id: fitters, role: technicians, size: 3 }
    - { id: car_maker, label: car maker, role: clients, size: 1 }
  issues:
    - id: oven
      label: the temperature of the oven
      facet: method
      unit: °C
      range: [50, 90]
      performers: [foremen, workers]
      rule: { authors: { workers: 1 } }
`);
const issue = scenario.organisation.issues[0];
const teams = [
  { name: '', number: 1 },
  { name: 'shift', number: 1 },
  { name: 'shift', number: 2 },
  { name: '', number: 1 },
  { name: '', number: 1 },
];
const wording = createWording(scenario, { teams }, 'en');

function rule(more: Partial<RuleState> = {}): RuleState {
  return {
    issue: 'oven',
    revision: 3,
    parent: 0,
    week: 64,
    window: [-0.8, 0.1],
    enforcement: 0.35,
    codified: 0,
    visibility: 0,
    written: true,
    regulation: 'control',
    authors: [0.2, 0.6, 0, 0.2],
    authorsByGroup: { direction: 0.2, foremen: 0, workers: 0.6, fitters: 0.004, car_maker: 0.196 },
    inClientName: 0,
    expiryWeek: 0,
    ...more,
  };
}

describe('a rule is one sentence', () => {
  test('with everything in it', () => {
    expect(
      ruleSentence(
        wording,
        rule({ codified: 0.1, visibility: 0.9, inClientName: 0.17, enforcement: 0.4, expiryWeek: 90 }),
        issue,
      ),
    ).toBe(
      'The foremen and the workers must keep the temperature of the oven between 62.0 and 71.0 °C, a window that ' +
        'follows the contingency by 10\u00a0% of its swing; whoever departs from it is held to it in about two cases in ' +
        'five; in this form since week 64, authored by the workers (60\u00a0%), the direction (20\u00a0%) and the car maker ' +
        '(20\u00a0%); 17\u00a0% of it in the client’s name; control rule, visible to the client; it runs until week 90.',
    );
  });

  test.each([
    [{ enforcement: 0.25 }, /^The foremen and the workers should keep the temperature/],
    [{ regulation: 'joint' }, /^By agreement, the foremen and the workers must keep/],
    [{ regulation: 'autonomous' }, /^By a rule made among those who do the work, the foremen and the workers must/],
    [{ written: false, regulation: 'autonomous' }, /^It is usual among the foremen and the workers to keep/],
    [{ written: false }, /; unwritten, it belongs to the workers \(60.%\), the direction/],
    [{ enforcement: 0 }, /; nobody is held to it;/],
    [{ week: 0 }, /; older than this story, authored by/],
    [{ visibility: 0.2 }, /; control rule, partly visible to the client\.$/],
    [{ visibility: 0 }, /; control rule\.$/],
    [{ window: [-2.4, 0] }, /keep the temperature of the oven at 70.0 °C or below;/],
    [{ window: [0, 2] }, /keep the temperature of the oven at 70.0 °C or above;/],
    [{ window: [-2, 2.1] }, /keep the temperature of the oven anywhere;/],
  ] as const)('%j', (more, pattern) => {
    expect(ruleSentence(wording, rule(more), issue)).toMatch(pattern);
  });
});

describe('norms beside the rule are sentences', () => {
  const norm: NormState = {
    issue: 'oven',
    team: 2,
    groups: ['foremen', 'workers'],
    window: [-0.5, 0.6],
    sinceWeek: 70,
    untilWeek: 98,
    strength: 0.6,
  };

  test('a counter-rule', () => {
    expect(counterRuleSentence(wording, norm, rule(), 0.3)).toBe(
      'A norm that shift 2 made: to keep the temperature of the oven between 65.0 and 76.0 °C, against the 62.0 to ' +
        '71.0 °C of the rule; it is followed in about three cases in five in place of the rule, and whoever departs is ' +
        'called to order by the team in about one case in three; since week 70.',
    );
  });

  test('a derogation only widens the rule, also where the rule has moved', () => {
    expect(derogationSentence(wording, norm, rule())).toBe(
      'Until week 98, shift 2 may keep the temperature of the oven between 62.0 and 76.0 °C, where the rule says 62.0 to ' +
        '71.0 °C; tolerated since week 70.',
    );
  });

  test('a group that is one team goes by its own name', () => {
    expect(counterRuleSentence(wording, { ...norm, team: 3, groups: ['fitters'] }, rule(), 0.3)).toMatch(
      /^A norm that the fitters made/,
    );
  });
});

test.each([
  [0, 'never'],
  [0.001, 'hardly ever'],
  [0.04, 'in about one case in twenty'],
  [0.35, 'in about one case in three'],
  [0.38, 'in about two cases in five'],
  [0.999, 'nearly always'],
  [1, 'always'],
])('%d is said as %s', (probability, words) => expect(casesInWords('en', probability)).toBe(words));

test('groups have a grammatical number, and default departments their names', () => {
  expect(wording.group('car_maker')).toEqual({ text: 'the car maker', number: 'one' });
  expect(wording.groups('foremen+workers')).toEqual({ text: 'the foremen and the workers', number: 'many' });
  expect(wording.groups(['workers'])).toEqual({ text: 'the workers', number: 'many' });
  const { scenario: plain } = parseScenario('name: plain');
  const words = createWording(plain, { teams: [] }, 'en');
  expect(words.group('methods')).toEqual({ text: 'the methods department', number: 'one' });
  expect(words.group('shift_leaders')).toEqual({ text: 'the shift leaders', number: 'many' });
  // Without a unit of its own an issue is told in bare numbers.
  expect(words.window('settings', [-0.3, 0.204])).toBe('between −0.30 and 0.20');
});
