import { prepareRun } from '../runner/preparedRun.ts';
import { missingBatches } from '../runner/missingBatches.ts';
import { quoteWord } from '../dataset/quoteWord.ts';
import { runShard, type ShardOutcome } from '../runner/runShard.ts';
import type { Shard } from '../plan/shard.ts';
import { asCliError } from './asCliError.ts';
import { chooseProgress } from './chooseProgress.ts';
import { countOf } from './countOf.ts';
import { exitCodes } from './exitCode.ts';
import { nameFailed, nameLost } from './nameFailures.ts';
import type { RunJob } from './runJob.ts';
import type { RunCommandOptions } from './runOptions.ts';
import { StopRequest, stopOnSignal } from './stopOnSignal.ts';
import { spellCommands } from './spellCommands.ts';
import type { Terminal } from './terminal.ts';

/**
 * Runs one shard of a scenario and says what is still missing.
 *
 * Runs that fail are results, which the merge reports: the shard has done its work, and whatever schedules it should not
 * try again. Runs that were lost make it end with 3.
 *
 * @returns what `--json` says of it
 */
export async function runShardJob(
  job: RunJob,
  shard: Shard,
  options: RunCommandOptions,
  terminal: Terminal,
): Promise<Readonly<Record<string, unknown>>> {
  const name = `${shard.index}/${shard.shards}`;
  const report = { name: job.scenario.name, folder: job.shown, shard: name };
  const lastWords = () => terminal.stderr.write(`${job.shown}: shard ${name} stopped; finished batches are kept\n`);
  const stop = stopOnSignal(lastWords);
  let outcome: ShardOutcome;
  try {
    outcome = await runShard(job.scenario, {
      folder: job.folder,
      shard,
      threads: options.threads,
      runSeconds: options.runSeconds,
      signal: stop.signal,
      progress: chooseProgress(terminal, `${job.scenario.name} ${name}`, options.quiet === true),
    });
  } catch (error) {
    if (!(error instanceof StopRequest)) throw asCliError(error, job.shown);
    lastWords();
    terminal.exitCode = error.exitCode;
    return { ...report, status: 'stopped' };
  } finally {
    stop.release();
  }
  if (outcome.isFinished) {
    terminal.stderr.write(`${job.shown}: finished, with the same scenario and version; nothing to simulate\n`);
    return { ...report, status: 'finished' };
  }
  const failed = nameFailed(outcome.failures, job, options);
  const lost = nameLost(outcome.lost, job, options);
  terminal.stderr.write(failed.text + lost.text);
  if (outcome.lost.length > 0) terminal.exitCode = exitCodes.incomplete;
  const missing = missingBatches(job.folder, job.scenario).length;
  if (options.json !== true) {
    const { batches } = prepareRun(job.scenario).batchPlan;
    const did =
      outcome.batches === 0
        ? `has nothing to do: the run has ${countOf(batches, 'batch', 'batches')}, more shards than that do nothing`
        : `is done, ${countOf(outcome.batches, 'batch', 'batches')}`;
    const said =
      `${job.shown}: shard ${name} ${did}; ` +
      (missing === 0
        ? `all are there: corule merge ${quoteWord(job.shown)}`
        : `${missing} of ${countOf(batches, 'batch', 'batches')} still to come: corule status ${quoteWord(job.shown)}`) +
      '\n';
    terminal.stdout.write(spellCommands(said, terminal.call));
  }
  return {
    ...report,
    status: outcome.lost.length > 0 ? 'incomplete' : 'done',
    batches: outcome.batches,
    simulatedRuns: outcome.simulatedRuns,
    missingBatches: missing,
    failures: failed.commands,
    lost: lost.commands,
  };
}
