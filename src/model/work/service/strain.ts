import type { ServiceState } from './serviceState.ts';
import type { WeekOfCases } from './weekOfCases.ts';

/** Share of the hours needed this week that are not there, 0 to 1. */
export function shortOfHours({ hoursNeeded, hoursThere }: WeekOfCases): number {
  return hoursNeeded > hoursThere ? 1 - hoursThere / hoursNeeded : 0;
}

/** Strain of those who do cases: the share of their work for which hours or means are missing, as far as it is felt. */
export function strainOfWeek({ parameters, week, means }: ServiceState): number {
  return parameters.strain * (1 - (1 - shortOfHours(week)) * means);
}
