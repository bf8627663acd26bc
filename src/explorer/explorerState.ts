import { type RunMode, runModes } from '../scenario/definition/vocabulary.ts';
import type { Setting } from '../scenario/definition/factor.ts';
import type { ParameterSetting } from '../scenario/setParameters.ts';

/** What the explorer shows; it stands in the fragment of the page’s address, so that it can be sent to somebody. */
export interface ExplorerState {
  readonly mode: RunMode;
  /** From 0. */
  readonly replicate: number;
  /** Mode shown beside it, on the same luck. */
  readonly versus?: RunMode;
  /** Week of the cursor, from 1. */
  readonly week?: number;
  /** Open event of the first mode, by its order in the run. */
  readonly event?: number;
  /** Parameters that differ from the scenario; each path once. */
  readonly settings?: readonly ParameterSetting[];
}

const prefix = 'explore?';
/** More than a reader would ever move. */
const MOST_SETTINGS = 100;
const pathForm = /^[A-Za-z_][\w.[\]-]{0,199}$/;

/**
 * Fragment of the address that opens the explorer in a state.
 *
 * @example formatExplorerState({ mode: 'imposed', replicate: 17 }) // 'explore?mode=imposed&replicate=17'
 */
export function formatExplorerState(state: ExplorerState): string {
  const { mode, replicate, versus, week, event, settings = [] } = state;
  const fields = new URLSearchParams({ mode, replicate: String(replicate) });
  if (versus !== undefined) fields.set('versus', versus);
  if (week !== undefined) fields.set('week', String(week));
  if (event !== undefined) fields.set('event', String(event));
  for (const { path, value } of settings) fields.append('set', `${path}=${formatSetting(value)}`);
  return `${prefix}${fields.toString()}`;
}

/**
 * The state that a fragment (without `#`) names; `null` where it is that of something else or names no run. Fields that
 * say nothing usable are left out: who is sent a broken link still sees the run.
 */
export function parseExplorerState(fragment: string): ExplorerState | null {
  if (!fragment.startsWith(prefix)) return null;
  const fields = new URLSearchParams(fragment.slice(prefix.length));
  const mode = modeIn(fields.get('mode'));
  const replicate = wholeNumberIn(fields.get('replicate'));
  if (mode === undefined || replicate === undefined) return null;
  const versus = modeIn(fields.get('versus'));
  const week = wholeNumberIn(fields.get('week'));
  const event = wholeNumberIn(fields.get('event'));
  const settings = settingsIn(fields.getAll('set'));
  return {
    mode,
    replicate,
    ...(versus === undefined || versus === mode ? {} : { versus }),
    ...(week === undefined || week === 0 ? {} : { week }),
    ...(event === undefined ? {} : { event }),
    ...(settings.length === 0 ? {} : { settings }),
  };
}

function modeIn(text: string | null): RunMode | undefined {
  return runModes.find((name) => name === text);
}

function wholeNumberIn(text: string | null): number | undefined {
  return text !== null && /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}

/** The last value of each path, in the order in which paths come first. */
function settingsIn(texts: readonly string[]): ParameterSetting[] {
  const settings = new Map<string, Setting>();
  for (const text of texts.slice(0, MOST_SETTINGS)) {
    const equals = text.indexOf('=');
    const path = text.slice(0, Math.max(0, equals));
    const value = parseSetting(text.slice(equals + 1));
    if (pathForm.test(path) && value !== undefined) settings.set(path, value);
  }
  return [...settings].map(([path, value]) => ({ path, value }));
}

/** A number, a boolean or a word as it stands; a text that could be taken for one of these in quotes. */
function formatSetting(value: Setting): string {
  if (Object.is(value, -0)) return '-0';
  if (typeof value !== 'string') return String(value);
  return isPlainWord(value) ? value : JSON.stringify(value);
}

function parseSetting(text: string): Setting | undefined {
  if (text === 'true' || text === 'false') return text === 'true';
  if (text.startsWith('"')) return quotedText(text);
  if (isPlainWord(text)) return text;
  const number = text.trim() === '' ? Number.NaN : Number(text);
  return Number.isFinite(number) ? number : undefined;
}

function isPlainWord(text: string): boolean {
  return /^[A-Za-z_][\w -]*$/.test(text) && text !== 'true' && text !== 'false';
}

function quotedText(text: string): string | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'string' ? value : undefined;
  } catch {
    return undefined;
  }
}
