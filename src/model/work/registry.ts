import { processWork } from './process/processWork.ts';
import { salesWork } from './sales/salesWork.ts';
import type { WorkSystem } from './workSystem.ts';

const workSystems: Readonly<Record<string, WorkSystem>> = {
  process: processWork,
  sales: salesWork,
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
