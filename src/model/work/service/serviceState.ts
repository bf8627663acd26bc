import type { RandomStream } from '../../../random/randomStream.ts';
import type { ServiceParameters } from '../../../scenario/definition/work/service/serviceParameters.ts';
import {
  caseOrder,
  jobDeviation,
  serviceDecisions,
  timePerCase,
} from '../../../scenario/definition/work/service/serviceDecisions.ts';
import type { Organisation } from '../../organisation.ts';
import { placeDecision } from '../decisions.ts';
import { CaseBook } from './caseBook.ts';
import { type CaseDraws, createCaseDraws } from './caseDraws.ts';
import { createHandlers, type Handlers, type ServicePlaces } from './handlers.ts';
import { createUsers, type Users } from './users.ts';
import { createWeekOfCases, type WeekOfCases } from './weekOfCases.ts';

/** Everything that the service of one run keeps. */
export interface ServiceState {
  readonly parameters: ServiceParameters;
  readonly places: ServicePlaces;
  readonly book: CaseBook;
  readonly draws: CaseDraws;
  readonly handlers: Handlers;
  readonly users: Users;
  readonly week: WeekOfCases;
  /** Share of jobs for which the means are there this week. */
  means: number;
  /** Cases of clients who left after the last week’s count. */
  leftBehind: number;
  /** 1 for crews that do cases and decide on them, by crew. */
  readonly strained: Uint8Array;
  /** 1 for issues that govern a decision of the service. */
  readonly decides: Uint8Array;
}

/** The service before its first week: no case is open, nobody has learnt. */
export function createServiceState(organisation: Organisation, population: RandomStream): ServiceState {
  const { scenario, clientAgents, entries, issues, crews, cells } = organisation;
  const parameters = scenario.work.service;
  const places = {
    order: placeDecision(organisation, caseOrder),
    time: placeDecision(organisation, timePerCase),
    job: placeDecision(organisation, jobDeviation),
  };
  const handlers = createHandlers(organisation, places);
  const decides = new Uint8Array(issues);
  scenario.organisation.issues.forEach(({ decision }, k) => {
    if (serviceDecisions.some(({ name }) => name === decision)) decides[k] = 1;
  });
  const strained = new Uint8Array(crews);
  for (let cell = 0; cell < cells; cell += 1) {
    if (decides[organisation.cellIssue[cell]] === 1 && handlers.groupHandles[organisation.cellGroup[cell]] === 1)
      strained[organisation.cellCrew[cell]] = 1;
  }
  return {
    parameters,
    places,
    book: new CaseBook(),
    draws: createCaseDraws(clientAgents.length, parameters.cases_per_client, entries),
    handlers,
    users: createUsers(clientAgents.length, parameters, population),
    week: createWeekOfCases(clientAgents.length),
    means: parameters.means,
    leftBehind: 0,
    strained,
    decides,
  };
}
