import type { StopPath } from './stopPath.ts';
import type { Warning } from './summary.ts';

/** How a stop rule ended, which decides what may be read from intervals: that it was met must not be taken for granted. */
export function stopWarning({ stop, reason }: Pick<StopPath, 'stop' | 'reason'>, name: string): Warning {
  return { key: reason === 'maximum' ? 'stopped_at_maximum' : 'stopped_by_rule', subject: name, value: stop };
}
