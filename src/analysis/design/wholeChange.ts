import type { Ends } from './designStudy.ts';

/** From one end of a range to the other: twice a main effect, which is half of that. */
export function wholeChange({ estimate, lower, upper }: Ends): Ends {
  return { estimate: twice(estimate), lower: twice(lower), upper: twice(upper) };
}

function twice(value: number | null): number | null {
  return value === null ? null : 2 * value;
}
