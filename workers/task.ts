import { answerColumns } from '../src/analysis/answerColumns.ts';
import { serveTasks } from '../src/runner/serveTasks.ts';
import { theModel } from '../src/runner/theModel.ts';

/** A worker thread: simulates slices of batches, encodes row groups, and summarises columns once they are written. */
export default serveTasks(theModel, answerColumns);
