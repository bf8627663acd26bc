import { serveTasks } from '../src/runner/serveTasks.ts';
import { theModel } from '../src/runner/theModel.ts';

/** A worker thread: simulates slices of batches and encodes row groups. */
export default serveTasks(theModel);
