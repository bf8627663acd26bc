import type { EntryModeName, RunMode } from '../scenario/definition/vocabulary.ts';

/** Two modes whose runs are compared replicate by replicate: first − second. */
export interface ModePair<Mode extends RunMode = RunMode> {
  readonly first: Mode;
  readonly second: Mode;
}

/** Modes of the data set that are not the placebo, in their order. */
export function entryModesOf(modes: readonly RunMode[]): EntryModeName[] {
  return modes.filter((mode) => mode !== 'placebo');
}

/**
 * Every pair of entry modes, the later one first, so that differences from `none` read as effects of a mode.
 *
 * @example comparedPairs(['none', 'imposed', 'contact']) // imposed-none, contact-none, contact-imposed
 */
export function comparedPairs(modes: readonly RunMode[]): ModePair<EntryModeName>[] {
  const entryModes = entryModesOf(modes);
  return entryModes.flatMap((first, at) => entryModes.slice(0, at).map((second) => ({ first, second })));
}
