import { appendFileSync, existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Command } from 'commander';
import { judgeDataset } from '../analysis/judgeDataset.ts';
import { runsToDecide } from '../analysis/runsToDecide.ts';
import type { ExpectationVerdict } from '../analysis/summary.ts';
import { type Dataset, readDataset } from '../dataset/readDataset.ts';
import { writeFileAtomically } from '../dataset/writeFileAtomically.ts';
import type { Language } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import type { Scenario } from '../scenario/definition/scenario.ts';
import { asCliError } from './asCliError.ts';
import { CliError } from './cliError.ts';
import { countOf } from './countOf.ts';
import { exitCodes } from './exitCode.ts';
import { expectationEstimate, expectationLines, expectationSubject } from './expectationLines.ts';
import { type InLanguage, languageOption } from './languageOption.ts';
import { markdownSummary } from './markdownSummary.ts';
import { readStoredSummary, summaryPath } from './readStoredSummary.ts';
import { readSteadily } from './readSteadily.ts';
import type { Terminal } from './terminal.ts';
import { useStored, useStoredLater } from './useStored.ts';
import { wrapText } from './wrapText.ts';
import { type JunitCase, writeJunit } from './writeJunit.ts';

interface CheckOptions extends InLanguage {
  readonly junit?: string;
  readonly markdown?: string;
  readonly reportLink?: string;
  readonly allowUndecided?: true;
  readonly json?: true;
}

/** Adds `corule check`. */
export function registerCheckCommand(program: Command, terminal: Terminal): void {
  program
    .command('check')
    .summary('hold a data set to the expectations of its scenario')
    .description(
      'Hold a data set to the lines of `expect` of its scenario: each passes, fails, or is undecided, because its interval\n' +
        'holds a bound. Ends with 1 when a line fails or is undecided.',
    )
    .argument('<dir>', 'folder of a finished data set')
    .option('--junit <file>', 'also write the verdicts as a JUnit report')
    .option(
      '--markdown <file>',
      'also add a summary for the page of a job (verdicts, findings, warnings, provenance) to the end of a file',
    )
    .option('--report-link <url>', 'where the report can be opened, for that summary')
    .option('--allow-undecided', 'an undecided line is no reason to fail')
    .addOption(languageOption('what is printed'))
    .option('--json', 'print one JSON document')
    .action(async (dir: string, options: CheckOptions) => {
      try {
        await checkDataset(dir, options, terminal);
      } catch (error) {
        throw asCliError(error);
      }
    });
}

async function checkDataset(dir: string, options: CheckOptions, terminal: Terminal): Promise<void> {
  const folder = resolve(terminal.cwd, dir);
  const { dataset, verdicts } = await readSteadily([folder], () => judgeFolder(folder));
  const { scenario, missing, plan } = dataset.manifest;
  if (missing.length > 0) {
    const runs = missing.reduce((total, { groups }) => total + groups, 0) * plan.modes.length;
    terminal.stderr.write(
      `${dir}: incomplete: ${countOf(runs, 'run is', 'runs are')} missing, and the verdicts are those of the others\n`,
    );
  }
  const width = Math.max(60, Math.min(120, terminal.stdout.columns ?? 100));
  if (verdicts === undefined) {
    throw new CliError(
      exitCodes.incomplete,
      `${dir}: expected a replicate with values in every mode, got none; manifest.json names the runs that failed`,
    );
  }
  if (options.junit !== undefined) {
    await writeFileAtomically(
      resolve(terminal.cwd, options.junit),
      writeJunit(
        scenario.name,
        verdicts.map((verdict) => asCase(verdict, options.allowUndecided === true)),
      ),
    );
  }
  if (options.markdown !== undefined) addMarkdown(options.markdown, dir, dataset, verdicts, options, terminal);
  if (options.json === true) {
    const expectations = verdicts.map((verdict) => ({ ...verdict, replicatesToDecide: neededFor(verdict, scenario) }));
    terminal.stdout.write(`${JSON.stringify({ name: scenario.name, expectations }, null, 2)}\n`);
  } else if (verdicts.length === 0) {
    terminal.stdout.write(`${translate(options.lang, 'terminal.check.none', { dir })}\n`);
  } else {
    terminal.stdout.write(
      `${[...expectationLines(verdicts, options.lang, width), ...advice(verdicts, scenario, width, options.lang)].join('\n')}\n`,
    );
  }
  const isMet = ({ verdict }: ExpectationVerdict) =>
    verdict === 'pass' || (verdict === 'undecided' && options.allowUndecided === true);
  if (!verdicts.every(isMet)) terminal.exitCode = exitCodes.expectationNotMet;
}

async function judgeFolder(folder: string) {
  const dataset = readDataset(folder);
  await dataset.verify();
  const { expect } = dataset.manifest.scenario;
  return { dataset, verdicts: expect.length === 0 ? [] : await useStoredLater(folder, () => judgeDataset(dataset)) };
}

/**
 * Adds to the end of a file, which need not be there: the summary of a job collects what several checks and steps say, and
 * what they have said is not ours to replace.
 */
function addMarkdown(
  file: string,
  dir: string,
  dataset: Dataset,
  verdicts: readonly ExpectationVerdict[],
  { reportLink }: CheckOptions,
  terminal: Terminal,
): void {
  const { scenario, parts } = dataset.manifest;
  const summary = readStoredSummary(dataset.folder, scenario.design === undefined ? 'runs' : 'design', parts);
  const text = useStored(summaryPath(dataset.folder), () =>
    markdownSummary(summary, verdicts, {
      language: 'en',
      reportPath: join(dir, 'report.html'),
      ...(reportLink === undefined ? {} : { reportLink }),
    }),
  );
  const path = resolve(terminal.cwd, file);
  const isFirst = !existsSync(path) || statSync(path).size === 0;
  appendFileSync(path, isFirst ? text : `\n${text}`);
}

/** Replicates; `null` where the intervals come from blocks of points, of which replicates make no more. */
function neededFor(verdict: ExpectationVerdict, { design }: Scenario): number | null {
  return design?.type === 'morris' || design?.type === 'saltelli' ? null : runsToDecide(verdict);
}

/** What would decide the undecided lines. */
function advice(
  verdicts: readonly ExpectationVerdict[],
  scenario: Scenario,
  width: number,
  language: Language,
): string[] {
  const undecided = verdicts.filter(({ verdict }) => verdict === 'undecided');
  const needed = undecided.flatMap((verdict) => neededFor(verdict, scenario) ?? []);
  if (needed.length === 0) return [];
  const most = Math.max(...needed);
  const text = translate(language, 'terminal.check.needed', { count: needed.length, replicates: most });
  return wrapText(text, width);
}

/** Undecided counts as the exit code does: as failed, unless it is allowed. */
function asCase(verdict: ExpectationVerdict, allowsUndecided: boolean): JunitCase {
  const name = expectationSubject(verdict, 'en');
  const message = translate('en', 'check.junit.message', {
    verdict: translate('en', `terminal.expect.${verdict.verdict}`),
    subject: name,
    estimate: expectationEstimate(verdict, 'en'),
  });
  switch (verdict.verdict) {
    case 'pass':
      return { name, outcome: 'passed' };
    case 'fail':
      return { name, outcome: 'failed', message };
    case 'undecided':
      return { name, outcome: allowsUndecided ? 'skipped' : 'failed', message };
    default:
      throw new Error(`check: unknown verdict ${String(verdict.verdict satisfies never)}`);
  }
}
