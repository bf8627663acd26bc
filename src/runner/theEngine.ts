import type { Engine } from './model.ts';
import { theModel } from './theModel.ts';

const ending = import.meta.url.endsWith('.ts') ? 'ts' : 'js';

/** The model of this project on the worker threads of workers/. */
export const theEngine: Engine = {
  model: theModel,
  worker: new URL(`../../workers/task.${ending}`, import.meta.url),
};
