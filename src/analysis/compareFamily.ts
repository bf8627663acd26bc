import type { Column } from '../model/measures/column.ts';
import type { EntryModeName, RunMode } from '../scenario/definition/vocabulary.ts';
import { holmAdjusted } from '../statistics/holmAdjusted.ts';
import { replicatesNeeded } from '../statistics/replicatesNeeded.ts';
import type { SimultaneousInterval } from '../statistics/simultaneousIntervals.ts';
import type { ComparedContrasts, Contrast } from './compareContrasts.ts';
import { comparedPairs } from './comparedPairs.ts';
import type { Flag } from './metricSummary.ts';
import type { FamilyMember, PrimaryFamily, Verdict } from './primaryFamily.ts';

/** A role column of a measure of the primary family. */
export interface FamilyColumn {
  readonly column: Column;
  readonly margin: number | null;
}

/**
 * The primary family: each column in each pair of modes, with simultaneous intervals and Holm’s p.
 *
 * @param columns in the order of `compare.family`, then roles
 * @param compared - the contrasts of {@link familyContrasts}
 */
export function compareFamily(
  columns: readonly FamilyColumn[],
  modes: readonly RunMode[],
  { critical, method, intervals, p }: ComparedContrasts,
): PrimaryFamily {
  const adjusted = holmAdjusted(p);
  const pairs = columns.flatMap((of) => comparedPairs(modes).map((pair) => ({ of, ...pair })));
  const members = pairs.map(({ of, first, second }, at) => member(of, first, second, intervals[at], adjusted[at]));
  const held = members.filter(({ verdict }) => verdict !== 'no_interval');
  const needs = held.flatMap((one) => one.replicatesNeeded ?? []);
  return {
    measures: [...new Set(columns.map(({ column }) => column.measure))],
    members,
    size: held.length,
    critical,
    method,
    replicatesNeeded: needs.length === 0 ? null : Math.max(...needs),
    enough: held.every(({ enough }) => enough !== false),
  };
}

/** Each column in each pair of modes. */
export function familyContrasts(columns: readonly Column[], modes: readonly RunMode[]): Contrast[] {
  return columns.flatMap(({ name: column }) =>
    comparedPairs(modes).map(({ first, second }) => ({
      first: { column, mode: first },
      second: { column, mode: second },
    })),
  );
}

function member(
  { column, margin }: FamilyColumn,
  first: EntryModeName,
  second: EntryModeName,
  interval: SimultaneousInterval,
  p: number,
): FamilyMember {
  const { n, mean, lower, upper } = interval;
  const halfWidth = upper - mean;
  const known = margin !== null && Number.isFinite(halfWidth);
  return {
    measure: column.measure,
    role: column.role!,
    column: column.name,
    first,
    second,
    n,
    difference: mean,
    lower,
    upper,
    p,
    halfWidth,
    margin,
    enough: known ? halfWidth <= margin : null,
    replicatesNeeded: known ? replicatesNeeded(n, halfWidth, margin) : null,
    verdict: verdictOf(interval),
    flags: memberFlags(interval),
  };
}

/** Where an interval lies against 0. */
export function verdictOf({ lower, upper }: { readonly lower: number; readonly upper: number }): Verdict {
  if (!Number.isFinite(lower) || !Number.isFinite(upper)) return 'no_interval';
  if (lower > 0) return 'higher';
  return upper < 0 ? 'lower' : 'not_shown';
}

function memberFlags({ missing, flag }: SimultaneousInterval): Flag[] {
  return [...(missing > 0 ? (['missing'] as const) : []), ...(flag === 'ordinary' ? [] : [flag])];
}

/**
 * Role columns of the measures of `compare.family`, in its order.
 *
 * @throws Error when a measure has no role columns
 */
export function familyColumns(columns: readonly Column[], measures: readonly string[]): Column[] {
  const byRole = columns.filter(
    ({ role, group, facet }) => role !== undefined && group === undefined && facet === undefined,
  );
  return measures.flatMap((measure, at) => {
    const own = byRole.filter((column) => column.measure === measure);
    if (own.length === 0) {
      const known = [...new Set(byRole.map((column) => column.measure))].join(', ');
      throw new Error(`compare.family[${at}]: expected a measure with a column per role (${known}), got ${measure}`);
    }
    return own;
  });
}
