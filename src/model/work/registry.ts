import { processWork } from './process/processWork.ts';
import { planningWork } from './planning/planningWork.ts';
import type { WorkSystem } from './workSystem.ts';

const workSystems: Readonly<Record<string, WorkSystem>> = {
  process: processWork,
  planning: planningWork,
};

/**
 * The work system of a name.
 *
 * @throws where no system has that name
 */
export function findWorkSystem(name: string): WorkSystem {
  const found = Object.hasOwn(workSystems, name) ? workSystems[name] : undefined;
  if (found === undefined)
    throw new Error(`work.system: expected one of ${Object.keys(workSystems).join(', ')}, got ${name}`);
  return found;
}
