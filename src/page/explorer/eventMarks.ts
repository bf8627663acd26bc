import type { TimelineEntry } from '../../explorer/replay.ts';

type Kind = TimelineEntry['kind'];

/** How a kind of event is drawn: a path around (0, 0), about 12 px wide, and whether it is filled. */
export interface EventMark {
  readonly path: string;
  readonly isFilled: boolean;
  /** Class of its colour: what a table decided, what stands beside the rule, what came to nothing. */
  readonly family: 'decided' | 'beside' | 'nothing';
}

const square = 'M-5-5H5V5H-5Z';
const circle = 'M-5.5 0A5.5 5.5 0 1 1 5.5 0A5.5 5.5 0 1 1-5.5 0Z';
const diamond = 'M0-6.5L6.5 0L0 6.5L-6.5 0Z';

/** Marks of the kinds of events: no two have the same shape, so that colour says nothing alone. */
export const eventMarks: Readonly<Record<Kind, EventMark>> = {
  first_writing: { path: `${square}M-2.5-1.5H2.5M-2.5 1.5H2.5`, isFilled: true, family: 'decided' },
  revision: { path: circle, isFilled: true, family: 'decided' },
  amendment: { path: 'M0-5.5L5.5 4.5H-5.5Z', isFilled: true, family: 'decided' },
  renewal: { path: circle, isFilled: false, family: 'decided' },
  stalemate: { path: `${square}M-5 5L5-5`, isFilled: false, family: 'nothing' },
  refusal: { path: 'M-5-5L5 5M-5 5L5-5', isFilled: false, family: 'nothing' },
  lapse: { path: 'M0 5.5L5.5-4.5H-5.5Z', isFilled: false, family: 'nothing' },
  drift: { path: 'M-6 0C-4-6-2-6 0 0S4 6 6 0', isFilled: false, family: 'beside' },
  derogation: { path: diamond, isFilled: false, family: 'beside' },
  derogation_end: { path: `${diamond}M-3 0H3`, isFilled: false, family: 'beside' },
  counter_rule: { path: diamond, isFilled: true, family: 'beside' },
  counter_rule_end: { path: 'M0-6.5V6.5M-4-4L4 4M-4 4L4-4', isFilled: false, family: 'beside' },
  client_leaves: { path: 'M-6 0H5M1-4L5 0L1 4', isFilled: false, family: 'nothing' },
};

/** Kinds in the order in which they are offered. */
export const eventKinds = [
  'first_writing',
  'revision',
  'amendment',
  'renewal',
  'stalemate',
  'refusal',
  'lapse',
  'drift',
  'counter_rule',
  'counter_rule_end',
  'derogation',
  'derogation_end',
  'client_leaves',
] as const satisfies readonly Kind[];
