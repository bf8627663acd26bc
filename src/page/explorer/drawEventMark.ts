import type { TimelineEntry } from '../../explorer/replay.ts';
import { eventMarks } from './eventMarks.ts';
import { makeShape } from './makeShape.ts';

/** The mark of a kind of event at a place. */
export function drawEventMark(kind: TimelineEntry['kind'], x = 0, y = 0): SVGPathElement {
  const { path, isFilled, family } = eventMarks[kind];
  return makeShape('path', {
    d: path,
    transform: `translate(${x} ${y})`,
    class: `mark ${family}${isFilled ? ' filled' : ''}`,
  });
}
