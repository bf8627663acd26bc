import type { Run } from '../../run.ts';
import { shortOfHours } from './strain.ts';
import type { ServiceState } from './serviceState.ts';

/**
 * What the week’s cases teach: missing hours to hurry, jobs that came back to take more time, what jobs asked for to do
 * them so, and what users do to adapt to it.
 *
 * @param lessons by entry, in half ranges; filled anew
 */
export function teachByResults(run: Run, state: ServiceState, lessons: Float64Array): void {
  const { parameters, handlers, week, places } = state;
  lessons.fill(0);
  const hurry = parameters.hurry * shortOfHours(week);
  for (let h = 0; h < handlers.count; h += 1) {
    const cameBack = handlers.jobs[h] > 0 ? handlers.cameBack[h] / handlers.jobs[h] : 0;
    lessons[handlers.timeEntry[h]] += parameters.care * cameBack - hurry;
    if (handlers.jobEntry[h] >= 0 && handlers.jobs[h] > 0)
      lessons[handlers.jobEntry[h]] += (parameters.job_learning * handlers.missing[h]) / handlers.jobs[h];
  }
  if (parameters.adaptation === 0 || week.tried === 0) return;
  const usual = week.practice / week.tried;
  const { issueFirstEntry } = run.organisation;
  const { issue } = places.job;
  for (let i = issueFirstEntry[issue]; i < issueFirstEntry[issue + 1]; i += 1)
    lessons[i] += parameters.adaptation * (usual - run.performers.habit[i]);
}
