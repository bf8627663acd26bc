import type { Replay } from '../../explorer/replay.ts';
import { capitalised } from '../../language/capitalised.ts';
import { drawEventMark } from './drawEventMark.ts';
import type { TimelineLayout } from './layOutTimeline.ts';
import { makeShape } from './makeShape.ts';
import type { Speaker } from './speaker.ts';

/** Room below a lane’s marks in which norms are drawn as thin lines. */
const NORM_LINE = 5;

/** What a drawn time line can be told to show. */
export interface DrawnTimeline {
  readonly shapes: readonly SVGElement[];
  showWeek(week: number): void;
  /** Marks one event as the selected one; its id is for `aria-activedescendant`. */
  select(seq: number | null): string | null;
}

/** The shapes of a time line: lanes and norms for the eye, and an option for each event. */
export function drawTimeline(
  replay: Replay,
  layout: TimelineLayout,
  { speaker, id, width, labelWidth }: { speaker: Speaker; id: string; width: number; labelWidth: number },
): DrawnTimeline {
  const { say } = speaker;
  const nameOf = (issue: string) =>
    replay.issues.find((one) => one.id === issue)?.label ?? say('explorer.timeline.no-issue');
  const bottom = layout.height - 2;

  const lanes = layout.lanes.flatMap(({ issue, top, height }) => [
    makeShape('line', { x1: 0, x2: width, y1: top + height, y2: top + height, class: 'lane' }),
    laneName(capitalised(nameOf(issue)), top, height, labelWidth),
    ...replay.norms
      .filter((norm) => norm.issue === issue)
      .map(({ kind, fromWeek, toWeek }) =>
        makeShape('line', {
          x1: layout.x(fromWeek),
          x2: layout.x(toWeek),
          y1: top + height - NORM_LINE - (kind === 'derogation' ? 3 : 0),
          y2: top + height - NORM_LINE - (kind === 'derogation' ? 3 : 0),
          class: `norm ${kind}`,
        }),
      ),
  ]);

  const cursor = makeShape('line', { y1: 14, y2: bottom, class: 'cursor' });
  const halo = makeShape('circle', { r: 10, class: 'halo', visibility: 'hidden' });
  const options = layout.events.map(({ entry, x, y }) => {
    const words = { week: entry.week, issue: nameOf(entry.issue), title: entry.title };
    const label = say(entry.issue === '' ? 'explorer.timeline.option.no-issue' : 'explorer.timeline.option', words);
    return makeShape(
      'g',
      {
        role: 'option',
        id: `${id}-${entry.seq}`,
        'aria-label': label,
        'aria-selected': 'false',
        'data-seq': entry.seq,
      },
      makeShape('title', {}, label),
      drawEventMark(entry.kind, x, y),
    );
  });

  const entryX = layout.x(replay.entryWeek);
  const isNone = replay.mode === 'none' || replay.mode === 'placebo';
  const background = makeShape(
    'g',
    { 'aria-hidden': 'true' },
    ...weekTicks(replay.weeks, layout.x(replay.weeks) - layout.x(1)).map((week) =>
      makeShape('line', { x1: layout.x(week), x2: layout.x(week), y1: 18, y2: bottom, class: 'grid' }),
    ),
    ...weekTicks(replay.weeks, layout.x(replay.weeks) - layout.x(1)).map((week) =>
      makeShape('text', { x: layout.x(week), y: 12, class: 'tick', 'text-anchor': 'middle' }, String(week)),
    ),
    ...lanes,
    makeShape('line', { x1: entryX, x2: entryX, y1: 18, y2: bottom, class: 'entry' }),
    makeShape(
      'text',
      { x: entryX + 4, y: 26, class: 'tick entry-name' },
      say(isNone ? 'explorer.timeline.entry.none' : 'explorer.timeline.entry'),
    ),
    cursor,
    halo,
  );

  return {
    shapes: [background, ...options],
    showWeek(week) {
      cursor.setAttribute('x1', String(layout.x(week)));
      cursor.setAttribute('x2', String(layout.x(week)));
    },
    select(seq) {
      const place = layout.events.find(({ entry }) => entry.seq === seq);
      for (const option of options) option.setAttribute('aria-selected', String(option.dataset['seq'] === String(seq)));
      halo.setAttribute('visibility', place === undefined ? 'hidden' : 'visible');
      if (place === undefined) return null;
      halo.setAttribute('cx', String(place.x));
      halo.setAttribute('cy', String(place.y));
      return `${id}-${place.entry.seq}`;
    },
  };
}

/** Weeks that the axis names: quarters, half-years or years, as there is room. */
export function weekTicks(weeks: number, width: number): readonly number[] {
  const step = [13, 26, 52, 104, 208, 520].find((each) => (each / weeks) * width >= 44) ?? 520;
  return Array.from({ length: Math.floor(weeks / step) }, (_, at) => (at + 1) * step);
}

/** The name of an issue left of its lane, in two lines where it is long, or above it. */
function laneName(name: string, top: number, height: number, labelWidth: number): SVGTextElement {
  if (labelWidth === 0) return makeShape('text', { x: 2, y: top + 14, class: 'lane-name' }, name);
  const most = Math.floor(labelWidth / 6.4);
  const lines = name.length <= most ? [name] : breakInTwo(name, most);
  const first = top + height / 2 + 4 - (lines.length - 1) * 7;
  return makeShape(
    'text',
    { class: 'lane-name' },
    ...lines.map((line, at) => makeShape('tspan', { x: 2, y: first + at * 14 }, line)),
  );
}

function breakInTwo(name: string, most: number): readonly string[] {
  const space = name.lastIndexOf(' ', most);
  if (space < 0) return [name];
  const rest = name.slice(space + 1);
  return [name.slice(0, space), rest.length > most ? `${rest.slice(0, most - 1)}…` : rest];
}
