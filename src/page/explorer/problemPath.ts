import type { Scenario } from '../../scenario/definition/scenario.ts';

/** What the model puts before each problem: where the settings came from. */
const place = /^explorer /;

/**
 * The parameter that a problem is about, as `--set` names it; `null` where it names none. Problems count groups and
 * issues, parameters name them.
 *
 * @param line - `path: expected …, got …`
 */
export function problemPath(line: string, { organisation }: Pick<Scenario, 'organisation'>): string | null {
  const path = /^([\w.[\]-]+): /.exec(problemText(line))?.[1];
  if (path === undefined) return null;
  return path.replaceAll(/\b(groups|issues)\[(\d+)\]/g, (text, list: 'groups' | 'issues', at: string) => {
    const id = organisation[list][Number(at)]?.id;
    return id === undefined ? text : `${list}.${id}`;
  });
}

/** A problem without where the settings came from, which the reader knows. */
export function problemText(line: string): string {
  return line.replace(place, '');
}
