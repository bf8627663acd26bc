import { formatNumber } from '../../../language/formatNumber.ts';
import { translate } from '../../../language/translate.ts';
import { roles } from '../../../scenario/definition/vocabulary.ts';
import { roleLabels } from '../../measures/termLabels.ts';
import type { RuleEvent } from '../../ruleEvent.ts';
import { joinWords } from '../words/joinWords.ts';
import { tellCounterRule, tellDerogation, tellDrift, tellRefusal } from './tellNorm.ts';
import { isSmallStep, tellSmallSteps } from './tellSmallSteps.ts';
import { tellTable } from './tellTable.ts';
import type { StoryBlock } from './storyBlock.ts';
import type { StoryTeller } from './storyTeller.ts';

const YEAR_WEEKS = 52;
const QUARTER_WEEKS = 13;
/** Weeks without anything to tell that are worth a line. */
const QUIET_WEEKS = 6;

type Weeks = Extract<StoryBlock, { kind: 'weeks' }>;

/** The weeks of a run, year by year; small steps are told together by quarter, quiet stretches in a line. */
export function tellWeeks(teller: StoryTeller): StoryBlock[] {
  const { trace } = teller;
  const { weeks } = trace.scenario;
  const blocks: StoryBlock[] = [];
  for (let from = 1; from <= weeks; from += YEAR_WEEKS) {
    blocks.push(...tellYear(teller, from, Math.min(weeks, from + YEAR_WEEKS - 1)));
  }
  return blocks;
}

function tellYear(teller: StoryTeller, from: number, to: number): StoryBlock[] {
  const { language, trace } = teller;
  const year = Math.ceil(to / YEAR_WEEKS);
  const told: Weeks[] = [];
  for (let start = from; start <= to; start += QUARTER_WEEKS) {
    const end = Math.min(to, start + QUARTER_WEEKS - 1);
    for (let week = start; week <= end; week += 1) {
      const paragraphs = tellWeek(teller, week);
      if (paragraphs.length > 0) told.push({ kind: 'weeks', from: week, to: week, paragraphs });
    }
    const steps = trace.events.filter((event) => event.week >= start && event.week <= end && isSmallStep(event));
    const paragraphs = tellSmallSteps(teller, start, end, steps);
    if (paragraphs.length > 0) told.push({ kind: 'weeks', from: start, to: end, paragraphs });
  }
  return [
    { kind: 'heading', text: translate(language, 'trace.year', { year, from, to }) },
    ...withEntry(teller, withQuiet(teller, told, from, to), from, to),
    ...tellStanding(teller, year, to),
  ];
}

function tellWeek(teller: StoryTeller, week: number): string[] {
  const { trace } = teller;
  const events = trace.events.filter((event) => event.week === week && !isSmallStep(event));
  const leaving = events.filter(({ kind }) => kind === 'client_leaves');
  return [
    ...events.flatMap((event) => tellEvent(teller, event, events)),
    ...(leaving.length === 0 ? [] : [tellLeaving(teller, leaving)]),
  ];
}

/**
 * What an event was, in sentences; nothing for those that are told with others.
 *
 * @param sameWeek events of its week
 */
export function tellEvent(teller: StoryTeller, event: RuleEvent, sameWeek: readonly RuleEvent[]): string[] {
  switch (event.kind) {
    case 'first_writing':
    case 'revision':
    case 'renewal':
    case 'stalemate':
    case 'lapse': {
      const ended = sameWeek.filter(
        ({ kind, cause, issue }) => kind === 'derogation_end' && cause === 'revision' && issue === event.issue,
      );
      return tellTable(teller, event, ended);
    }
    case 'refusal':
      return [tellRefusal(teller, event)];
    case 'drift':
      return [tellDrift(teller, event)];
    case 'derogation':
      return [tellDerogation(teller, event)];
    case 'counter_rule':
      return [tellCounterRule(teller, event)];
    // Told with the birth of the norm, with the table, with the other small steps, or once for all that leave.
    case 'counter_rule_end':
    case 'derogation_end':
    case 'amendment':
    case 'client_leaves':
      return [];
    default:
      throw new Error(`story: unknown event ${String(event.kind satisfies never)}`);
  }
}

