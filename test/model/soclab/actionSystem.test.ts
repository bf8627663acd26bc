import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ActionSystem } from '../../../src/model/soclab/actionSystem.ts';
import { autonomiesByStakes } from '../../../src/model/soclab/autonomiesByStakes.ts';
import { capabilitiesOf } from '../../../src/model/soclab/capabilitiesOf.ts';
import { effectAt } from '../../../src/model/soclab/effectAt.ts';
import { giveControl } from '../../../src/model/soclab/giveControl.ts';
import { powersOf } from '../../../src/model/soclab/powersOf.ts';
import { satisfactionsOf } from '../../../src/model/soclab/satisfactionsOf.ts';

const sum = (values: ArrayLike<number>) => Array.from(values).reduce((total, value) => total + value, 0);

function results(system: ActionSystem) {
  const [capability, power, autonomy] = [0, 0, 0].map(() => new Float64Array(system.actors));
  capabilitiesOf(system, capability);
  powersOf(system, power);
  autonomiesByStakes(system, autonomy);
  return { capability, power, autonomy };
}

/** Two actors who control one relation each; cooperation (x = 1) costs oneself and helps the other: effects ∓10x. */
function dilemma(ownStake: number, x: readonly [number, number]): ActionSystem {
  const other = 10 - ownStake;
  return {
    actors: 2,
    relations: 2,
    control: Float64Array.of(1, 0, 0, 1),
    stake: Float64Array.of(ownStake, other, other, ownStake),
    effect: Float64Array.of(-10 * x[0], 10 * x[1], 10 * x[0], -10 * x[1]),
  };
}

/** What actor 0 gains in satisfaction by cooperating in place of refusing, the other standing still. */
function gainOfCooperating(ownStake: number, solidarity: number, otherState: number): number {
  const weights = Float64Array.of(1 - solidarity, solidarity, solidarity, 1 - solidarity);
  const [cooperating, refusing] = [1, -1].map((x) => {
    const satisfaction = new Float64Array(2);
    satisfactionsOf(results(dilemma(ownStake, [x, otherState])).capability, weights, satisfaction);
    return satisfaction[0];
  });
  return cooperating - refusing;
}

describe('two actors, one relation each, own stake 3', () => {
  it.each([-1, 0, 1])('cooperation pays only above solidarity .3, the other at %d', (otherState) => {
    expect(gainOfCooperating(3, 0, otherState)).toBeCloseTo(-60, 10);
    expect(gainOfCooperating(3, 0.2999, otherState)).toBeLessThan(0);
    expect(gainOfCooperating(3, 0.3, otherState)).toBeCloseTo(0, 10);
    expect(gainOfCooperating(3, 0.3001, otherState)).toBeGreaterThan(0);
  });

  it('has its threshold at the own share of the stakes, whatever that is', () => {
    for (let ownStake = 1; ownStake < 10; ownStake += 1) {
      expect(gainOfCooperating(ownStake, ownStake / 10, 0)).toBeCloseTo(0, 10);
    }
  });

  it('is a dilemma: each does best by refusing, both do best by cooperating', () => {
    expect([...results(dilemma(3, [-1, -1])).capability]).toEqual([-40, -40]);
    expect([...results(dilemma(3, [1, 1])).capability]).toEqual([40, 40]);
    expect([...results(dilemma(3, [-1, 1])).capability]).toEqual([100, -100]);
  });

  it('gives who cooperates power over the other, and each .3 of autonomy', () => {
    const { power, autonomy } = results(dilemma(3, [1, -1]));
    expect([...power]).toEqual([40, -40]);
    expect([...autonomy]).toEqual([0.3, 0.3]);
  });
});

/** Any actors, relations, divided control, stakes and effects. */
const arbitrarySystem: fc.Arbitrary<ActionSystem> = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 8 }))
  .chain(([actors, relations]) => {
    const matrix = (min: number, max: number) =>
      fc.array(fc.double({ min, max, noNaN: true }), { minLength: actors * relations, maxLength: actors * relations });
    return fc.record({
      actors: fc.constant(actors),
      relations: fc.constant(relations),
      control: matrix(0.01, 1).map((shares) =>
        Float64Array.from(shares, (share, at) => {
          let all = 0;
          for (let a = 0; a < actors; a += 1) all += shares[a * relations + (at % relations)];
          return share / all;
        }),
      ),
      stake: matrix(0, 10).map((stakes) => Float64Array.from(stakes)),
      effect: matrix(-10, 10).map((effects) => Float64Array.from(effects)),
    });
  });

describe('any system of action', () => {
  it('has as much power as capability, whether control is divided or not', () => {
    fc.assert(
      fc.property(arbitrarySystem, (system) => {
        const control = new Float64Array(system.control.length);
        giveControl(system.actors, system.relations, system.control, control);
        for (const one of [system, { ...system, control }]) {
          const { capability, power } = results(one);
          expect(Math.abs(sum(power) - sum(capability))).toBeLessThan(1e-9);
        }
      }),
      { seed: 20131, numRuns: 300 },
    );
  });

  it('has autonomies between 0 and 1', () => {
    fc.assert(
      fc.property(arbitrarySystem, (system) => {
        for (const value of results(system).autonomy)
          expect(Number.isNaN(value) || (value >= 0 && value <= 1)).toBe(true);
      }),
      { seed: 20132, numRuns: 100 },
    );
  });
});

describe('control', () => {
  it('goes to the largest share; ties have equal parts, also where sums differ by rounding', () => {
    const control = new Float64Array(9);
    giveControl(3, 3, [0.5, 0.3, 0.1 + 0.2, 0.3, 0.3, 0.3, 0.2, 0.4, 0.1], control);
    expect([...control]).toEqual([1, 0, 0.5, 0, 0, 0.5, 0, 1, 0]);
  });
});

describe('an effect', () => {
  it('is 10 on the ideal, 0 at the distance of indifference, −10 from twice that on', () => {
    expect([0, 0.25, 0.5, 0.75, 1, 4].map((distance) => effectAt(distance, 0.5))).toEqual([10, 5, 0, -5, -10, -10]);
  });
});

describe('solidarity', () => {
  it('weighs capabilities with weights that sum to 1', () => {
    const out = new Float64Array(2);
    satisfactionsOf([0, 10], [0.7, 0.3, 0, 1], out);
    expect([...out]).toEqual([3, 10]);
    expect(() => satisfactionsOf([0, 10], [1, 0.3, 0, 1], out)).toThrow(
      'solidarity[0]: expected weights that sum to 1, got 1.3',
    );
    expect(() => satisfactionsOf([0, 10], [Number.NaN, 0.3, 0, 1], out)).toThrow(RangeError);
  });
});
