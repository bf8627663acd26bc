import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { modesOf } from '../../../../src/plan/modesOf.ts';
import type { Run } from '../../../../src/model/run.ts';
import { hoursLeft, meansIn } from '../../../../src/model/work/service/means.ts';
import type { ServiceState } from '../../../../src/model/work/service/serviceState.ts';
import { type Scenario, scenarioSchema } from '../../../../src/scenario/definition/scenario.ts';
import { arbitraryScenarioInput } from '../../../scenario/arbitraryScenario.ts';
import { siteOf } from './siteOf.ts';
import { watchService } from './watchedRun.ts';

const days = 5;

/** Plain comparisons: an `expect` for every case of every week would take minutes. */
function hold(statement: string, holds: boolean): void {
  if (!holds) throw new Error(`broken: ${statement}`);
}

/** Everything that can be counted of a week of cases agrees with the book. */
function checkWeek(run: Run, { book, week, handlers, parameters, means }: ServiceState, before: Totals): void {
  const waiting = book.waiting.subarray(0, book.waitingCount);
  const inHand = [...handlers.inHand].filter((slot) => slot >= 0);
  const open = new Set([...waiting, ...inHand]);
  const lastDay = run.week * days - 1;
  hold('all of the week have arrived', book.comingCount === 0);
  hold('no case is in two places', open.size === book.waitingCount + inHand.length && open.size === book.open);

  before.entered += week.entered;
  before.closed += week.done + week.settledAlone + week.withdrawn;
  before.due += week.kept + week.missed;
  hold('in = done + settled alone + withdrawn + open', before.entered === before.closed + book.open);
  hold('no promise falls due twice', before.due <= before.entered);

  for (let slot = 0; slot < book.number.length; slot += 1) {
    if (book.number[slot] === 0) continue;
    hold('no case comes from a later week', book.arrived[slot] <= lastDay);
    if (open.has(slot)) hold('an open case is not closed', book.closed[slot] === -1);
    else if (book.closed[slot] >= 0) {
      hold('no case is closed before it arrived', book.closed[slot] >= book.arrived[slot]);
      hold('no case is closed in a later week', book.closed[slot] <= lastDay);
    }
  }
  for (const slot of open) {
    const isDue = lastDay >= book.arrived[slot] + parameters.promise_days;
    hold('a case is late as soon as its promised date has passed', book.late[slot] === (isDue ? 1 : 0));
  }
  for (const slot of waiting) hold('patience ends', lastDay - book.arrived[slot] < parameters.patience_days);

  const { groups } = run.organisation.scenario.organisation;
  const contractual = [...handlers.group].reduce((sum, group) => sum + groups[group].hours, 0);
  hold('hours worked ≤ hours there', week.hoursWorked <= week.hoursThere + 1e-6);
  hold('hours there ≤ what a cut leaves', week.hoursThere <= contractual * hoursLeft(parameters, means) + 1e-6);
  hold('means are those of the week', means === meansIn(parameters, run.week));
}

interface Totals {
  entered: number;
  closed: number;
  due: number;
}

function holdIn(scenario: Scenario, replicate = 0): void {
  for (const mode of modesOf(scenario)) {
    const totals = { entered: 0, closed: 0, due: 0 };
    watchService(scenario, mode, replicate, (run, { state }) => checkWeek(run, state, totals));
  }
}

describe('cases are conserved, hours are kept, nothing is done before it arrived', () => {
  const samples = fc.sample(
    arbitraryScenarioInput.filter(({ work }) => work?.system === 'service'),
    { numRuns: 25, seed: 20122 },
  );
  it('in 25 random scenarios, in all modes and weeks', () => {
    samples.forEach((input, index) => {
      try {
        holdIn(scenarioSchema.parse(input));
      } catch (error) {
        throw new Error(`sample ${index}: ${String(error)}\n${JSON.stringify(input.work?.service)}`, { cause: error });
      }
    });
  });

  it.each(['telecom-technicians', 'tax-e-declaration'] as const)('on the site %s', (site) => {
    for (const replicate of [0, 1]) holdIn(siteOf(site), replicate);
  });

  it('where hardly any hours are there: the book grows, and clients go elsewhere', () => {
    const scenario = siteOf('telecom-technicians', {
      weeks: 60,
      entry_week: 20,
      compare: { modes: ['contact'] },
      work: { service: { cases_per_client: 12, patience_days: 40 } },
    });
    let withdrawn = 0;
    let longest = 0;
    watchService(scenario, 'contact', 0, (_, { state }) => {
      withdrawn += state.week.withdrawn;
      longest = Math.max(longest, state.book.open);
    });
    holdIn(scenario);
    expect(longest).toBeGreaterThan(512);
    expect(withdrawn).toBeGreaterThan(500);
  });

  it('a client that leaves takes its cases along', () => {
    const scenario = siteOf('telecom-technicians', {
      weeks: 80,
      entry_week: 20,
      compare: { modes: ['contact'] },
      clients: { exit_threshold: 0.05, exit_patience: 2 },
      work: { service: { patience_days: 250, cases_per_client: 5 } },
    });
    let withdrawn = 0;
    let lost = 0;
    watchService(scenario, 'contact', 0, (run, { state }) => {
      withdrawn += state.week.withdrawn;
      lost = run.clients.lost;
    });
    holdIn(scenario);
    expect(lost).toBeGreaterThan(5);
    expect(withdrawn).toBeGreaterThan(lost);
  });
});
