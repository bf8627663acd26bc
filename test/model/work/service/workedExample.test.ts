import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { planModel, runModel } from '../../../../src/model/runModel.ts';
import { strainOfWeek } from '../../../../src/model/work/service/strain.ts';
import { serviceWork } from '../../../../src/model/work/service/serviceWork.ts';
import { scenarioSchema } from '../../../../src/scenario/definition/scenario.ts';

const page = readFileSync(join(import.meta.dirname, '../../../../docs/worked-examples/service.md'), 'utf8');

/** What the page says, by name. */
const told = new Map(
  [...page.slice(page.indexOf('| result | value |')).matchAll(/^\| `?([^`|]+?)`? \| ([\d.]+) \|$/gm)].map(
    ([, name, value]) => [name, value] as const,
  ),
);

const wide = { half_width: 2, enforcement: 0, authors: { boss: 1 } };
const issue = { facet: 'method' as const, performers: ['technicians'], frequency: 1 };
const scenario = scenarioSchema.parse({
  name: 'worked-example',
  weeks: 2,
  entry_week: 2,
  measure_weeks: 1,
  organisation: {
    team_habit_sd: 0,
    groups: [
      { id: 'boss', role: 'management', size: 1 },
      { id: 'operators', role: 'operators', size: 1 },
      { id: 'technicians', role: 'technicians', size: 1, hours: 20, know_how: 0.5, own_habit_sd: 0 },
      { id: 'clients', role: 'clients', size: 2 },
    ],
    issues: [
      { ...issue, id: 'order', decision: 'case_order', range: [0, 2], rule: wide },
      { ...issue, id: 'time', decision: 'time_per_case', range: [60, 140], rule: wide },
      {
        ...issue,
        id: 'job',
        decision: 'job_deviation',
        range: [0, 40],
        rule: { half_width: 0.3, enforcement: 0.5, authors: { boss: 1 } },
      },
    ],
  },
  world: { expectation_spread: 0, expectation_client_sd: 0, expectation_sd: 0 },
  behaviour: { noise_sd: 0, know_how_sd: 0 },
  legitimacy: { base: 0, participation: 0 },
  clients: { tolerance: 0.1 },
  work: { system: 'service', service: { case_hours: 5, cases_per_client: 2 } },
});

/** The cases of the page. @see docs/worked-examples/service.md */
const cases = [
  { client: 0, day: 0, worry: 0.2, means: 0.99, back: 0.9 },
  { client: 1, day: 0, worry: 1, means: 0.5, back: 0.01 },
  { client: 0, day: 1, worry: 0.5, means: 0.5, back: 0.9 },
];

/** Runs a first week on the cases of the page, and reads what came of it. */
function runByHand(): Map<string, number> {
  const plan = planModel(scenario);
  const results = new Map<string, number>();
  const { weekly } = runModel(plan, 'none', 0, {
    work: {
      ...serviceWork,
      begin(organisation, population) {
        const work = serviceWork.begin(organisation, population);
        return {
          ...work,
          drawArrivals(run) {
            const { draws } = work.state;
            draws.uniform.fill(0.9);
            draws.normal.fill(0);
            cases.forEach(({ client, day, worry, means, back }, j) => {
              draws.arrival[j] = ((client + (day + 0.5) / 5) / 2) * draws.chance;
              draws.worry[j] = worry;
              draws.means[j] = means;
              draws.back[j] = back;
            });
            run.world.arrival.fill(0);
            run.world.contingency.set([0, 0.8, 0]);
          },
          applyConsequences(run) {
            work.applyConsequences(run);
            if (run.week > 1) return;
            results.set('satisfaction of A', run.clients.satisfaction[0]);
            results.set('satisfaction of B', run.clients.satisfaction[1]);
            results.set('lesson on time', work.lessons?.[1] ?? Number.NaN);
            results.set('lesson on the job', work.lessons?.[2] ?? Number.NaN);
            results.set('strain', strainOfWeek(work.state));
          },
        };
      },
    },
  });
  for (const [place, { name, denominator }] of plan.layout.columns.entries()) {
    const value = weekly[place];
    results.set(name, denominator === undefined ? value : value / weekly[plan.layout.placeOf(denominator)]);
  }
  return results;
}

describe('docs/worked-examples/service.md', () => {
  const found = runByHand();

  it('tells results', () => {
    expect(told.size).toBe(21);
  });

  it.each([...told])('%s is %s', (name, value) => {
    expect(found.get(name)).toBeCloseTo(Number(value), 6);
  });
});
