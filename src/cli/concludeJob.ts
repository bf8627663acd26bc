import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DesignStudy } from '../analysis/design/designStudy.ts';
import type { Summary } from '../analysis/summary.ts';
import type { FailedRun, LostGroup } from '../dataset/batch/batchFooter.ts';
import type { Language } from '../language/language.ts';
import type { ScenarioOverrides } from '../scenario/applyOverrides.ts';
import { exitCodes } from './exitCode.ts';
import { nameFailed, nameLost } from './nameFailures.ts';
import { printComparison } from './printComparison.ts';
import { printStudy } from './printStudy.ts';
import type { RunJob } from './runJob.ts';
import type { Terminal } from './terminal.ts';
import { writeReportIn } from './writeReportIn.ts';

/** What `--json` says of a scenario. */
export type JobReport = Readonly<Record<string, unknown>>;

/** How a scenario ended. */
export interface Conclusion {
  readonly status: 'finished' | 'finished before' | 'incomplete';
  readonly failures: readonly Pick<FailedRun, 'mode' | 'replicate' | 'point'>[];
  readonly lost: readonly LostGroup[];
}

/** How it is printed, and what the command line had changed. */
interface PrintOptions extends ScenarioOverrides {
  readonly lang: Language;
  readonly json?: true;
}

/** Prints the comparison and names what failed and what is missing. */
export async function concludeJob(
  job: RunJob,
  { status, failures, lost }: Conclusion,
  options: PrintOptions,
  terminal: Terminal,
): Promise<JobReport> {
  const { folder, shown } = job;
  const { lang: language } = options;
  const summary = readSummary(folder);
  const reportPath = summary === undefined ? '' : await writeReportIn(language, folder, shown);
  if (summary !== undefined && options.json !== true) {
    const bold = terminal.stdout.isTTY === true && (terminal.env['NO_COLOR'] ?? '') === '';
    const printed = { bold, language, reportPath };
    terminal.stdout.write('kind' in summary ? printStudy(summary, printed) : printComparison(summary, printed));
  }
  if (summary === undefined) terminal.stderr.write(`${shown}: no replicate finished in every mode: no comparison\n`);
  const failed = nameFailed(failures, job, options);
  const missing = nameLost(lost, job, options);
  terminal.stderr.write(failed.text + missing.text);
  if (failures.length + lost.length > 0) terminal.exitCode = exitCodes.incomplete;
  return {
    name: job.scenario.name,
    folder: shown,
    status,
    failures: failed.commands,
    lost: missing.commands,
    summary: summary ?? null,
  };
}

function readSummary(folder: string): Summary | DesignStudy | undefined {
  try {
    const summary: Summary | DesignStudy = JSON.parse(readFileSync(join(folder, 'summary.json'), 'utf8'));
    return summary;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
