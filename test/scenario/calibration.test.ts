import { describe, expect, test } from 'vitest';
import { parseScenario } from '../../src/scenario/parseScenario.ts';
import { ScenarioError } from '../../src/scenario/scenarioError.ts';
import { fakeCalibration } from '../runner/calibration/fakeCalibration.ts';

const metricNames = () => ({
  columns: ['formal_power_operators', 'autonomy_operators'],
  roleMeasures: ['formal_power', 'effective_power', 'autonomy'],
});

/** What is wrong with a calibration, a line each, without the file. */
function problemsOf(change: object, more: object = {}): string[] {
  const text = JSON.stringify({ name: 'a', ...more, calibration: { ...fakeCalibration, ...change } });
  try {
    return parseScenario(text, { metricNames }).warnings.map(({ got }) => got);
  } catch (error) {
    if (!(error instanceof ScenarioError)) throw error;
    return error.message.split('\n').map((line) => line.replace(/^\S+ /, ''));
  }
}

const pattern = { metric: 'formal_power_operators', mode: 'imposed', band: [0, 1], source: 'a visit' };

describe('a calibration that cannot be run says so', () => {
  test.each([
    [
      'nothing to seek',
      { parameters: {} },
      'calibration.parameters: expected at least one parameter to seek, got none',
    ],
    ['a path that does not exist', { parameters: { 'entry.marcket': { range: [0, 1] } } }, 'did you mean "market"'],
    [
      'an empty range',
      { parameters: { 'entry.market': { range: [0.5, 0.5] } } },
      'expected a lower end below the upper one, got [0.5, 0.5]',
    ],
    [
      'a log range through 0',
      { parameters: { 'entry.market': { range: [0, 1], scale: 'log' } } },
      'expected a range above 0 for a log scale, got [0, 1]',
    ],
    [
      'a range out of bounds',
      { parameters: { 'entry.market': { range: [0, 7] } } },
      'range[1]: expected a number from 0 to 1, got 7',
    ],
    [
      'fractions of a whole number',
      { parameters: { 'organisation.groups.operators.size': { range: [2, 9] } } },
      '`integer` for a whole number',
    ],
    [
      'what is no number',
      { parameters: { 'entry.contact.relay': { range: [0, 1] } } },
      'expected a parameter that is a number, got entry.contact.relay, which is none',
    ],
    ['what belongs to the data set', { parameters: { weeks: { range: [60, 70] } } }, 'the same at every point'],
    [
      'the same parameter twice',
      {
        parameters: {
          'organisation.groups.operators.size': { range: [2, 9], scale: 'integer' },
          'organisation.groups[4].size': { range: [2, 9], scale: 'integer' },
        },
      },
      'expected each parameter once',
    ],
    ['no pattern', { patterns: [] }, 'calibration.patterns: expected at least one pattern to meet, got no pattern'],
    [
      'no fitted pattern',
      { patterns: [{ ...pattern, fit: false }] },
      'got patterns that are all kept apart (fit: false)',
    ],
    [
      'an empty band',
      { patterns: [{ ...pattern, band: [0.3, 0.3] }] },
      'patterns[0].band: expected a lower end below the upper one, got [0.3, 0.3] (a value without error has no band',
    ],
    [
      'an unknown metric',
      { patterns: [{ ...pattern, metric: 'autonomy_operatrs' }] },
      'did you mean "autonomy_operators"',
    ],
    ['a pattern twice', { patterns: [pattern, pattern] }, 'formal_power_operators_imposed again'],
    ['a mode minus itself', { patterns: [{ ...pattern, minus: 'imposed' }] }, 'expected another mode'],
    ['a band without a source', { patterns: [{ ...pattern, source: undefined }] }, 'source'],
    ['a date that is none', { patterns: [{ ...pattern, date: 'last year' }] }, 'date'],
    [
      'fewer particles than the kernel needs',
      { particles: 10, parameters: manyParameters() },
      'particles: expected at least 11',
    ],
    [
      'a budget below the particles',
      { particles: 100, budget: 50 },
      'expected at least the number of particles, 100, got 50',
    ],
    ['one replicate', { replicates: 1 }, 'replicates: expected'],
    ['an acceptance that ends at once', { least_acceptance: 0.9 }, 'least_acceptance: expected'],
  ])('%s', (_, change, expected) => {
    expect(problemsOf(change).join('\n')).toContain(expected);
  });

  test('all problems at once', () => {
    const problems = problemsOf({
      parameters: { 'entry.marcket': { range: [0, 1] }, 'entry.market': { range: [1, 0] } },
      patterns: [{ ...pattern, band: [1, 0] }],
      budget: 20,
      particles: 30,
    });
    expect(problems).toHaveLength(4);
  });

  test('a mode that is not run is doubtful, since --modes may leave it out', () => {
    expect(problemsOf({}, { compare: { modes: ['contact'] } })).toEqual(['"imposed"', '"imposed"']);
    expect(problemsOf({})).toEqual([]);
  });
});

function manyParameters(): object {
  const names =
    'meeting explanation explanation_fading initial_trust trust_loss trust_gain listening amendment_step claim_memory';
  return Object.fromEntries(names.split(' ').map((name) => [`entry.contact.${name}`, { range: [0.1, 0.2] }]));
}
