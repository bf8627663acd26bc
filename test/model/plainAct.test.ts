import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actInCell } from '../../src/model/phases/actInCell.ts';
import type { Tally } from '../../src/model/measures/tally.ts';
import { makeRun, tinyGroups, tinyIssue } from './handMadeRun.ts';
import { actPlainly, type PlainAction, type PlainPerformer, type PlainSituation } from './plainAct.ts';

const performerCount = 5;

const traitNames = [
  'habit',
  'knowHow',
  'shadowHabit',
  'shadowKnowHow',
  'legitimacy',
  'pull',
  'noise',
  'following',
] as const satisfies readonly (keyof PlainPerformer)[];

/** Settings on a grid of 1/8, so that desires meet the edges of windows exactly, or anywhere. */
function setting(limit: number): fc.Arbitrary<number> {
  return fc.oneof(
    fc.integer({ min: -8 * limit, max: 8 * limit }).map((eighths) => eighths / 8),
    fc.double({ min: -limit, max: limit, noNaN: true }),
  );
}
const probability = fc.oneof(fc.constantFrom(0, 0.5, 1), fc.double({ min: 0, max: 1, noNaN: true }));
const luck = fc.oneof(fc.constantFrom(0, 0.25, 0.5), fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }));
const window = fc
  .tuple(setting(3), setting(3))
  .map(([a, b]): readonly [number, number] => [Math.min(a, b), Math.max(a, b)]);

const arbitraryPerformer: fc.Arbitrary<PlainPerformer> = fc.record({
  habit: setting(2),
  knowHow: probability,
  shadowHabit: setting(2),
  shadowKnowHow: probability,
  legitimacy: probability,
  pull: fc.oneof(fc.constant(0), setting(1)),
  noise: setting(1),
  arrival: luck,
  following: luck,
});

const arbitrarySituation: fc.Arbitrary<PlainSituation> = fc
  .record({
    contingency: setting(1),
    window,
    enforcement: probability,
    counterRule: fc.option(fc.record({ window, strength: probability, sanction: probability }), { nil: undefined }),
    frequency: probability,
    feasible: probability,
  })
  .map(({ counterRule, ...situation }) => (counterRule === undefined ? situation : { ...situation, counterRule }));

const sumNames = [
  'actions',
  'grip',
  'counterGrip',
  'constrained',
  'consented',
  'internalised',
  'thwarted',
  'outside',
  'held',
  'deviations',
  'misfit',
  'misfitSquared',
  'presence',
  'felt',
] as const satisfies readonly (keyof Tally)[];
type SumName = (typeof sumNames)[number];

/** The sums of a cell, and how each comes from single actions. */
const sums: Readonly<Record<SumName, (action: PlainAction) => number>> = {
  actions: () => 1,
  grip: (action) => action.lostToRule,
  counterGrip: (action) => action.lostToTeam,
  constrained: (action) => action.constrained,
  consented: (action) => action.consented,
  internalised: (action) => action.internalised,
  thwarted: (action) => action.thwarted,
  outside: (action) => action.outside,
  held: (action) => action.held,
  deviations: (action) => action.deviates,
  misfit: (action) => action.misfit,
  misfitSquared: (action) => action.misfit ** 2,
  presence: (action) => action.presence,
  felt: (action) => action.grievance,
};

describe('actInCell', () => {
  const groups = tinyGroups?.map((group) => (group.id === 'hands' ? { ...group, size: performerCount } : group));
  const { run } = makeRun([tinyIssue({ id: 'only', performers: ['hands'] })], groups);

  function act(performers: readonly PlainPerformer[], situation: PlainSituation, entered: boolean): void {
    performers.forEach((performer, i) => {
      const { arrival, ...traits } = performer;
      for (const trait of traitNames) run.performers[trait][i] = traits[trait];
      run.world.arrival[i] = arrival;
    });
    run.entered = entered;
    run.tally.desireMoments.fill(0);
    actInCell(run, 0, {
      contingency: situation.contingency,
      lower: situation.window[0],
      upper: situation.window[1],
      enforcement: situation.enforcement,
      counterLower: situation.counterRule?.window[0] ?? 0,
      counterUpper: situation.counterRule?.window[1] ?? 0,
      counterStrength: situation.counterRule?.strength ?? 0,
      sanction: situation.counterRule?.sanction ?? 0,
      frequency: situation.frequency,
      feasible: situation.feasible,
    });
  }

  it('adds up what the plain twin finds for each performer, one by one', () => {
    const team = fc.array(arbitraryPerformer, { minLength: performerCount, maxLength: performerCount });
    fc.assert(
      fc.property(team, arbitrarySituation, fc.boolean(), (performers, situation, entered) => {
        act(performers, situation, entered);
        const actions = performers.map((performer) => actPlainly(performer, situation));
        const taken = actions.filter((action) => action !== undefined);
        for (const name of sumNames) {
          const expected = taken.map(sums[name]).reduce((total, value) => total + value, 0);
          expect(run.tally[name][0], name).toBeCloseTo(expected, 10);
        }
        expect(run.tally.desired[0]).toBe(performers.filter(({ arrival }) => arrival < situation.frequency).length);
        actions.forEach((action, i) => {
          expect(run.performers.active[i]).toBe(action === undefined ? 0 : 1);
          if (action === undefined) return;
          const { desire, ruled, held } = action;
          expect(run.performers.desire[i]).toBeCloseTo(desire, 12);
          expect(run.performers.action[i]).toBeCloseTo(action.action, 12);
          expect(run.performers.ruled[i]).toBeCloseTo(ruled, 12);
          expect(run.performers.held[i]).toBeCloseTo(held, 12);
        });
        // Desires of operators, the second role, are kept until the client comes.
        const desires = entered ? [] : taken.map(({ desire }) => desire);
        const moments = [0, 1, 2].map((power) => desires.reduce((total, desire) => total + desire ** power, 0));
        [0, 1, 2].forEach((power) => expect(run.tally.desireMoments[3 + power]).toBeCloseTo(moments[power], 10));
      }),
      { numRuns: 1500, seed: 20120 },
    );
  });

  it('keeps the identities of autonomy on every issue, by its own probabilities', () => {
    fc.assert(
      fc.property(arbitraryPerformer, arbitrarySituation, (performer, situation) => {
        const action = actPlainly({ ...performer, arrival: 0 }, { ...situation, frequency: 1, feasible: 1 });
        if (action === undefined) throw new Error('expected an action');
        const autonomy = 1 - action.lostToRule - action.lostToTeam;
        const felt = 1 - action.constrained - action.consented;
        expect(felt).toBeCloseTo(autonomy + action.internalised - action.thwarted, 12);
        expect(autonomy).toBeGreaterThanOrEqual(-1e-12);
      }),
      { numRuns: 1000, seed: 20121 },
    );
  });
});
