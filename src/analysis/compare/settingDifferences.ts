import { canonicalJson } from '../../scenario/canonicalJson.ts';
import type { Scenario } from '../../scenario/definition/scenario.ts';

/** A setting that two scenarios do not share; `null` where one has none. */
export interface SettingDifference {
  /** As in messages and in `--set`: `organisation.groups[2].size`. */
  readonly path: string;
  readonly before: unknown;
  readonly after: unknown;
}

/**
 * Where two scenarios differ, in the order of the first, after which comes what only the second has; entries of lists are
 * held against each other by position.
 *
 * @example settingDifferences(scenario, { ...scenario, seed: 'other' }) // [{ path: 'seed', before: 'corule', after: 'other' }]
 */
export function settingDifferences(before: Scenario, after: Scenario): SettingDifference[] {
  return differencesAt('', before, after);
}

function differencesAt(path: string, before: unknown, after: unknown): SettingDifference[] {
  if (Array.isArray(before) && Array.isArray(after)) {
    const [ones, others]: readonly (readonly unknown[])[] = [before, after];
    const length = Math.max(ones.length, others.length);
    return Array.from({ length }, (_, at) => differencesAt(`${path}[${at}]`, ones[at], others[at])).flat();
  }
  if (isRecord(before) && isRecord(after)) {
    const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
    return [...keys].flatMap((key) => differencesAt(path === '' ? key : `${path}.${key}`, before[key], after[key]));
  }
  const [one, other] = [before ?? null, after ?? null];
  return canonicalJson(one) === canonicalJson(other) ? [] : [{ path, before: one, after: other }];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
