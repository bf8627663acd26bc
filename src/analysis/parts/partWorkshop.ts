import type { LaterThreads } from '../../runner/laterThreads.ts';
import { TaskLost } from '../../runner/taskLost.ts';
import { ThreadNotStarted } from '../../runner/threadNotStarted.ts';
import type { Resampling } from '../resampling.ts';
import type { AnalysisSource } from '../source.ts';
import type { PartRequest } from './answerPart.ts';
import { makers, type PartName, type SummaryParts } from './summaryParts.ts';

/** Makes a part of the summary; `of` is explained with the makers. */
export type PartWorkshop = <Name extends PartName>(name: Name, of?: readonly string[]) => Promise<SummaryParts[Name]>;

/**
 * Where the parts of a summary are made: on threads, where there are any that can read the tables, else here, one after
 * the other. Who makes a part moves no number of it.
 *
 * A thread that ends, or cannot start, leaves its part to the process itself.
 */
export function openWorkshop(source: AnalysisSource, resampling: Resampling, threads?: LaterThreads): PartWorkshop {
  let last: Promise<unknown> = Promise.resolve();
  function makeHere<Name extends PartName>(name: Name, of: readonly string[]): Promise<SummaryParts[Name]> {
    // One at a time: a part holds the columns that it is made of.
    const part = last.then(() => makers[name](source, resampling, of));
    last = part.catch(() => {});
    return part;
  }
  const { folder } = source;
  if (threads === undefined || folder === undefined) return (name, of = []) => makeHere(name, of);
  return async (name, of = []) => {
    const { replicates, modes, windows } = source;
    const { resamples } = resampling.counts;
    const request: PartRequest = { folder, replicates, modes, windows, resamples, name, of };
    try {
      const answer = await threads.ask(JSON.stringify(request));
      if (!Array.isArray(answer) || answer.length !== 1) throw new Error(`part ${name}: expected it, got none`);
      return answer[0];
    } catch (error) {
      if (!(error instanceof TaskLost || error instanceof ThreadNotStarted)) throw error;
      return makeHere(name, of);
    }
  };
}
