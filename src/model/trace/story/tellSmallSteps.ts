import { formatNumber } from '../../../language/formatNumber.ts';
import { translate } from '../../../language/translate.ts';
import type { RuleEvent } from '../../ruleEvent.ts';
import { capitalise, joinWords } from '../words/joinWords.ts';
import { tellLedger } from './tellLedger.ts';
import type { StoryTeller } from './storyTeller.ts';

/** Whether an event is one of many small ones that are told together. */
export function isSmallStep(event: RuleEvent): boolean {
  return event.kind === 'amendment' || (event.kind === 'derogation' && event.cause === 'relay');
}

/**
 * What contact with the client brought over some weeks: claims, explanations, exceptions, amendments.
 *
 * @param steps small steps of these weeks, in order
 */
export function tellSmallSteps(teller: StoryTeller, from: number, to: number, steps: readonly RuleEvent[]): string[] {
  const [exceptions, changes] = tellChanges(teller, steps);
  return [[...tellContact(teller, from, to), ...exceptions], changes]
    .filter((part) => part.length > 0)
    .map((part) => part.map(capitalise).join(' '));
}

/** Exceptions that were tolerated, and amendments with what they moved. */
function tellChanges(teller: StoryTeller, steps: readonly RuleEvent[]): readonly [string[], string[]] {
  const heard = steps.filter(({ kind }) => kind === 'amendment');
  const amendments = heard.filter(({ table }) => table !== undefined && table.depth > 0);
  const unfelt = heard.filter((event) => !amendments.includes(event));
  const ledger = tellLedger(teller, sumTransfers(amendments));
  return [
    tellExceptions(
      teller,
      steps.filter(({ kind }) => kind === 'derogation'),
    ),
    [...tellAmendments(teller, amendments), ...tellUnfelt(teller, unfelt), ...(ledger === undefined ? [] : [ledger])],
  ];
}

/** A small step by itself. */
export function tellSmallStep(teller: StoryTeller, event: RuleEvent): string[] {
  return tellChanges(teller, [event]).flat().map(capitalise);
}

function tellContact({ language, wording, trace }: StoryTeller, from: number, to: number): string[] {
  const total = (column: string) =>
    trace.weekly[column]?.slice(from - 1, to).reduce((sum, value) => sum + value, 0) ?? 0;
  if (total('relays') + total('explanations') === 0) return [];
  const count = (column: string) => formatNumber(language, total(column), 0);
  const ids = trace.organisation.groups.filter(({ role }) => role === 'technicians').map(({ id }) => id);
  return [
    translate(language, 'trace.small.claims', {
      technicians: wording.groups(ids).text,
      relays: count('relays'),
      heard: count('relays_heard'),
      explanations: count('explanations'),
    }),
  ];
}

function tellExceptions({ language, wording }: StoryTeller, derogations: readonly RuleEvent[]): string[] {
  if (derogations.length === 0) return [];
  const list = [...gather(derogations, ({ issue }) => issue).values()].map((onIssue) => {
    const teams = [...gather(onIssue, ({ team }) => String(team)).values()].map((same) => {
      const team = wording.team(same[0].team ?? 0, same[0].initiator.split('+'));
      return same.length === 1
        ? team
        : translate(language, 'trace.small.derogation.times', { team, count: same.length });
    });
    return translate(language, 'trace.small.derogation', {
      issue: wording.issue(onIssue[0].issue),
      teams: joinWords(language, teams),
    });
  });
  return [translate(language, 'trace.small.derogations', { list: joinWords(language, list) })];
}

/** Amendments of the same pen and the same spokesmen in one sentence. */
function tellAmendments({ language, wording }: StoryTeller, amendments: readonly RuleEvent[]): string[] {
  return [...gather(amendments, (event) => `${event.pen}/${spokesmenOf(event)}`).values()].map((group) => {
    const list = [...gather(group, ({ issue }) => issue).values()].map((same) => {
      const words = {
        issue: wording.issue(same[0].issue),
        before: wording.span(same[0].issue, same[0].windowBefore),
        after: wording.span(same[0].issue, same[same.length - 1].windowAfter),
      };
      return same.length === 1
        ? translate(language, 'trace.small.amendment', words)
        : translate(language, 'trace.small.amendment.steps', { ...words, count: same.length });
    });
    return translate(language, 'trace.small.amendments', {
      pen: wording.groups(group[0].pen).text,
      spokesmen: wording.groups(spokesmenOf(group[0])).text,
      list: list.reduce((first, second) => translate(language, 'trace.semicolon', { first, second })),
    });
  });
}

/** Amendments too small to be told from the rule that they amend. */
function tellUnfelt({ language, wording }: StoryTeller, unfelt: readonly RuleEvent[]): string[] {
  if (unfelt.length === 0) return [];
  const issues = [...new Set(unfelt.map(({ issue }) => wording.issue(issue)))];
  return [translate(language, 'trace.small.unfelt', { issues: joinWords(language, issues) })];
}

function spokesmenOf(event: RuleEvent): string {
  return (event.table?.spokesmen ?? []).join('+');
}

function gather(events: readonly RuleEvent[], keyOf: (event: RuleEvent) => string): Map<string, RuleEvent[]> {
  const gathered = new Map<string, RuleEvent[]>();
  for (const event of events) gathered.set(keyOf(event), [...(gathered.get(keyOf(event)) ?? []), event]);
  return gathered;
}

function sumTransfers(events: readonly RuleEvent[]): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const { transfers } of events) {
    for (const [pair, amount] of Object.entries(transfers)) sums[pair] = (sums[pair] ?? 0) + amount;
  }
  return sums;
}
