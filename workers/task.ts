import { answerPart } from '../src/analysis/parts/answerPart.ts';
import { serveTasks } from '../src/runner/serveTasks.ts';
import { theModel } from '../src/runner/theModel.ts';

/** A worker thread: simulates slices of batches, encodes row groups, and makes parts of the summary once all is written. */
export default serveTasks(theModel, answerPart);
