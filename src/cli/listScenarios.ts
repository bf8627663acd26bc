import { existsSync, readdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { EntryModeName, WorkSystemName } from '../scenario/definition/vocabulary.ts';
import { ScenarioError } from '../scenario/scenarioError.ts';
import { loadScenario } from './loadScenario.ts';
import { packageRoot } from './packageRoot.ts';

/** A scenario file that can be run. */
export interface ScenarioListing {
  readonly name: string;
  /** As it can be given to `corule run`. */
  readonly file: string;
  readonly title: string;
  /** What the work is; absent where the file is not valid. */
  readonly work_system?: WorkSystemName;
  /** Way in under which the field saw the site, where the scenario says so. */
  readonly home_mode?: EntryModeName;
}

/** Scenarios that come with the package, then those in the `scenarios` folder of the working folder. */
export function listScenarios(cwd: string): ScenarioListing[] {
  const folders = new Set([join(packageRoot(), 'scenarios'), resolve(cwd, 'scenarios')]);
  return [...folders]
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder)
        .filter((file) => /\.(ya?ml|json)$/.test(file))
        .sort()
        .map((file) => describeScenario(join(folder, file), cwd)),
    );
}

function describeScenario(path: string, cwd: string): ScenarioListing {
  const inside = relative(cwd, path);
  const file = inside.startsWith('..') ? path : inside;
  try {
    const { scenario } = loadScenario(path, {}, cwd);
    const { name, title = '', home_mode: homeMode, work } = scenario;
    return { name, file, title, work_system: work.system, ...(homeMode === undefined ? {} : { home_mode: homeMode }) };
  } catch (error) {
    if (!(error instanceof ScenarioError)) throw error;
    return { name: '', file, title: `(not valid: corule validate ${file})` };
  }
}
