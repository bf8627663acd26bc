import { type RunMode, runModes } from '../scenario/definition/vocabulary.ts';

/** What the explorer shows; it stands in the fragment of the page’s address, so that it can be sent to somebody. */
export interface ExplorerState {
  readonly mode: RunMode;
  /** From 0. */
  readonly replicate: number;
}

const prefix = 'explore?';

/**
 * Fragment of the address that opens the explorer in a state.
 *
 * @example formatExplorerState({ mode: 'imposed', replicate: 17 }) // 'explore?mode=imposed&replicate=17'
 */
export function formatExplorerState({ mode, replicate }: ExplorerState): string {
  return `${prefix}${new URLSearchParams({ mode, replicate: String(replicate) }).toString()}`;
}

/** The state that a fragment (without `#`) names; `null` where it is that of something else or says nothing usable. */
export function parseExplorerState(fragment: string): ExplorerState | null {
  if (!fragment.startsWith(prefix)) return null;
  const fields = new URLSearchParams(fragment.slice(prefix.length));
  const mode = runModes.find((name) => name === fields.get('mode'));
  const replicate = Number(fields.get('replicate') ?? 'NaN');
  return mode === undefined || !Number.isSafeInteger(replicate) || replicate < 0 ? null : { mode, replicate };
}
