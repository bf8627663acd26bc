import type { StopPath } from '../../analysis/stopPath.ts';
import type { ReportOptions } from '../reportOptions.ts';

/** What the page of a study needs beside its numbers. */
export interface StudyOptions extends ReportOptions {
  /** How the stop rule went, where the scenario has one. */
  readonly stopPath?: StopPath;
  /** Labels of metrics that lines of `expect` name and no output does, by column. */
  readonly metricLabels?: Readonly<Record<string, string>>;
}
