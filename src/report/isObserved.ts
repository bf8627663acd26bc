import type { Summary } from '../analysis/summary.ts';

/** Whether the scenario says anything of what the field saw. */
export function isObserved({ expectations, notModelled }: Summary): boolean {
  return notModelled.length > 0 || expectations.some(({ saw }) => saw !== null);
}
