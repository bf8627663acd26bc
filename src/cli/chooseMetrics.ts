import type { Column } from '../model/measures/column.ts';
import { suggestName } from '../scenario/nearestName.ts';
import { CliError } from './cliError.ts';
import { exitCodes } from './exitCode.ts';

/**
 * The columns that `--metrics` names: a column or a measure by its name, else every column whose name begins so.
 *
 * @param before - columns of the first data set
 * @param after - columns of the second
 * @throws CliError with exit code 2 when a name stands for no column of both
 */
export function chooseMetrics(
  names: readonly string[],
  before: readonly Column[],
  after: readonly Column[],
): (column: Column) => boolean {
  const others = new Set(after.map(({ name }) => name));
  const common = before.filter(({ name }) => others.has(name));
  const chosen = new Set<string>();
  const problems: string[] = [];
  for (const name of names) {
    const found = columnsNamed(name, common);
    for (const column of found) chosen.add(column.name);
    if (found.length > 0) continue;
    const known = [...new Set(common.flatMap((column) => [column.measure, column.name]))];
    const { hint } = suggestName(name, known);
    problems.push(
      `--metrics ${name}: expected a metric that both data sets have, got none${hint === undefined ? '' : `; ${hint}`}` +
        '; see corule list metrics',
    );
  }
  if (problems.length > 0) throw new CliError(exitCodes.usage, problems.join('\n'));
  return ({ name }) => chosen.has(name);
}

function columnsNamed(name: string, columns: readonly Column[]): readonly Column[] {
  if (name === '') return [];
  const exact = columns.filter((column) => column.name === name);
  if (exact.length > 0) return exact;
  const ofMeasure = columns.filter(({ measure }) => measure === name);
  return ofMeasure.length > 0 ? ofMeasure : columns.filter((column) => column.name.startsWith(name));
}
