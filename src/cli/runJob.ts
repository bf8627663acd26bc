import type { Scenario } from '../scenario/definition/scenario.ts';

/** One scenario of the command line and where its data set goes. */
export interface RunJob {
  readonly file: string;
  readonly scenario: Scenario;
  readonly folder: string;
  /** Folder as the user would type it. */
  readonly shown: string;
}
