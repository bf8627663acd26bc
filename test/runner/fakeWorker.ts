import { serveTasks } from '../../src/runner/serveTasks.ts';
import { fakeEngine } from './fakeScenario.ts';

export default serveTasks(fakeEngine.model);
