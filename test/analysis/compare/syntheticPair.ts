import type { ComparedData } from '../../../src/analysis/compare/comparedData.ts';
import { replicateSeed } from '../../../src/random/streamName.ts';
import { syntheticSource } from '../syntheticSource.ts';
import type { SyntheticTruth } from '../syntheticSource.ts';

/** A data set in memory whose truth is known; `lost`: replicates that failed, left out of its rows. */
export function comparedData(truth: SyntheticTruth, lost: readonly number[] = []): ComparedData {
  const source = syntheticSource(truth);
  const planned = truth.replicates + lost.length;
  const numbers = Array.from({ length: planned }, (_, replicate) => replicate).filter((one) => !lost.includes(one));
  return { point: 0, source, seeds: numbers.map((replicate) => replicateSeed(source.scenario.seed, replicate)) };
}

/** Columns for all in another unit than shares, without a denominator: no margin is declared for them. */
export function withoutMargin(count: number): NonNullable<SyntheticTruth['keep']> {
  return firstOf(count, (unit) => unit !== 'share');
}

/** Columns by role in shares: their margin is .01. */
export function withMargin(count: number): NonNullable<SyntheticTruth['keep']> {
  return firstOf(count, (unit) => unit === 'share');
}

function firstOf(count: number, isUnit: (unit: string) => boolean): NonNullable<SyntheticTruth['keep']> {
  const kept = new Set<string>();
  return ({ name, unit, paired, denominator, group, facet }) => {
    const fits = isUnit(unit.en) && !paired && denominator === undefined && group === undefined && facet === undefined;
    if (fits && kept.size < count) kept.add(name);
    return kept.has(name);
  };
}
