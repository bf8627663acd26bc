import type { ServiceParameters } from '../../../scenario/definition/work/service/serviceParameters.ts';

const WEEKS_A_YEAR = 52;

/** Share of jobs for which the prescribed means are there in a week: management cuts it at a pace, down to a floor. */
export function meansIn(parameters: ServiceParameters, week: number): number {
  const { means, means_from_week: from, means_pace: pace, means_floor: floor } = parameters;
  if (week < from) return means;
  const cut = means - (pace * (week - from)) / WEEKS_A_YEAR;
  return Math.max(cut, Math.min(means, floor));
}

/** Share of the hours that a cut of means leaves. */
export function hoursLeft(parameters: ServiceParameters, means: number): number {
  return 1 - parameters.hours_cut * (1 - means / parameters.means);
}
