import type { Summary } from '../analysis/summary.ts';

/** One data set of a folder, as the page of sites shows it. */
export interface Site {
  /** Name of the data set’s folder: no other site has it. */
  readonly folder: string;
  /** Address of its report, relative to the page. */
  readonly reportHref: string;
  /** `null` where no replicate finished in every mode. */
  readonly summary: Summary | null;
}
