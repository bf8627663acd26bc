import type { JobPhase, JobResult, PhaseTime } from './job.ts';

/** @throws Error when the job did not come to that phase */
export function phaseOf(result: JobResult, phase: JobPhase): PhaseTime {
  const time = result.phases[phase];
  if (time === undefined)
    throw new Error(`job: expected a phase ${phase}, got ${Object.keys(result.phases).join(', ')}`);
  return time;
}