/** That clients leave. */
export function tellLeaving({ language, wording }: StoryTeller, leaving: readonly RuleEvent[]): string {
  const group = wording.groups([...new Set(leaving.map(({ initiator }) => initiator))]).text;
  return leaving.length === 1
    ? translate(language, 'trace.leaves.one', { group })
    : translate(language, 'trace.leaves.many', { group, count: leaving.length });
}

/** Stretches in which nothing happened get a line. */
function withQuiet(teller: StoryTeller, told: readonly Weeks[], from: number, to: number): Weeks[] {
  const { language } = teller;
  const filled: Weeks[] = [];
  let next = from;
  const fillUpTo = (end: number) => {
    if (end - next + 1 < QUIET_WEEKS || !isQuiet(teller, next, end)) return;
    const lines = [
      translate(language, 'trace.quiet.a'),
      translate(language, 'trace.quiet.b'),
      translate(language, 'trace.quiet.c'),
    ];
    filled.push({ kind: 'weeks', from: next, to: end, paragraphs: [lines[teller.takeTurn('quiet', lines.length)]] });
  };
  for (const block of told) {
    fillUpTo(block.from - 1);
    filled.push(block);
    next = Math.max(next, block.to + 1);
  }
  fillUpTo(to);
  return filled;
}

/** Whether nobody carried a claim, and nothing happened that is told elsewhere. */
function isQuiet({ trace }: StoryTeller, from: number, to: number): boolean {
  const relays = trace.weekly['relays']?.slice(from - 1, to) ?? [];
  return (
    !trace.events.some((event) => event.week >= from && event.week <= to && isSmallStep(event)) && !relays.some(Boolean)
  );
}

/** The entry of the client stands between the weeks before it and those from it on. */
function withEntry(teller: StoryTeller, told: readonly Weeks[], from: number, to: number): StoryBlock[] {
  const { language, trace } = teller;
  const week = trace.scenario.entry_week;
  if (week < from || week > to) return [...told];
  const at = told.findIndex((block) => block.from >= week);
  const place = at < 0 ? told.length : at;
  const isNone = trace.mode === 'none' || trace.mode === 'placebo';
  return [
    ...told.slice(0, place),
    { kind: 'heading', text: translate(language, isNone ? 'trace.entry.none' : 'trace.entry', { week }) },
    {
      kind: 'paragraph',
      text: translate(language, 'trace.entry.mode', {
        mode: translate(language, `mode.${trace.mode}`),
        description: translate(language, `mode.${trace.mode}.long`),
      }),
    },
    ...(trace.mode === 'imposed'
      ? [
          {
            kind: 'paragraph' as const,
            text: translate(language, 'trace.entry.audits', { weeks: trace.scenario.entry.imposed.audit_weeks }),
          },
        ]
      : []),
    ...told.slice(place),
  ];
}

/** Who holds which power in the last quarter of a year, and how far people act as they would have. */
function tellStanding({ language, trace }: StoryTeller, year: number, week: number): StoryBlock[] {
  const measures = (['formal_power', 'effective_power', 'autonomy'] as const).flatMap((measure) => {
    const values = roles.flatMap((role) => {
      const value = meanOf(trace.weekly[`${measure}_${role}`]?.slice(Math.max(0, week - QUARTER_WEEKS), week) ?? []);
      if (Number.isNaN(value)) return [];
      return [
        translate(language, 'trace.standing.value', {
          role: roleLabels[role][language],
          value: formatNumber(language, value, 2),
        }),
      ];
    });
    if (values.length === 0) return [];
    const words = { measure: translate(language, `measure.${measure}`), values: joinWords(language, values) };
    return [translate(language, 'trace.standing.measure', words)];
  });
  if (measures.length === 0) return [];
  const all = measures.reduce((first, second) => translate(language, 'trace.semicolon', { first, second }));
  return [{ kind: 'paragraph', text: translate(language, 'trace.standing', { year, measures: all }) }];
}

/** Mean over the weeks that have a value; NaN where none has. */
function meanOf(values: Iterable<number>): number {
  let sum = 0;
  let count = 0;
  for (const value of values) {
    if (Number.isNaN(value)) continue;
    sum += value;
    count += 1;
  }
  return sum / count;
}
