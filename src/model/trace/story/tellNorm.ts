import { translate } from '../../../language/translate.ts';
import type { RuleEvent } from '../../ruleEvent.ts';
import { capitalise } from '../words/joinWords.ts';
import type { StoryTeller } from './storyTeller.ts';

/** A team’s own norm, told once at its birth together with its end. */
export function tellCounterRule(teller: StoryTeller, event: RuleEvent): string {
  const { language, wording, trace } = teller;
  const groups = event.initiator.split('+');
  const team = wording.team(event.team ?? 0, groups);
  const issue = wording.issue(event.issue);
  const window = wording.span(event.issue, event.windowBefore);
  const own = wording.span(event.issue, event.windowAfter);
  const births = [
    () =>
      translate(language, 'trace.counter.a', {
        team,
        aim: translate(language, 'trace.rule.aim', { issue, window: wording.window(event.issue, event.windowAfter) }),
        window,
      }),
    () => translate(language, 'trace.counter.b', { team, issue, window, own }),
    () => translate(language, 'trace.counter.c', { team, issue, window, own }),
  ];
  const end = trace.events.find(
    ({ kind, seq, issue: of, team: by }) =>
      kind === 'counter_rule_end' && seq > event.seq && of === event.issue && by === event.team,
  );
  const ending =
    end === undefined
      ? translate(language, 'trace.counter.until.never')
      : translate(
          language,
          end.cause === 'suppression' ? 'trace.counter.until.suppression' : 'trace.counter.until.relief',
          { week: end.week },
        );
  return `${capitalise(births[teller.takeTurn('counter_rule', births.length)]())} ${ending}`;
}

/** An exception that answers a complaint, or that a client grants. */
export function tellDerogation(teller: StoryTeller, event: RuleEvent): string {
  const { language, wording, trace } = teller;
  const words = {
    team: wording.team(event.team ?? 0, event.initiator.split('+')),
    issue: wording.issue(event.issue),
    pen: wording.groups(event.pen).text,
    reach: tellReach(teller, event),
    window: wording.span(event.issue, event.windowBefore),
    until: event.untilWeek ?? event.week + trace.scenario.derogations.weeks,
  };
  if (event.cause === 'shortage') return capitalise(translate(language, 'trace.derogation.shortage', words));
  return capitalise(
    teller.takeTurn('derogation', 2) === 0
      ? translate(language, 'trace.derogation.a', words)
      : translate(language, 'trace.derogation.b', words),
  );
}

/** How far an exception goes beyond the rule. */
function tellReach({ language, wording }: StoryTeller, { issue, windowBefore, windowAfter }: RuleEvent): string {
  const lower = wording.setting(issue, windowAfter[0]);
  const upper = wording.setting(issue, windowAfter[1]);
  const goesDown = windowAfter[0] < windowBefore[0];
  const goesUp = windowAfter[1] > windowBefore[1];
  if (goesDown && goesUp) return translate(language, 'trace.reach.both', { lower, upper });
  return goesDown
    ? translate(language, 'trace.reach.down', { lower })
    : translate(language, 'trace.reach.up', { upper });
}

/** What is usual has followed practice. */
export function tellDrift(teller: StoryTeller, event: RuleEvent): string {
  const { language, wording } = teller;
  const words = { issue: wording.issue(event.issue), window: wording.window(event.issue, event.windowAfter) };
  return teller.takeTurn('drift', 2) === 0
    ? translate(language, 'trace.drift.a', words)
    : translate(language, 'trace.drift.b', words);
}

/** A demand of the client that the hierarchy did not admit. */
export function tellRefusal(teller: StoryTeller, event: RuleEvent): string {
  const { language, wording } = teller;
  const words = { initiator: wording.group(event.initiator).text, issue: wording.issue(event.issue) };
  return capitalise(
    teller.takeTurn('refusal', 2) === 0
      ? translate(language, 'trace.refusal.a', words)
      : translate(language, 'trace.refusal.b', words),
  );
}
