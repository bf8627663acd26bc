/** Working days of a week: Monday to Friday. */
export const WORKING_DAYS = 5;

/** Calendar day, from 0 on the first Monday, of a working day, from 0 on the same. */
export function calendarOf(workingDay: number): number {
  const week = Math.floor(workingDay / WORKING_DAYS);
  return 7 * week + (workingDay - WORKING_DAYS * week);
}

/** The last working day that is not after a calendar day. */
export function lastWorkingUntil(calendarDay: number): number {
  const week = Math.floor(calendarDay / 7);
  const weekday = calendarDay - 7 * week;
  return WORKING_DAYS * week + (weekday < WORKING_DAYS ? weekday : WORKING_DAYS - 1);
}

/** Working days in a span of calendar days, to the nearest whole one. */
export function workingDaysIn(calendarDays: number): number {
  return Math.floor((calendarDays * WORKING_DAYS) / 7 + 0.5);
}
