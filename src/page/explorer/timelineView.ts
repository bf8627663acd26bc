import type { Replay, TimelineEntry } from '../../explorer/replay.ts';
import { type DrawnTimeline, drawTimeline } from './drawTimeline.ts';
import { makeEventDetails } from './eventDetails.ts';
import { layOutTimeline, type PlacedEvent, type TimelineLayout } from './layOutTimeline.ts';
import { makeElement } from './makeElement.ts';
import { makeShape } from './makeShape.ts';
import { moveInTimeline, type TimelineKey, timelineKeys } from './moveInTimeline.ts';
import { onResize } from './onResize.ts';
import type { TimelineFilter } from './timelineFilter.ts';
import type { RunView, Surroundings } from './view.ts';

/** A time line of one run. */
export interface TimelineView extends RunView {
  /** Opens an event, or none, without telling anybody. */
  select(seq: number | null): void;
  /** Draws again, after the filter has changed. */
  refresh(): void;
}

interface Listeners {
  readonly filter: TimelineFilter;
  /** The reader opened an event. */
  readonly opened: (entry: TimelineEntry) => void;
  readonly weekChosen: (week: number) => void;
  readonly showGenealogy: (issue: string) => void;
}

/** How far from a mark a click still means it, in pixels: marks are small, their targets are not. */
const REACH = 24;
/** Narrower strips have the names of issues above their lanes. */
const NARROW = 560;
let made = 0;

/** A time line with one option an event; arrow keys lead through it, and its selected event is told below. */
export function createTimelineView({ speaker }: Surroundings, listeners: Listeners): TimelineView {
  const { say } = speaker;
  made += 1;
  const id = `explorer-timeline-${made}`;
  let replay: Replay | null = null;
  let week = 1;
  let selected: number | null = null;
  let layout: TimelineLayout | null = null;
  let drawn: DrawnTimeline | null = null;

  const strip = makeShape('svg', { class: 'timeline', tabindex: 0, role: 'listbox', 'aria-orientation': 'horizontal' });
  const empty = makeElement('p', { class: 'note', hidden: true }, say('explorer.timeline.none'));
  const details = makeElement('div', { class: 'event', role: 'status' });
  const previous = makeElement('button', { type: 'button' }, `‹ ${say('explorer.timeline.previous')}`);
  const next = makeElement('button', { type: 'button' }, `${say('explorer.timeline.next')} ›`);
  previous.addEventListener('click', () => move('ArrowLeft'));
  next.addEventListener('click', () => move('ArrowRight'));
  const box = makeElement('div', { class: 'strip' }, strip);

  strip.addEventListener('keydown', (event) => {
    const key = timelineKeys.find((name) => name === event.key);
    if (key === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    move(key);
  });
  strip.addEventListener('click', (event) => {
    if (layout === null) return;
    const frame = strip.getBoundingClientRect();
    const [x, y] = [event.clientX - frame.left, event.clientY - frame.top];
    const nearest = nearestTo(layout.events, x, y);
    if (nearest === undefined) listeners.weekChosen(layout.week(x));
    else open(nearest.entry);
  });

  function move(key: TimelineKey): void {
    if (layout === null || layout.events.length === 0) return;
    const from = layout.events.find(({ entry }) => entry.seq === selected);
    open(moveInTimeline(layout.events, from, key).entry);
  }

  function open(entry: TimelineEntry): void {
    select(entry.seq);
    listeners.opened(entry);
  }

  function select(seq: number | null): void {
    const entry = replay?.timeline.find((one) => one.seq === seq);
    selected = entry?.seq ?? null;
    setAttributeOrNone(strip, 'aria-activedescendant', drawn?.select(selected) ?? null);
    details.replaceChildren(
      ...(entry === undefined
        ? [makeElement('p', { class: 'note' }, say('explorer.event.none'))]
        : makeEventDetails(entry, {
            speaker,
            issueName: replay?.issues.find((issue) => issue.id === entry.issue)?.label ?? '',
            showGenealogy: () => listeners.showGenealogy(entry.issue),
          })),
    );
  }

  function refresh(): void {
    if (replay === null || box.clientWidth === 0) return;
    const width = box.clientWidth;
    const labelWidth = width < NARROW ? 0 : 168;
    const entries = replay.timeline.filter((entry) => listeners.filter.shows(entry));
    const issues = replay.issues.filter((issue) => listeners.filter.showsIssue(issue.id));
    layout = layOutTimeline({ issues, weeks: replay.weeks }, entries, { width, labelWidth });
    drawn = drawTimeline(replay, layout, { speaker, id, width, labelWidth });
    strip.replaceChildren(...drawn.shapes);
    for (const [name, value] of Object.entries({ width, height: layout.height }))
      strip.setAttribute(name, String(value));
    strip.setAttribute(
      'aria-label',
      say('explorer.timeline.label', {
        mode: speaker.mode(replay.mode),
        replicate: replay.replicate,
        count: entries.length,
      }),
    );
    empty.hidden = entries.length > 0;
    drawn.showWeek(week);
    setAttributeOrNone(strip, 'aria-activedescendant', drawn.select(selected));
  }
  onResize(box, refresh);

  return {
    element: makeElement('div', {}, box, empty, makeElement('div', { class: 'row' }, previous, next), details),
    showRun(shown, at) {
      replay = shown;
      week = at;
      refresh();
      select(null);
    },
    showWeek(at) {
      week = at;
      drawn?.showWeek(at);
    },
    select,
    refresh,
  };
}

function setAttributeOrNone(element: Element, name: string, value: string | null): void {
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
}

function nearestTo(events: readonly PlacedEvent[], x: number, y: number): PlacedEvent | undefined {
  let best: PlacedEvent | undefined;
  let distance = REACH / 2;
  for (const event of events) {
    const away = Math.hypot(event.x - x, event.y - y);
    if (away > distance) continue;
    best = event;
    distance = away;
  }
  return best;
}
