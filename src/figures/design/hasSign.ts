import type { OutputStudy } from '../../analysis/design/designStudy.ts';

/** Whether it can be asked of an output if it lies above or below 0: a difference, or one that does fall below. */
export function hasSign({ minus, spread }: OutputStudy): boolean {
  return minus !== null || (spread.lowest ?? 0) < 0;
}
