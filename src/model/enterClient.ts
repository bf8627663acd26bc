import { noteAuthorship } from './rules/dispossession.ts';
import type { Run } from './run.ts';

/**
 * The client comes in: the mode begins, what people would have done without it is frozen as their shadow, and the hierarchy
 * notes what it had authored.
 *
 * It happens in `none` too, so that the counterfactual of autonomy starts in the same week in every mode.
 */
export function enterClient(run: Run): void {
  const { performers, norms } = run;
  run.entered = true;
  performers.shadowHabit.set(performers.habit);
  performers.shadowKnowHow.set(performers.knowHow);
  norms.shadowHabit.set(norms.habit);
  noteAuthorship(run);
  run.channel = run.mode.enter(run);
}
