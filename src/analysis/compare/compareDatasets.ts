import { translate } from '../../language/translate.ts';
import type { Column } from '../../model/measures/column.ts';
import type { RunMode } from '../../scenario/definition/vocabulary.ts';
import { adjustComparisons } from '../../statistics/adjustComparisons.ts';
import { marginOf } from '../../model/measures/marginOf.ts';
import { LEVEL } from '../resampling.ts';
import { partByMode } from '../valuesByMode.ts';
import type { ComparedData } from './comparedData.ts';
import { compareMetric } from './compareMetric.ts';
import type { ComparedValues, UnadjustedComparison } from './compareMetric.ts';
import type {
  ComparedSide,
  ComparisonOutcome,
  DatasetComparison,
  MetricComparison,
  OutcomeCounts,
} from './datasetComparison.ts';
import { pairReplicates } from './pairReplicates.ts';
import { settingDifferences } from './settingDifferences.ts';

const scope = translate('en', 'scope.pair');

/** A margin is at most half the bound of equivalence: δ is the smallest bound that a margin allows. */
const DELTA_IN_MARGINS = 2;

/**
 * What changed from one data set to another, in statistics: every metric column in every mode that both have.
 *
 * Reads a column at a time: memory grows with the replicates of one column, not with the tables.
 *
 * @param options - `wanted`: the columns to compare, all unless given; Holm’s adjustment is taken over these
 * @throws Error when one of them has no replicate with values
 */
export async function compareDatasets(
  before: ComparedData,
  after: ComparedData,
  options: { readonly wanted?: (column: Column) => boolean } = {},
): Promise<DatasetComparison> {
  for (const { source } of [before, after]) {
    if (source.replicates < 1) {
      throw new Error(`${source.scenario.name}: expected a replicate with values in every mode, got none`);
    }
  }
  const pairing = pairReplicates(before, after);
  const common = inCommon(before, after);
  const columns = common.columns.filter(options.wanted ?? (() => true));
  const cells = columns.reduce((sum, column) => sum + modesOf(column, common.modes).length, 0);
  const unadjusted: UnadjustedComparison[] = [];
  for (const column of columns) {
    const ones = await readValues(before, column.name, pairing.rows[0]);
    const others = await readValues(after, column.name, pairing.rows[1]);
    const margin = marginOf(column, before.source.scenario);
    const delta = margin === null ? null : DELTA_IN_MARGINS * margin;
    for (const mode of modesOf(column, common.modes)) {
      const of = { column, mode, before: ones(mode), after: others(mode), delta };
      unadjusted.push(compareMetric(of, pairing.paired, cells));
    }
  }
  const comparisons = adjustComparisons(unadjusted).map(withOutcome);
  return {
    format: 1,
    intervals: { level: LEVEL, scope },
    before: sideOf(before),
    after: sideOf(after),
    pairing: {
      paired: pairing.paired,
      reason: pairing.reason,
      replicates: { before: pairing.rows[0].length, after: pairing.rows[1].length },
    },
    settings: settingDifferences(before.source.scenario, after.source.scenario),
    onlyIn: { before: common.onlyBefore, after: common.onlyAfter },
    identical: comparisons.length > 0 && unadjusted.every(({ identical }) => identical),
    tests: comparisons.filter(({ p }) => !Number.isNaN(p)).length,
    counts: countOutcomes(comparisons),
    byMode: Object.fromEntries(
      common.modes.map((mode) => [mode, countOutcomes(comparisons.filter((one) => one.mode === mode))]),
    ),
    comparisons,
  };
}

/** What both have; a column of the same name in another unit is another column. */
function inCommon({ source: before }: ComparedData, { source: after }: ComparedData) {
  const [ones, others] = [unitsOf(before.columns), unitsOf(after.columns)];
  const isShared = ({ name }: Column): boolean => ones.has(name) && ones.get(name) === others.get(name);
  const only = (source: typeof before, other: typeof before) => ({
    metrics: source.columns.filter((column) => !isShared(column)).map(({ name }) => name),
    modes: source.modes.filter((mode) => !other.modes.includes(mode)),
  });
  return {
    columns: before.columns.filter(isShared),
    modes: before.modes.filter((mode) => after.modes.includes(mode)),
    onlyBefore: only(before, after),
    onlyAfter: only(after, before),
  };
}

function unitsOf(columns: readonly Column[]): ReadonlyMap<string, string> {
  return new Map(columns.map(({ name, unit }) => [name, unit.en]));
}

/** What is compared with `none` is 0 there by construction: nothing to compare. */
function modesOf({ paired }: Column, modes: readonly RunMode[]): readonly RunMode[] {
  return paired ? modes.filter((mode) => mode !== 'none') : modes;
}

async function readValues(
  { source }: ComparedData,
  name: string,
  rows: readonly number[],
): Promise<(mode: RunMode) => ComparedValues> {
  const { denominator } = source.columns.find((column) => column.name === name)!;
  const values = partByMode(await source.readRuns(name), source.modes);
  const denominators =
    denominator === undefined ? undefined : partByMode(await source.readRuns(denominator), source.modes);
  const pick = (all: Float64Array) => Float64Array.from(rows, (row) => all[row]);
  return (mode) => ({
    values: pick(values.get(mode)!),
    ...(denominators === undefined ? {} : { denominators: pick(denominators.get(mode)!) }),
  });
}

function withOutcome({ verdict, identical, ...comparison }: UnadjustedComparison): MetricComparison {
  return { ...comparison, outcome: outcomeOf(verdict, identical, comparison) };
}

function outcomeOf(
  verdict: UnadjustedComparison['verdict'],
  identical: boolean,
  {
    flag,
    difference,
    n,
    mean,
    missing,
    replicates,
  }: Pick<MetricComparison, 'flag' | 'difference' | 'n' | 'mean' | 'missing' | 'replicates'>,
): ComparisonOutcome {
  if (missing.before === replicates.before && missing.after === replicates.after) return 'no_values';
  if (n.before === 0 || n.after === 0) return 'no_test';
  const isRounding = Math.abs(difference) <= 1e-12 * Math.max(Math.abs(mean.before), Math.abs(mean.after));
  if (identical || (flag === 'constant' && isRounding && missing.before === missing.after)) return 'equal';
  if (flag !== 'ordinary') return 'no_test';
  switch (verdict) {
    case 'same':
    case 'changed':
      return verdict;
    case 'cannot-tell':
      return 'cannot_tell';
    default:
      throw new Error(`verdict: unknown ${String(verdict satisfies never)}`);
  }
}

function countOutcomes(comparisons: readonly MetricComparison[]): OutcomeCounts {
  const count = (outcome: ComparisonOutcome) => comparisons.filter((one) => one.outcome === outcome).length;
  return {
    changed: count('changed'),
    same: count('same'),
    cannot_tell: count('cannot_tell'),
    equal: count('equal'),
    no_test: count('no_test'),
    no_values: count('no_values'),
  };
}

function sideOf({ point, source }: ComparedData): ComparedSide {
  const { scenario, manifest, replicates } = source;
  return {
    name: scenario.name,
    point,
    version: manifest.version,
    commit: manifest.commit,
    scenarioHash: manifest.scenarioHash,
    randomStreams: manifest.randomStreams,
    seed: scenario.seed,
    replicates: { planned: manifest.plannedReplicates, used: replicates },
  };
}
