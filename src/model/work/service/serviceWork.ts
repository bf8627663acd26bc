import type { RandomStream } from '../../../random/randomStream.ts';
import type { Organisation } from '../../organisation.ts';
import type { Run } from '../../run.ts';
import { loseByActions } from '../loseByActions.ts';
import { completeWork } from '../completeWork.ts';
import { addRunningCost, plainWork } from '../plainWork.ts';
import { satisfyClients } from '../satisfyClients.ts';
import type { Work, WorkSystem } from '../workSystem.ts';
import { drawCases } from './caseDraws.ts';
import { fillFigures } from './fillFigures.ts';
import { settleHandlers } from './handlers.ts';
import { hoursLeft } from './means.ts';
import { receiveCases } from './receiveCases.ts';
import { serviceMeasures } from './serviceMeasures.ts';
import { createServiceState, type ServiceState } from './serviceState.ts';
import { strainOfWeek } from './strain.ts';
import { teachByResults } from './teachByResults.ts';
import { replaceUser } from './users.ts';
import { workThroughWeek } from './workThroughWeek.ts';

/** The work of one run of the service, and its state, which tests and worked examples read. */
export interface ServiceWork extends Work {
  readonly state: ServiceState;
}

/**
 * `service`: cases of clients wait day by day, and are done in the hours and with the means that there are.
 *
 * Source: telecom technicians, electronic tax declaration (de Terssac 2012).
 */
export const serviceWork = {
  name: 'service',
  measures: serviceMeasures,
  begin: beginService,
} as const satisfies WorkSystem;

function beginService(organisation: Organisation, population: RandomStream): ServiceWork {
  const state = createServiceState(organisation, population);
  const { parameters, handlers, draws, week } = state;
  const { groups } = organisation.scenario.organisation;
  const figures = new Float64Array(serviceMeasures.length).fill(Number.NaN);
  const lessons = new Float64Array(organisation.entries);
  const handles = (group: number) => handlers.groupHandles[group] === 1;
  let hoursThere = 0;
  const work = completeWork({
    lessons,
    figures,
    drawArrivals(run) {
      plainWork.drawArrivals(run);
      drawCases(draws, run.streams.world);
    },
    receive(run) {
      receiveCases(run, state);
      hoursThere = 0;
      for (let h = 0; h < handlers.count; h += 1) hoursThere += run.work.hoursOf(run, handlers.group[h]);
    },
    hoursOf(run, group) {
      const { hours } = groups[group];
      return handles(group) ? hours * hoursLeft(parameters, state.means) : plainWork.hoursOf(run, group);
    },
    loadOf(run, group) {
      return handles(group) ? week.hoursNeeded / hoursThere : plainWork.loadOf(run, group);
    },
    feasibleShare(_run, issue, group) {
      return handles(group) && issue === state.places.job.issue ? state.means : 1;
    },
    applyConsequences(run) {
      settleHandlers(run, handlers, state.places);
      workThroughWeek(run, state);
      run.tally.counters.cost = addRunningCost(run, loseByActions(run, 0));
      const elsewhere = lossElsewhere(run, state);
      satisfyClients(run, (client) => elsewhere + organisation.totalSalience * lossLived(state, client));
      teachByResults(run, state, lessons);
      fillFigures(run, state, figures);
    },
    breaksPromise(_run, entry, client) {
      const promised = week.keptTo[client] + week.missedTo[client];
      return promised > 0 && draws.visit[entry] * promised < week.missedTo[client];
    },
    strainOf(_run, crew) {
      return state.strained[crew] === 1 ? strainOfWeek(state) : 0;
    },
    loseClient(_run, client) {
      state.leftBehind += leaveCases(state, client);
      replaceUser(state.users, client, parameters);
    },
  });
  return Object.assign(work, { state });
}

/** Mean loss that a client lived this week through its cases; 0 where it had none. */
function lossLived({ week }: ServiceState, client: number): number {
  return week.livedBy[client] > 0 ? week.lossOf[client] / week.livedBy[client] : 0;
}

/** Salience-weighted mean loss of actions on issues that decide nothing about cases: clients live it as such. */
function lossElsewhere({ organisation, tally }: Run, { decides }: ServiceState): number {
  let quality = 0;
  for (let cell = 0; cell < organisation.cells; ) {
    const issue = organisation.cellIssue[cell];
    let loss = 0;
    let actions = 0;
    for (; cell < organisation.cells && organisation.cellIssue[cell] === issue; cell += 1) {
      loss += tally.loss[cell];
      actions += tally.actions[cell];
    }
    if (actions > 0 && decides[issue] === 0) quality += (organisation.salience[issue] * loss) / actions;
  }
  return quality;
}

/** Closes the cases of a client that leaves, those in hand among them; returns how many. */
function leaveCases({ book, handlers }: ServiceState, client: number): number {
  let left = 0;
  for (let place = book.waitingCount - 1; place >= 0; place -= 1) {
    if (book.client[book.waiting[place]] !== client) continue;
    book.close(book.take(place), -1);
    left += 1;
  }
  for (let h = 0; h < handlers.count; h += 1) {
    const slot = handlers.inHand[h];
    if (slot < 0 || book.client[slot] !== client) continue;
    handlers.inHand[h] = -1;
    handlers.remaining[h] = 0;
    book.close(slot, -1);
    left += 1;
  }
  return left;
}
