import type { PlacedEvent } from './layOutTimeline.ts';

/** Keys that move from event to event. */
export const timelineKeys = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'] as const;
export type TimelineKey = (typeof timelineKeys)[number];

/**
 * The event that a key leads to: before and after in time over all lanes; above and below the nearest in time.
 *
 * @param events in the order of the run, at least one
 * @param selected `undefined` before any is selected
 */
export function moveInTimeline(
  events: readonly PlacedEvent[],
  selected: PlacedEvent | undefined,
  key: TimelineKey,
): PlacedEvent {
  if (selected === undefined) return key === 'End' || key === 'ArrowLeft' ? events[events.length - 1] : events[0];
  const at = events.indexOf(selected);
  switch (key) {
    case 'ArrowLeft':
      return events[Math.max(0, at - 1)];
    case 'ArrowRight':
      return events[Math.min(events.length - 1, at + 1)];
    case 'Home':
      return events[0];
    case 'End':
      return events[events.length - 1];
    case 'ArrowUp':
      return inLaneBeyond(events, selected, -1);
    case 'ArrowDown':
      return inLaneBeyond(events, selected, 1);
    default:
      throw new Error(`key: unknown ${String(key satisfies never)}`);
  }
}

/** The event that is nearest in time, in the next lane that has any. */
function inLaneBeyond(events: readonly PlacedEvent[], selected: PlacedEvent, by: -1 | 1): PlacedEvent {
  const lanes = events.map(({ lane }) => (lane - selected.lane) * by).filter((distance) => distance > 0);
  if (lanes.length === 0) return selected;
  const lane = selected.lane + by * Math.min(...lanes);
  const away = ({ entry }: PlacedEvent) => Math.abs(entry.week - selected.entry.week);
  return events
    .filter((event) => event.lane === lane)
    .reduce((nearest, event) => (away(event) < away(nearest) ? event : nearest));
}
