import type { RuleEvent } from '../../model/ruleEvent.ts';
import { isPlainText } from '../../scenario/isPlainText.ts';
import { eventRow, eventTableColumns } from '../eventTable.ts';
import type { TableColumn } from '../tableColumn.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * Reads the events of a group, by mode.
 *
 * @param modes - of the group; a group whose events are not recorded has none of them
 * @returns undefined where they are not what the table of events can take
 */
export function decodeEvents(bytes: Uint8Array, modes: number): RuleEvent[][] | undefined {
  try {
    const events: RuleEvent[][] = JSON.parse(utf8.decode(bytes));
    const isWhole = Array.isArray(events) && (events.length === 0 || events.length === modes);
    return isWhole && events.every((ofMode) => Array.isArray(ofMode) && ofMode.every(isEvent)) ? events : undefined;
  } catch {
    // No UTF-8, no JSON, or without a list that every event has.
    return undefined;
  }
}

function isEvent(event: RuleEvent): boolean {
  const row = eventRow({ run: 0, point: 0, mode: 'none', replicate: 0, seed: '', event });
  return row.every((value, i) => isOfColumn(value, eventTableColumns[i]));
}

function isOfColumn(value: unknown, { type }: TableColumn): boolean {
  switch (type) {
    case 'text':
      return typeof value === 'string' && isPlainText(value);
    case 'integer':
      return typeof value === 'number' && (value | 0) === value;
    case 'number':
      return typeof value === 'number' && Math.abs(value) !== Infinity;
    default:
      throw new Error(`column: unknown type ${String(type satisfies never)}`);
  }
}
