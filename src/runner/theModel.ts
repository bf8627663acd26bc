import { columnsOf } from '../model/measures/columnsOf.ts';
import type { Model } from './model.ts';

/** The model of this project: the one place where the runner takes it in. */
export const theModel: Model = {
  columnsOf,
  prepareGroups() {
    throw new Error('model: not built yet');
  },
  windowsOf() {
    throw new Error('model: not built yet');
  },
  recordedWeeks() {
    throw new Error('model: not built yet');
  },
};
