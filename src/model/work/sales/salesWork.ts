import { loseByActions } from '../loseByActions.ts';
import { completeWork } from '../completeWork.ts';
import { addRunningCost, plainWork } from '../plainWork.ts';
import { satisfyClients } from '../satisfyClients.ts';
import type { WorkSystem } from '../workSystem.ts';
import { beginSalesWeek } from './beginSalesWeek.ts';
import { bookHours } from './bookHours.ts';
import { DRAWS } from './contactDraws.ts';
import { feelTargets } from './feelTargets.ts';
import { meanLossOfSettings } from './meanLossOfSettings.ts';
import { keepRecords } from './keepRecords.ts';
import { leaveQueues } from './leaveQueues.ts';
import { openContacts } from './openContacts.ts';
import { salesMeasures } from './salesMeasures.ts';
import { createSalesState } from './salesState.ts';
import { feasibleByKnowing, oversightByRecords, sightByRecords, strainByTargets } from './seeRecords.ts';
import { serveContacts } from './serveContacts.ts';
import { teachEntering } from './teachEntering.ts';
import { writeSalesFigures } from './writeSalesFigures.ts';

/**
 * `sales`: clients’ contacts come through channels, leave a record, and end in sales that somebody is credited with.
 *
 * Source: CRM in sales (Kessous 2004), the commercial organisation (Mallard 2009).
 */
export const salesWork: WorkSystem = {
  name: 'sales',
  measures: salesMeasures,
  begin(organisation) {
    const state = createSalesState(organisation);
    const figures = new Float64Array(salesMeasures.length);
    const lessons = new Float64Array(organisation.entries);
    const { contacts } = state.parameters;
    const livedBy = (client: number) => state.week.lived[client] / Math.max(1, state.layout.accountsOfClient[client]);
    return completeWork({
      figures,
      lessons,
      drawArrivals(run) {
        plainWork.drawArrivals(run);
        run.streams.world.fillUniform(state.potential, state.layout.accounts * DRAWS);
      },
      feasibleShare: (_, issue, group) => feasibleByKnowing(state, issue, group),
      sightOf: (run, group, issue) => sightByRecords(run, state, group, issue),
      oversightOf: (_, issue, group) => oversightByRecords(state, issue, group),
      strainOf: (run, crew) => strainByTargets(run, state, crew),
      applyConsequences(run) {
        beginSalesWeek(run, state);
        openContacts(state);
        serveContacts(state, run.week);
        const open = leaveQueues(state);
        keepRecords(state);
        feelTargets(state);
        teachEntering(run, state, lessons);
        bookHours(run, state);
        const { totalSalience, clientAgents } = organisation;
        let lived = 0;
        for (let c = 0; c < clientAgents.length; c += 1) lived += livedBy(c) / clientAgents.length;
        const weight = contacts.service_weight * totalSalience;
        run.tally.counters.cost = addRunningCost(run, loseByActions(run, 0) + weight * lived);
        const quality = meanLossOfSettings(run, state.layout);
        satisfyClients(run, (client) => quality + weight * livedBy(client));
        writeSalesFigures(state.week, open, figures);
      },
    });
  },
};
