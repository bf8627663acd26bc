import type { Run } from '../../run.ts';
import { serviceMeasures } from './serviceMeasures.ts';
import type { ServiceState } from './serviceState.ts';

/** Writes the week’s values of the service’s metrics, in their order; of ratios the numerators. */
export function fillFigures(run: Run, state: ServiceState, figures: Float64Array): void {
  for (let m = 0; m < serviceMeasures.length; m += 1) figures[m] = valueOf(serviceMeasures[m].name, run, state);
}

function valueOf(name: string, run: Run, state: ServiceState): number {
  const { week, book } = state;
  switch (name) {
    case 'cases_in':
      return week.entered;
    case 'cases_done':
      return week.done;
    case 'cases_settled_alone':
    case 'self_service_share':
      return week.settledAlone;
    case 'cases_withdrawn':
      return week.withdrawn;
    case 'cases_closed':
      return week.done + week.settledAlone + week.withdrawn;
    case 'backlog':
      return book.open;
    case 'promises_due':
      return week.kept + week.missed;
    case 'late_case_share':
      return week.missed;
    case 'case_delay_days':
      return week.delay;
    case 'service_quality':
      return week.quality;
    case 'jobs':
      return week.jobs;
    case 'returned_job_share':
      return week.returned;
    case 'improvised_job_share':
      return week.improvised;
    case 'means_there':
      return state.means;
    case 'case_hours_there':
      return week.hoursThere;
    case 'case_hours_needed':
      return week.hoursNeeded;
    case 'occupancy':
      return week.hoursWorked;
    case 'client_trust':
      return meanOf(run.clients.trust);
    case 'cases_tried_alone':
      return week.tried;
    case 'user_error_share':
      return week.errors;
    case 'user_experience':
      return meanOf(state.users.experience);
    case 'form_distance':
      return state.parameters.self_service > 0 ? distanceOfForm(run, state) : Number.NaN;
    default:
      throw new Error(`measures of the service: unknown ${name}`);
  }
}

function meanOf(values: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < values.length; i += 1) sum += values[i];
  return sum / values.length;
}

function distanceOfForm(run: Run, { users, places }: ServiceState): number {
  const centre = run.rules.centre[places.job.issue];
  let sum = 0;
  for (let c = 0; c < users.practice.length; c += 1) sum += Math.abs(users.practice[c] - centre);
  return sum / users.practice.length;
}
