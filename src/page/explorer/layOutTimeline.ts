import type { Replay, TimelineEntry } from '../../explorer/replay.ts';

/** A mark of the time line with its place, in pixels. */
export interface PlacedEvent {
  readonly entry: TimelineEntry;
  readonly lane: number;
  readonly x: number;
  readonly y: number;
}

/** A line of an issue: its events, one row below the other where they would overlap, and its height. */
export interface Lane {
  /** Empty for events that concern no rule. */
  readonly issue: string;
  readonly top: number;
  readonly height: number;
}

/** Where everything on the time line stands. */
export interface TimelineLayout {
  readonly lanes: readonly Lane[];
  /** In the order of the run. */
  readonly events: readonly PlacedEvent[];
  readonly height: number;
  x(week: number): number;
  week(x: number): number;
}

interface Measures {
  /** Of the whole strip. */
  readonly width: number;
  /** Room for the names of issues at the left; 0 puts each name above its lane. */
  readonly labelWidth: number;
}

const ROW = 15;
const PADDING = 7;
const NAME_HEIGHT = 18;
const AXIS_HEIGHT = 24;
const MARK_WIDTH = 13;
const MOST_ROWS = 5;
const RIGHT = 12;

/** Lays out the events that are shown, a lane an issue. */
export function layOutTimeline(
  { issues, weeks }: Pick<Replay, 'issues' | 'weeks'>,
  entries: readonly TimelineEntry[],
  { width, labelWidth }: Measures,
): TimelineLayout {
  const left = labelWidth + 10;
  const scale = (width - left - RIGHT) / Math.max(1, weeks - 1);
  const x = (week: number) => left + (week - 1) * scale;
  const ids = issues.map(({ id }) => id);
  const lanesOf = entries.some(({ issue }) => !ids.includes(issue)) ? [...ids, ''] : ids;
  const lanes: Lane[] = [];
  const placed: PlacedEvent[] = [];
  let top = AXIS_HEIGHT;
  for (const [lane, issue] of lanesOf.entries()) {
    const above = labelWidth === 0 ? NAME_HEIGHT : 0;
    const lastIn: number[] = [];
    for (const entry of entries) {
      if (issue === '' ? ids.includes(entry.issue) : entry.issue !== issue) continue;
      const row = rowFor(lastIn, x(entry.week));
      lastIn[row] = x(entry.week);
      placed.push({ entry, lane, x: x(entry.week), y: top + above + PADDING + (row + 0.5) * ROW });
    }
    const height = above + 2 * PADDING + Math.max(1, lastIn.length) * ROW + 4;
    lanes.push({ issue, top, height });
    top += height;
  }
  return {
    lanes,
    events: placed.sort((a, b) => a.entry.seq - b.entry.seq),
    height: top + 2,
    x,
    week: (at) => Math.min(weeks, Math.max(1, Math.round((at - left) / scale) + 1)),
  };
}

/** The first row with room at a place; where none has, the one whose last mark is the furthest away. */
function rowFor(lastIn: readonly number[], x: number): number {
  for (let row = 0; row < MOST_ROWS; row += 1) {
    if (lastIn[row] === undefined || x - lastIn[row] >= MARK_WIDTH) return row;
  }
  return lastIn.indexOf(Math.min(...lastIn));
}
