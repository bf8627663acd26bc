import { describe, expect, it } from 'vitest';
import { learn } from '../../../src/model/phases/learn.ts';
import { watch } from '../../../src/model/phases/watch.ts';
import { doWork } from '../../../src/model/phases/work.ts';
import { settingOf } from '../../../src/model/work/decisions.ts';
import { readExample } from '../../docs/readExample.ts';
import { makeRun, tinyIssue } from '../handMadeRun.ts';

const example = readExample('process');

/** The week of the page, run by the phases of the week that have a part in it. */
function runExample() {
  const { plan, run } = makeRun(
    [
      tinyIssue({
        id: 'dryer',
        range: [160, 200],
        performers: ['hands'],
        rule: { half_width: 0.3, enforcement: 0.4, authors: { boss: 0.6, hands: 0.4 } },
      }),
    ],
    [
      { id: 'boss', role: 'management', size: 1 },
      { id: 'hands', role: 'operators', size: 2, teams: { name: 'shift', count: 1 } },
      { id: 'fitters', role: 'technicians', size: 1 },
      { id: 'client', role: 'clients', size: 1 },
    ],
  );
  const { performers, world, norms, organisation } = run;
  const given = {
    'habit h': performers.habit,
    'tacit know-how κ': performers.knowHow,
    'improvisation η': performers.noise,
    'legitimacy l': performers.legitimacy,
    'shadow habit h⁰': performers.shadowHabit,
    'shadow know-how κ⁰': performers.shadowKnowHow,
    draw: performers.following,
  };
  for (const [name, values] of Object.entries(given)) values.set(example.row(name));
  performers.plasticity.fill(1);
  performers.ownWay.fill(0);
  norms.habit.fill(0.1);
  norms.shadowHabit.fill(-0.05);
  world.contingency.fill(0.9);
  world.expectation.fill(0.5);
  world.arrival.fill(0);
  run.entered = true;
  run.week = 2;
  doWork(run);
  const acted = {
    desire: [...performers.desire],
    action: [...performers.action],
    held: [...performers.held],
    reference: performers.shadowHabit.map(
      (habit, i) => habit + performers.shadowKnowHow[i] * 0.9 + performers.noise[i],
    ),
  };
  watch(run);
  learn(run);
  const weekly = new Float64Array(plan.scenario.weeks * plan.layout.columns.length);
  plan.meter.measure(run, weekly, new Float64Array(plan.scenario.weeks * organisation.issues * 4));
  const valueOf = (column: string) => weekly[(run.week - 1) * plan.layout.columns.length + plan.layout.placeOf(column)];
  return { run, acted, valueOf };
}

const { run, acted, valueOf } = runExample();
const outside = (values: readonly number[]) => values.map((value) => (Math.abs(value) > 0.3 ? 1 : 0));

describe('docs/worked-examples/process.md', () => {
  it('tells what each wants, is held to, and does, as the model does it', () => {
    const { desire, action, held, reference } = acted;
    example.holds('desire d', desire);
    example.holds('reference desire d⁰', [...reference]);
    example.holds('outside the window, x', outside(desire));
    example.holds('reference outside, x⁰', outside([...reference]));
    // Both want something outside: the probability of being held is that of the model.
    example.holds('probability p of being held', held);
    example.holds('action a', action);
    const [low, high] = run.organisation.scenario.organisation.issues[0].range;
    const place = { issue: 0, low, halfRange: (high - low) / 4 };
    example.holds(
      'setting, °C',
      action.map((a) => settingOf(place, a)),
    );
  });

  it('adds up the losses that the model books', () => {
    const situation = acted.action.map((a) => run.work.lossOf(run, a, 0.9));
    example.holds('loss against the situation', situation);
    const handOver = run.tally.loss[0] - situation[0] - situation[1];
    example.holds('loss by the hand-over', [0, handOver]);
  });

  it('learns what the model learns', () => {
    example.holds('habit afterwards', [...run.performers.habit]);
    example.holds('know-how afterwards', [...run.performers.knowHow]);
    example.holds('shadow habit afterwards', [...run.performers.shadowHabit]);
    example.holds('grievance of the shift', [run.norms.grievance[0]]);
  });

  it.each(example.columns())('measures %s', (column) => {
    example.holds(`\`${column}\``, [valueOf(column)]);
  });

  it('has no row that nobody recomputes', () => {
    expect(example.unchecked()).toEqual([]);
  });
});
