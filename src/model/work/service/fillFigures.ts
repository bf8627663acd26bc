import type { Run } from '../../run.ts';
import { distanceOfForm } from './users.ts';
import { serviceMeasures } from './serviceMeasures.ts';
import type { ServiceState } from './serviceState.ts';

type Reader = (state: ServiceState, run: Run) => number;

/** The week’s value of each metric of the service; of a ratio the numerator. */
const readers: Readonly<Record<(typeof serviceMeasures)[number]['name'], Reader>> = {
  cases_in: ({ week }) => week.entered,
  cases_done: ({ week }) => week.done,
  cases_settled_alone: ({ week }) => week.settledAlone,
  self_service_share: ({ week }) => week.settledAlone,
  cases_withdrawn: ({ week }) => week.withdrawn,
  cases_closed: ({ week }) => week.done + week.settledAlone + week.withdrawn,
  backlog: ({ book }) => book.open,
  promises_due: ({ week }) => week.kept + week.missed,
  late_case_share: ({ week }) => week.missed,
  case_delay_days: ({ week }) => week.delay,
  service_quality: ({ week }) => week.quality,
  jobs: ({ week }) => week.jobs,
  returned_job_share: ({ week }) => week.returned,
  improvised_job_share: ({ week }) => week.improvised,
  means_there: ({ means }) => means,
  case_hours_there: ({ week }) => week.hoursThere,
  case_hours_needed: ({ week }) => week.hoursNeeded,
  occupancy: ({ week }) => week.hoursWorked,
  client_trust: (_, { clients }) => meanOf(clients.trust),
  cases_tried_alone: ({ week }) => week.tried,
  user_error_share: ({ week }) => week.errors,
  user_experience: ({ users }) => meanOf(users.experience),
  form_distance: ({ parameters, users, places }, run) =>
    parameters.self_service > 0 ? distanceOfForm(run, users, places.job.issue) : Number.NaN,
};

const inOrder: readonly Reader[] = serviceMeasures.map(({ name }) => readers[name]);

/** Writes the week’s values of the service’s metrics, in their order. */
export function fillFigures(run: Run, state: ServiceState, figures: Float64Array): void {
  for (let m = 0; m < inOrder.length; m += 1) figures[m] = inOrder[m](state, run);
}

function meanOf(values: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < values.length; i += 1) sum += values[i];
  return sum / values.length;
}
