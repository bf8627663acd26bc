import { marginOf } from '../../model/measures/marginOf.ts';
import { roles } from '../../scenario/definition/vocabulary.ts';
import { compareFamily, familyColumns } from '../compareFamily.ts';
import type { FamilyColumn } from '../compareFamily.ts';
import { compareOpinions, opinionColumns } from '../compareOpinions.ts';
import { driftOf } from '../compareWindows.ts';
import type { Resampling } from '../resampling.ts';
import type { SecondOpinion } from '../secondOpinion.ts';
import type { PartSource } from '../source.ts';
import { ledgerPairs, summariseLedger } from '../summariseLedger.ts';
import type { LedgerRow, PrimaryFamily, WindowVerdicts } from '../summary.ts';
import { partByMode } from '../valuesByMode.ts';
import type { ValuesByMode } from '../valuesByMode.ts';
import { type ColumnSummary, readMetric, summariseColumn } from './summariseColumn.ts';

/** What a summary is made of: parts that need no other part, each of tables and resamples alone. */
export interface SummaryParts {
  readonly columns: readonly ColumnSummary[];
  readonly family: PrimaryFamily;
  /** The family over other weeks. */
  readonly familyAtWindow: PrimaryFamily;
  readonly drift: WindowVerdicts['drift'];
  readonly opinions: SecondOpinion | null;
  readonly ledger: readonly LedgerRow[];
}

export type PartName = keyof SummaryParts;

type MakePart<Name extends PartName> = (
  source: PartSource,
  resampling: Resampling,
  of: readonly string[],
) => Promise<SummaryParts[Name]>;

/** How each part is made. `of` names the columns of `columns`, and the window of `familyAtWindow`. */
export const makers: { readonly [Name in PartName]: MakePart<Name> } = {
  async columns(source, resampling, of) {
    const drawn = columnsWithHistogram(source);
    const wanted = new Set(of);
    const summaries: ColumnSummary[] = [];
    for (const column of source.columns) {
      if (wanted.has(column.name)) {
        summaries.push(await summariseColumn(source, column, resampling, drawn.has(column.name)));
      }
    }
    return summaries;
  },
  async family(source, resampling) {
    const family: FamilyColumn[] = [];
    for (const column of familyColumns(source.columns, source.scenario.compare.family)) {
      const { values, margin } = await readMetric(source, column);
      family.push({ column, values, margin });
    }
    return compareFamily(family, resampling);
  },
  async familyAtWindow(source, resampling, [window]) {
    const columns = await readFamilyAt(source, window);
    return compareFamily(columns, resampling, resampling.generatorFor(`window ${window}`));
  },
  async drift(source, resampling) {
    const windows = ['last_13', 'last_26'];
    if (!windows.every((window) => source.windows.includes(window))) return [];
    const [thirteen, twentySix] = [await readFamilyAt(source, windows[0]), await readFamilyAt(source, windows[1])];
    return driftOf(thirteen, twentySix, resampling);
  },
  async opinions(source, resampling) {
    const names = opinionColumns();
    if (!names.every((name) => source.columns.some((column) => column.name === name))) return null;
    const values = new Map<string, ValuesByMode>();
    for (const name of names) values.set(name, await readValues(source, name));
    return compareOpinions(values, source.modes, resampling);
  },
  async ledger(source, resampling) {
    const rows: LedgerRow[] = [];
    for (const pair of ledgerPairs(source.columns)) {
      const there = await readValues(source, pair.there);
      const back = await readValues(source, pair.back);
      rows.push(...summariseLedger(pair, there, back, resampling));
    }
    return rows;
  },
};

async function readValues(source: PartSource, column: string): Promise<ValuesByMode> {
  return partByMode(await source.readRuns(column), source.modes);
}

/** Those columns of the family that have a value at every week. */
async function readFamilyAt(source: PartSource, window: string): Promise<FamilyColumn[]> {
  const columns: FamilyColumn[] = [];
  for (const column of familyColumns(source.columns, source.scenario.compare.family)) {
    if (!column.inTime) continue;
    const values = partByMode(await source.readWindow(column.name, window), source.modes);
    columns.push({ column, values, margin: marginOf(column, source.scenario) });
  }
  return columns;
}

/** The primary family, and the differences and distances that the first figures show. */
function columnsWithHistogram({ columns, scenario }: PartSource): Set<string> {
  const shown = ['autonomy_loss', 'power_shift_formal', 'power_shift_effective'];
  return new Set([
    ...familyColumns(columns, scenario.compare.family).map(({ name }) => name),
    ...shown.flatMap((measure) => roles.map((role) => `${measure}_${role}`)),
    'redistribution_formal',
    'redistribution_effective',
  ]);
}
