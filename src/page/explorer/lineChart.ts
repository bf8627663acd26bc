import type { Role } from '../../scenario/definition/vocabulary.ts';
import { makeElement } from './makeElement.ts';
import { makeShape } from './makeShape.ts';
import { onResize } from './onResize.ts';
import { drawRoleMark, roleColour } from './roleMark.ts';
import type { Speaker } from './speaker.ts';
import { weekTicks } from './drawTimeline.ts';

/** A line over the weeks, the first week first; NaN breaks it. */
export interface ChartLine {
  readonly role: Role;
  readonly values: ArrayLike<number>;
  readonly dash?: string;
  /** A line that is looked at, one beside it, or what lies behind them. */
  readonly style: 'main' | 'thin' | 'faint';
  readonly band?: { readonly lower: ArrayLike<number>; readonly upper: ArrayLike<number> };
}

/** What a chart shows. */
export interface ChartContents {
  readonly lines: readonly ChartLine[];
  readonly weeks: number;
  readonly entryWeek: number;
  readonly top: number;
}

/** A small chart over the weeks, with a cursor. */
export interface LineChart {
  readonly element: HTMLElement;
  show(contents: ChartContents, week: number): void;
  /** @param label what the chart shows in words */
  showWeek(week: number, label: string): void;
}

const HEIGHT = 132;
const LEFT = 30;
const RIGHT = 8;
const TOP = 8;
const BOTTOM = 20;
/** Weeks between the marks that tell lines apart. */
const MARK_EVERY = 26;

/** A chart drawn for its width; a click on it chooses a week. */
export function createLineChart(speaker: Speaker, chooseWeek: (week: number) => void): LineChart {
  const svg = makeShape('svg', { class: 'chart', role: 'img', height: HEIGHT });
  const element = makeElement('div', { class: 'chart-box' }, svg);
  let contents: ChartContents | null = null;
  let cursorWeek = 1;

  const scale = () => (element.clientWidth - LEFT - RIGHT) / Math.max(1, (contents?.weeks ?? 2) - 1);
  const x = (week: number) => LEFT + (week - 1) * scale();
  const y = (value: number) => TOP + (HEIGHT - TOP - BOTTOM) * (1 - value / (contents?.top ?? 1));
  const cursor = makeShape('line', { y1: TOP, y2: HEIGHT - BOTTOM, class: 'cursor' });

  svg.addEventListener('click', (event) => {
    if (contents === null) return;
    const at = (event.clientX - svg.getBoundingClientRect().left - LEFT) / scale() + 1;
    chooseWeek(Math.min(contents.weeks, Math.max(1, Math.round(at))));
  });

  function placeCursor(): void {
    cursor.setAttribute('x1', String(x(cursorWeek)));
    cursor.setAttribute('x2', String(x(cursorWeek)));
  }

  function draw(): void {
    if (contents === null || element.clientWidth === 0) return;
    const { lines, weeks, entryWeek, top } = contents;
    svg.setAttribute('width', String(element.clientWidth));
    const at = (week: number, value: number) => `${x(week).toFixed(1)} ${y(value).toFixed(1)}`;
    svg.replaceChildren(
      ...[0, top / 2, top].flatMap((value) => [
        makeShape('line', { x1: LEFT, x2: x(weeks), y1: y(value), y2: y(value), class: 'grid' }),
        makeShape(
          'text',
          { x: LEFT - 4, y: y(value) + 4, class: 'tick', 'text-anchor': 'end' },
          speaker.number(value, value % 1 === 0 ? 0 : 1),
        ),
      ]),
      ...weekTicks(weeks, element.clientWidth - LEFT).map((week) =>
        makeShape(
          'text',
          { x: x(week), y: HEIGHT - 5, class: 'tick', 'text-anchor': week > 0.95 * weeks ? 'end' : 'middle' },
          String(week),
        ),
      ),
      makeShape('line', { x1: x(entryWeek), x2: x(entryWeek), y1: TOP, y2: HEIGHT - BOTTOM, class: 'entry' }),
      ...lines.flatMap(({ band, role }) =>
        band === undefined ? [] : [makeShape('path', { d: areaOf(band, at), fill: roleColour(role), class: 'band' })],
      ),
      ...lines.flatMap(({ role, values, dash, style }) => [
        makeShape('path', {
          d: pathOf(values, at),
          stroke: roleColour(role),
          class: `line ${style}`,
          ...(dash === undefined ? {} : { 'stroke-dasharray': dash }),
        }),
        ...(style === 'main' ? marksOn(values, role, x, y) : []),
      ]),
      cursor,
    );
    placeCursor();
  }
  onResize(element, draw);

  return {
    element,
    show(shown, week) {
      contents = shown;
      cursorWeek = week;
      draw();
    },
    showWeek(week, label) {
      cursorWeek = week;
      svg.setAttribute('aria-label', label);
      placeCursor();
    },
  };
}

function pathOf(values: ArrayLike<number>, at: (week: number, value: number) => string): string {
  let path = '';
  let isDown = false;
  for (let week = 1; week <= values.length; week += 1) {
    const value = values[week - 1];
    if (Number.isFinite(value)) path += `${isDown ? 'L' : 'M'}${at(week, value)}`;
    isDown = Number.isFinite(value);
  }
  return path;
}

/** The area of a band: there along the lower edge, back along the upper, a piece for each unbroken stretch. */
function areaOf({ lower, upper }: NonNullable<ChartLine['band']>, at: (week: number, value: number) => string): string {
  let path = '';
  let stretch: number[] = [];
  for (let week = 1; week <= lower.length + 1; week += 1) {
    if (Number.isFinite(lower[week - 1]) && Number.isFinite(upper[week - 1])) {
      stretch.push(week);
      continue;
    }
    const there = stretch.map((one) => at(one, lower[one - 1]));
    const back = stretch.map((one) => at(one, upper[one - 1])).reverse();
    if (stretch.length > 0) path += `M${[...there, ...back].join('L')}Z`;
    stretch = [];
  }
  return path;
}

function marksOn(
  values: ArrayLike<number>,
  role: Role,
  x: (week: number) => number,
  y: (value: number) => number,
): SVGElement[] {
  const weeks = Array.from({ length: Math.floor(values.length / MARK_EVERY) }, (_, at) => (at + 0.5) * MARK_EVERY);
  return weeks
    .filter((week) => Number.isFinite(values[week - 1]))
    .map((week) => drawRoleMark(role, x(week), y(values[week - 1])));
}
