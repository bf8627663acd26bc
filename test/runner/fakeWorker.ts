import { serveTasks } from '../../src/runner/serveTasks.ts';
import { columnsOf, prepareGroups, recordedWeeks, windowsOf } from './fakeModel.ts';

export default serveTasks({ columnsOf, prepareGroups, recordedWeeks, windowsOf });
