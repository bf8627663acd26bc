import { clearTally } from './measures/tally.ts';
import { setAgenda } from './phases/agenda.ts';
import { learn } from './phases/learn.ts';
import { negotiate } from './phases/negotiate.ts';
import { watch } from './phases/watch.ts';
import { doWork } from './phases/work.ts';
import { moveWorld } from './phases/world.ts';
import { enterClient } from './enterClient.ts';
import type { Run } from './run.ts';

/** One week of a run. */
export function step(run: Run, measure: (run: Run) => void): void {
  beginWeek(run);
  moveWorld(run);
  doWork(run);
  watch(run);
  run.journal?.recordDepartures(run);
  const agenda = setAgenda(run);
  negotiate(run, agenda);
  learn(run);
  measure(run);
}

function beginWeek(run: Run): void {
  run.week += 1;
  clearTally(run.tally);
  run.lastExtraHours.set(run.extraHours);
  run.extraHours.fill(0);
  if (run.week === run.organisation.scenario.entry_week) enterClient(run);
}
