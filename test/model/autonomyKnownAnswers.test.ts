import { describe, expect, it } from 'vitest';
import { createAutonomyMeter } from '../../src/model/measures/measureAutonomy.ts';
import { createPowerMeter } from '../../src/model/measures/measurePower.ts';
import { actByHand, type HandMadeRun, makeRun, tinyIssue } from './handMadeRun.ts';

const inside = 0;
const outside = 1;
/** (x⁰, x) = (0,0), (1,1), (1,0), (0,1), each with legitimacy .6. */
const fourCases = [
  { reference: inside, desire: inside, legitimacy: 0.6 },
  { reference: outside, desire: outside, legitimacy: 0.6 },
  { reference: outside, desire: inside, legitimacy: 0.6 },
  { reference: inside, desire: outside, legitimacy: 0.6 },
];
const everyoneOutside = fourCases.map((one) => ({ ...one, reference: outside, desire: outside }));

/** The week’s columns of autonomy and power. */
function measure({ plan, run }: HandMadeRun): (column: string) => number {
  const row = new Float64Array(plan.layout.columns.length).fill(Number.NaN);
  createAutonomyMeter(plan.organisation, plan.layout).measure(run, row, 0, true);
  createPowerMeter(plan.organisation, plan.layout).measure(run, row, 0, true);
  return (column) => row[plan.layout.placeOf(column)];
}

/** Four operators alone on the issue. */
function fourOperators(): HandMadeRun {
  return makeRun(
    [tinyIssue({ id: 'only', performers: ['hands'] })],
    [
      { id: 'boss', role: 'management', size: 1 },
      { id: 'hands', role: 'operators', size: 4 },
      { id: 'fitters', role: 'technicians', size: 1 },
      { id: 'client', role: 'clients', size: 1 },
    ],
  );
}

describe('known answers of autonomy', () => {
  it('parts the loss of the four cases of reference and desire at e = .5, l = .6 as worked out by hand', () => {
    const made = fourOperators();
    actByHand(made.run, fourCases);
    const value = measure(made);
    for (const subject of ['operators', 'group_hands']) {
      expect(value(`autonomy_${subject}`)).toBeCloseTo(0.55, 12);
      expect(value(`autonomy_felt_${subject}`)).toBeCloseTo(0.6, 12);
      expect(value(`loss_consented_${subject}`)).toBeCloseTo(0.3, 12);
      expect(value(`loss_constrained_${subject}`)).toBeCloseTo(0.1, 12);
      expect(value(`loss_internalised_${subject}`)).toBeCloseTo(0.25, 12);
      expect(value(`claim_thwarted_${subject}`)).toBeCloseTo(0.2, 12);
      expect(value(`loss_by_rule_${subject}`)).toBeCloseTo(0.45, 12);
      expect(value(`loss_by_team_${subject}`)).toBe(0);
    }
    expect(value('grip')).toBeCloseTo(0.45, 12);
    expect(value('autonomy_operators_method')).toBeCloseTo(0.55, 12);
  });

  it('is missing, not 0 or 1, for those who do not act', () => {
    const made = fourOperators();
    actByHand(made.run, fourCases);
    const value = measure(made);
    for (const column of ['autonomy_technicians', 'autonomy_felt_clients', 'loss_by_rule_group_boss']) {
      expect(value(column)).toBeNaN();
    }
    expect(value('autonomy_operators_scheduling')).toBeNaN();
  });

  it('has no grip where the window is as wide as the range, whatever is wanted and however it is enforced', () => {
    const made = fourOperators();
    const desires = [-5, 5, -2, 2].map((desire) => ({ desire, reference: -desire, legitimacy: 1 }));
    actByHand(made.run, desires, { lower: -2, upper: 2, enforcement: 1 });
    const value = measure(made);
    expect(value('grip')).toBe(0);
    expect(value('autonomy_operators')).toBe(1);
    expect(value('autonomy_felt_operators')).toBe(1);
  });

  it('is lost to the team where a counter-rule is always followed and the desire lies outside it', () => {
    const made = makeRun([tinyIssue({ id: 'only' })]);
    actByHand(made.run, everyoneOutside, {
      counterStrength: 1,
      counterLower: -0.2,
      counterUpper: 0.2,
      sanction: 0.3,
    });
    const value = measure(made);
    for (const role of ['operators', 'technicians']) {
      expect(value(`autonomy_${role}`)).toBe(0);
      expect(value(`loss_by_team_${role}`)).toBe(1);
      expect(value(`loss_by_rule_${role}`)).toBe(0);
      expect(value(`loss_constrained_${role}`)).toBeCloseTo(0.3, 12);
      expect(value(`loss_consented_${role}`)).toBeCloseTo(0.7, 12);
    }
    expect(value('grip')).toBe(0);
    // The authors of the counter-rule are its team: three operators and a technician.
    expect(value('effective_power_operators')).toBeCloseTo(0.75, 12);
    expect(value('effective_power_technicians')).toBeCloseTo(0.25, 12);
    expect(value('effective_power_management')).toBe(0);
    expect(value('effective_power_clients')).toBe(0);
  });

  it('gives effective power to the authors of a rule that moves every action', () => {
    const made = makeRun([tinyIssue({ id: 'only', rule: { authors: { boss: 0.6, client: 0.4 } } })]);
    actByHand(made.run, everyoneOutside, { enforcement: 1 });
    const value = measure(made);
    expect(value('grip')).toBe(1);
    expect(value('effective_power_management')).toBeCloseTo(0.6, 12);
    expect(value('effective_power_clients')).toBeCloseTo(0.4, 12);
    expect(value('effective_power_operators')).toBe(0);
  });

  it('weighs issues by salience after taking means within each, and leaves out an issue without actions', () => {
    const made = makeRun([
      tinyIssue({ id: 'first', salience: 3 }),
      tinyIssue({ id: 'second', salience: 1, facet: 'criteria' }),
    ]);
    actByHand(made.run, everyoneOutside, { enforcement: 1 });
    const alone = measure(made);
    expect(alone('autonomy_operators')).toBe(0);
    expect(alone('autonomy_operators_criteria')).toBeNaN();
    // The second issue: one operator in three acts, and nothing moves it.
    const secondCell = made.run.organisation.cellIssue.indexOf(1);
    made.run.tally.actions[secondCell] = 1;
    const both = measure(made);
    expect(both('autonomy_operators')).toBeCloseTo(0.25, 12);
    expect(both('autonomy_operators_criteria')).toBe(1);
  });

  it('carries the last grip of an issue forward over a week without actions', () => {
    const made = makeRun([tinyIssue({ id: 'only' })]);
    const meter = createPowerMeter(made.plan.organisation, made.plan.layout);
    const row = new Float64Array(made.plan.layout.columns.length);
    actByHand(made.run, everyoneOutside, { enforcement: 1 });
    meter.measure(made.run, row, 0, true);
    made.run.tally.actions.fill(0);
    made.run.tally.grip.fill(0);
    made.run.week += 1;
    meter.measure(made.run, row, 0, true);
    expect(row[made.plan.layout.placeOf('grip')]).toBe(1);
    expect(row[made.plan.layout.placeOf('effective_power_management')]).toBeCloseTo(1, 12);
  });
});
