import type { Bench } from './bench.ts';

/** What a measure should reach. */
export interface Goal {
  /** As it is printed. */
  readonly text: string;
  isMet(value: number): boolean;
}

/** One line of the table: several readings of one number. */
export interface Reading {
  /** What was measured, and between what. */
  readonly what: string;
  readonly unit: string;
  /** One value for each run; their median is held to the goal. */
  readonly values: readonly number[];
  readonly goal?: Goal;
  /** What one should know to read the line: what it was measured on, parts, doubts. */
  readonly note?: string;
}

/** One thing that is measured; `--only` names it. */
export interface Measure {
  readonly name: string;
  /** What is measured, in a sentence. */
  readonly about: string;
  take(bench: Bench): Promise<readonly Reading[]>;
}
