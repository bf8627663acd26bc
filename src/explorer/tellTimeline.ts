import { capitalised } from '../language/capitalised.ts';
import { translate } from '../language/translate.ts';
import type { RuleEvent } from '../model/ruleEvent.ts';
import type { StoryTeller } from '../model/trace/story/storyTeller.ts';
import { isSmallStep, tellSmallStep } from '../model/trace/story/tellSmallSteps.ts';
import { tellEvent, tellLeaving } from '../model/trace/story/tellWeeks.ts';
import { roles } from '../scenario/definition/vocabulary.ts';
import type { LedgerAccount, TimelineEntry } from './replay.ts';

/** Everything that happened to the rules of a run, each event in words of its own. */
export function tellTimeline(teller: StoryTeller): TimelineEntry[] {
  const { events } = teller.trace;
  const names = (ids: string) => (ids === '' ? [] : ids.split('+').map((id) => teller.wording.group(id).text));
  return events.map((event) => {
    const isNew = event.rule >= 0 && event.rule !== event.parentRule && isOnRule(event);
    return {
      seq: event.seq,
      week: event.week,
      issue: event.issue,
      kind: event.kind,
      cause: event.cause,
      title: translate(teller.language, `explorer.event.${event.kind}`),
      paragraphs: paragraphsOf(
        teller,
        event,
        events.filter(({ week }) => week === event.week),
      ),
      initiators: names(event.initiator),
      pens: names(event.pen),
      inNameOf: event.inNameOf,
      rule: isNew ? event.rule : -1,
      transfers: Object.entries(event.transfers).map(([pair, share]) => {
        const [from, to] = pair.split('>');
        return { from: account(from), to: account(to), share };
      }),
    };
  });
}

function paragraphsOf(teller: StoryTeller, event: RuleEvent, sameWeek: readonly RuleEvent[]): readonly string[] {
  if (isSmallStep(event)) return tellSmallStep(teller, event);
  if (event.kind === 'client_leaves') return [tellLeaving(teller, [event])];
  if (event.kind === 'counter_rule_end' || event.kind === 'derogation_end')
    return [capitalised(tellEnd(teller, event))];
  return tellEvent(teller, event, sameWeek);
}

/** The end of a norm of a team; a story tells it with its birth. */
function tellEnd({ language, wording }: StoryTeller, event: RuleEvent): string {
  const words = {
    team: wording.team(event.team ?? 0, event.initiator.split('+')),
    issue: wording.issue(event.issue),
  };
  const isCounter = event.kind === 'counter_rule_end';
  switch (event.cause) {
    case 'relief':
      return translate(language, 'explorer.end.relief', words);
    case 'suppression':
      return translate(language, 'explorer.end.suppression', words);
    case 'revision':
      return translate(language, 'explorer.end.revision', words);
    case 'expiry':
      return translate(language, 'explorer.end.expiry', words);
    case 'position':
    case 'burden':
    case 'renewal':
    case 'dispossession':
    case 'demand':
    case 'relay':
    case 'shortage':
    case 'grievance':
    case 'practice':
    case 'dissatisfaction':
      return translate(language, isCounter ? 'explorer.end.counter_rule' : 'explorer.end.derogation', words);
    default:
      throw new Error(`time line: unknown cause ${String(event.cause satisfies never)}`);
  }
}

function isOnRule({ kind }: RuleEvent): boolean {
  return !/^(?:counter_rule|derogation)/.test(kind);
}

function account(name: string): LedgerAccount {
  return roles.find((role) => role === name) ?? 'unwritten';
}
