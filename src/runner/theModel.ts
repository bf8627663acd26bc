import { columnsOf } from '../model/measures/columnsOf.ts';
import { recordedWeeks, windowsOf } from '../model/measures/windows.ts';
import { prepareGroups } from '../model/prepareGroups.ts';
import type { Model } from './model.ts';

/** The model of this project: the one place where the runner takes it in. */
export const theModel: Model = { prepareGroups, columnsOf, windowsOf, recordedWeeks };
