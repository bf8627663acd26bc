import type { ExplorerData, ExplorerParameter } from '../../explorer/explorerData.ts';
import type { ExplorerState } from '../../explorer/explorerState.ts';
import type { Setting } from '../../scenario/definition/factor.ts';

/** A state that this page can show, and what had to be left out of the one that was asked for. */
export interface UsableState {
  readonly state: ExplorerState;
  /** Paths of settings that the page does not know, or whose value its control cannot have. */
  readonly ignored: readonly string[];
}

/** What of a state, as an address names it, this page can show; `null` where it does not know the mode. */
export function readExplorerState(asked: ExplorerState, data: ExplorerData): UsableState | null {
  const { mode, replicate, versus, week, event, settings = [] } = asked;
  if (!data.modes.includes(mode)) return null;
  const known = settings.map((setting) => ({
    setting,
    parameter: data.parameters.find(({ path }) => path === setting.path),
  }));
  const usable = known.flatMap(({ setting, parameter }) =>
    parameter !== undefined && fits(setting.value, parameter) && setting.value !== parameter.value ? [setting] : [],
  );
  return {
    state: {
      mode,
      replicate,
      ...(versus !== undefined && versus !== mode && data.modes.includes(versus) ? { versus } : {}),
      ...(week === undefined ? {} : { week: Math.min(data.scenario.weeks, Math.max(1, week)) }),
      ...(event === undefined ? {} : { event }),
      ...(usable.length === 0 ? {} : { settings: usable }),
    },
    ignored: known.flatMap(({ setting, parameter }) =>
      parameter !== undefined && fits(setting.value, parameter) ? [] : [setting.path],
    ),
  };
}

function fits(value: Setting, { range }: ExplorerParameter): boolean {
  if (range.kind === 'choice') return range.choices.includes(value);
  return (
    typeof value === 'number' && value >= range.min && value <= range.max && (!range.isWhole || Number.isInteger(value))
  );
}
