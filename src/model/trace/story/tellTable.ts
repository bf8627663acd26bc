import { formatNumber } from '../../../language/formatNumber.ts';
import { translate } from '../../../language/translate.ts';
import type { RuleEvent, TableOutcome } from '../../ruleEvent.ts';
import { capitalise, joinWords } from '../words/joinWords.ts';
import { ruleSentence } from '../words/ruleSentence.ts';
import { tellLedger } from './tellLedger.ts';
import { tellOffers } from './tellOffers.ts';
import { tellOpening } from './tellOpening.ts';
import type { StoryTeller } from './storyTeller.ts';

/** Depth of a change from which the whole rule is told again. */
const TOLD_AGAIN = 0.25;
/** Changes of a window below which nothing is said of its middle or its width. */
const NOTICEABLE = 0.05;

/**
 * What a table came to: who opened it and why, who sat, the offers, the rule before and after, the pen, the ledger.
 *
 * @param ended derogations that ended because this rule was made anew
 */
export function tellTable(teller: StoryTeller, event: RuleEvent, ended: readonly RuleEvent[]): string[] {
  const { language, wording } = teller;
  const { table } = event;
  if (table === undefined) throw new Error(`story: expected an event of a table, got ${event.kind}`);
  const parties = wording.groups(table.sat);
  const opening = [
    tellOpening(teller, event),
    table.outcome === 'fiat'
      ? translate(language, 'trace.sat.alone', { decider: parties.text })
      : translate(language, 'trace.sat', { parties: parties.text }),
  ];
  const after = [
    ...tellChange(teller, event),
    ...(table.depth > 0 ? [tellPen(teller, event), ...tellEnded(teller, ended)] : []),
    ...(event.cause === 'dispossession'
      ? [translate(language, table.depth > 0 ? 'trace.recentralised' : 'trace.recentralised.not')]
      : []),
  ];
  const ledger =
    table.depth > 0 ? [tellLedger(teller, event.transfers) ?? translate(language, 'trace.ledger.nothing')] : [];
  const talks = [...tellOffers(teller, event), ...tellOutcome(teller, event, table.outcome)];
  return [opening, talks, after, ledger]
    .filter((part) => part.length > 0)
    .map((part) => part.map(capitalise).join(' '));
}

function tellOutcome({ language, wording }: StoryTeller, event: RuleEvent, outcome: TableOutcome): string[] {
  const { rounds } = event;
  const issue = wording.issue(event.issue);
  switch (outcome) {
    case 'fiat':
    case 'amendment':
      return [];
    case 'agreement':
      return [
        rounds <= 1
          ? translate(language, 'trace.outcome.agreement.first')
          : translate(language, 'trace.outcome.agreement', { rounds }),
      ];
    case 'draft':
      return [
        rounds === 0
          ? translate(language, 'trace.outcome.draft.none')
          : translate(language, 'trace.outcome.draft', { rounds }),
      ];
    case 'status_quo':
      return [
        rounds === 0
          ? translate(language, 'trace.outcome.status_quo.none')
          : translate(language, 'trace.outcome.status_quo', { rounds }),
      ];
    case 'lapse':
      return [
        rounds === 0
          ? translate(language, 'trace.outcome.lapse.none', { issue })
          : translate(language, 'trace.outcome.lapse', { rounds, issue }),
      ];
    default:
      throw new Error(`story: unknown outcome ${String(outcome satisfies never)}`);
  }
}

/** The rule in words, before and after. */
function tellChange(teller: StoryTeller, event: RuleEvent): string[] {
  const { language, wording } = teller;
  const { windowBefore, windowAfter, kind, table } = event;
  const depth = table?.depth ?? 0;
  const before = { window: wording.window(event.issue, windowBefore) };
  if (depth === 0) {
    return table?.outcome === 'status_quo' ? [] : [translate(language, 'trace.unchanged', before)];
  }
  const rule = teller.ruleAfter(event);
  const isTold = depth >= TOLD_AGAIN;
  return [
    translate(language, kind === 'first_writing' ? 'trace.before.usual' : 'trace.before', before),
    isTold
      ? translate(language, 'trace.now', { rule: ruleSentence(wording, rule, teller.issueOf(event.issue)) })
      : translate(language, 'trace.now.window', { window: wording.window(event.issue, windowAfter) }),
    ...(isTold ? tellMove(teller, event) : []),
  ];
}

/** How the window moved: its width, then its middle. */
function tellMove({ language, wording }: StoryTeller, event: RuleEvent): string[] {
  const [before, after] = [event.windowBefore, event.windowAfter];
  const ratio = (after[1] - after[0]) / (before[1] - before[0]);
  const moved = (after[0] + after[1] - before[0] - before[1]) / 2;
  const amount = wording.distance(event.issue, Math.abs(moved));
  const changes = [
    ...(ratio < 1 - NOTICEABLE
      ? [translate(language, 'trace.change.narrower', { share: formatNumber(language, 100 * ratio, 0) })]
      : []),
    ...(ratio > 1 + NOTICEABLE
      ? [translate(language, 'trace.change.wider', { share: formatNumber(language, 100 * (ratio - 1), 0) })]
      : []),
    ...(moved > NOTICEABLE ? [translate(language, 'trace.change.up', { amount })] : []),
    ...(moved < -NOTICEABLE ? [translate(language, 'trace.change.down', { amount })] : []),
  ];
  return changes.length === 0 ? [] : [translate(language, 'trace.change', { changes: joinWords(language, changes) })];
}

function tellPen({ language, wording }: StoryTeller, event: RuleEvent): string {
  const pen = wording.groups(event.pen);
  const spokesmen = event.table?.spokesmen ?? [];
  return spokesmen.length === 0
    ? translate(language, `trace.pen.${pen.number}`, { pen: pen.text })
    : translate(language, `trace.pen.client.${pen.number}`, {
        pen: pen.text,
        spokesman: wording.groups(spokesmen).text,
      });
}

function tellEnded({ language, wording }: StoryTeller, ended: readonly RuleEvent[]): string[] {
  if (ended.length === 0) return [];
  const names = ended.map((event) => wording.team(event.team ?? 0, event.initiator.split('+')));
  const teams = joinWords(language, names);
  return [translate(language, ended.length === 1 ? 'trace.ended' : 'trace.ended.many', { teams })];
}
