import { marginOf } from '../../model/measures/marginOf.ts';
import { roles } from '../../scenario/definition/vocabulary.ts';
import type { Column } from '../../model/measures/column.ts';
import { compareContrasts, type ContrastSource } from '../compareContrasts.ts';
import { compareFamily, familyColumns, familyContrasts } from '../compareFamily.ts';
import { compareOpinions, opinionContrasts } from '../compareOpinions.ts';
import { driftOf } from '../compareWindows.ts';
import type { Resampling } from '../resampling.ts';
import type { SecondOpinion } from '../secondOpinion.ts';
import type { PartSource } from '../source.ts';
import { ledgerPairs, summariseLedger } from '../summariseLedger.ts';
import type { LedgerRow } from '../ledgerRow.ts';
import type { PrimaryFamily } from '../primaryFamily.ts';
import type { WindowVerdicts } from '../windowVerdicts.ts';
import { partByMode } from '../valuesByMode.ts';
import type { ValuesByMode } from '../valuesByMode.ts';
import { type ColumnSummary, summariseColumn } from './summariseColumn.ts';

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
    const columns = familyColumns(source.columns, source.scenario.compare.family);
    return makeFamily(source, columns, resampling, {
      generator: 'family',
      read: (column, range) => source.readRuns(column, range),
    });
  },
  async familyAtWindow(source, resampling, [window]) {
    return makeFamily(source, familyInTime(source), resampling, {
      generator: `window ${window}`,
      read: (column, range) => source.readWindow(column, window, range),
    });
  },
  async drift(source, resampling) {
    const [shorter, longer] = ['last_13', 'last_26'];
    if (![shorter, longer].every((window) => source.windows.includes(window))) return [];
    const rows: WindowVerdicts['drift'][number][] = [];
    for (const column of familyInTime(source)) {
      const thirteen = partByMode(await source.readWindow(column.name, shorter), source.modes);
      const twentySix = partByMode(await source.readWindow(column.name, longer), source.modes);
      rows.push(...driftOf(column, thirteen, twentySix, resampling));
    }
    return rows;
  },
  async opinions(source, resampling) {
    const contrasts = opinionContrasts(source.modes);
    const known = new Set(source.columns.map(({ name }) => name));
    if (!contrasts.every(({ first, second }) => known.has(first.column) && known.has(second.column))) return null;
    const generator = resampling.generatorFor('second opinion');
    const runs: ContrastSource = {
      modes: source.modes,
      read: (column, range) => source.readRuns(column, range),
    };
    return compareOpinions(source.modes, await compareContrasts(contrasts, runs, resampling, generator));
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

async function makeFamily(
  { modes, scenario }: PartSource,
  columns: readonly Column[],
  resampling: Resampling,
  { generator, read }: { readonly generator: string; readonly read: ContrastSource['read'] },
): Promise<PrimaryFamily> {
  const compared = await compareContrasts(
    familyContrasts(columns, modes),
    { modes, read },
    resampling,
    resampling.generatorFor(generator),
  );
  const withMargins = columns.map((column) => ({ column, margin: marginOf(column, scenario) }));
  return compareFamily(withMargins, modes, compared);
}

/** Those columns of the family that have a value at every week. */
function familyInTime({ columns, scenario }: PartSource): Column[] {
  return familyColumns(columns, scenario.compare.family).filter(({ inTime }) => inTime);
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
