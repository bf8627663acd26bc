import { existsSync } from 'node:fs';
import type { DesignStudy } from '../analysis/design/designStudy.ts';
import type { Summary } from '../analysis/summary.ts';
import type { FailedRun, LostGroup } from '../dataset/batch/batchFooter.ts';
import { readManifest } from '../dataset/readManifest.ts';
import type { Language } from '../language/language.ts';
import type { ScenarioOverrides } from '../scenario/applyOverrides.ts';
import type { Scenario } from '../scenario/definition/scenario.ts';
import { asCliError } from './asCliError.ts';
import { exitCodes } from './exitCode.ts';
import { nameFailed, nameLost } from './nameFailures.ts';
import { printComparison } from './printComparison.ts';
import { spellCommands } from './spellCommands.ts';
import { printStudy } from './printStudy.ts';
import { readStoredSummary, summaryPath } from './readStoredSummary.ts';
import type { RunJob } from './runJob.ts';
import type { Terminal } from './terminal.ts';
import { useStored } from './useStored.ts';
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
  const hasSummary = existsSync(summaryPath(folder));
  const reportPath = hasSummary ? await writeReportIn(language, folder, shown) : '';
  const bold = terminal.stdout.isTTY === true && (terminal.env['NO_COLOR'] ?? '') === '';
  const result = hasSummary ? readResult(folder, job.scenario, { bold, language, reportPath }) : undefined;
  if (result !== undefined && options.json !== true) terminal.stdout.write(spellCommands(result.text, terminal.call));
  if (result === undefined) terminal.stderr.write(`${shown}: no replicate finished in every mode: no comparison\n`);
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
    summary: result?.summary ?? null,
  };
}

/** The summary and how it reads on a terminal. */
function readResult(
  folder: string,
  scenario: Scenario,
  printed: { readonly bold: boolean; readonly language: Language; readonly reportPath: string },
): { readonly summary: Summary | DesignStudy; readonly text: string } {
  try {
    const { parts } = readManifest(folder);
    const path = summaryPath(folder);
    if (scenario.design !== undefined) {
      const summary = readStoredSummary(folder, 'design', parts);
      return { summary, text: useStored(path, () => printStudy(summary, printed)) };
    }
    const summary = readStoredSummary(folder, 'runs', parts);
    return { summary, text: useStored(path, () => printComparison(summary, printed)) };
  } catch (error) {
    throw asCliError(error);
  }
}
