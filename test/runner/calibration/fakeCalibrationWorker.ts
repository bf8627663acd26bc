import { serveTasks } from '../../../src/runner/serveTasks.ts';
import { fakeCalibrationEngine } from './fakeCalibration.ts';

export default serveTasks(fakeCalibrationEngine.model);
