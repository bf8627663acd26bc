import { translate } from '../../../language/translate.ts';
import type { NormState, RuleState } from '../../rules/ruleBook.ts';
import { casesInWords } from './casesInWords.ts';
import { joinClauses } from './joinWords.ts';
import type { Wording } from './wording.ts';

/**
 * The counter-rule of a team as one sentence.
 *
 * @param rule in force on the same issue
 * @param sanction probability that the team holds a member to it
 */
export function counterRuleSentence(wording: Wording, norm: NormState, rule: RuleState, sanction: number): string {
  const { language } = wording;
  return joinClauses(language, [
    translate(language, rule.written ? 'trace.norm.counter' : 'trace.norm.counter.unwritten', {
      team: wording.team(norm.team, norm.groups),
      aim: aimOf(wording, norm),
      window: wording.span(rule.issue, rule.window),
    }),
    translate(language, 'trace.norm.counter.followed', {
      cases: casesInWords(language, norm.strength),
      sanction: casesInWords(language, sanction),
    }),
    translate(language, 'trace.norm.since', { week: norm.sinceWeek }),
  ]);
}

/**
 * A derogation as one sentence.
 *
 * @param rule that it softens
 */
export function derogationSentence(wording: Wording, norm: NormState, rule: RuleState): string {
  const { language } = wording;
  return joinClauses(language, [
    translate(language, 'trace.norm.derogation', {
      until: norm.untilWeek,
      team: wording.team(norm.team, norm.groups),
      // It only widens: where the rule has moved meanwhile, what the rule allows stays allowed.
      aim: aimOf(wording, {
        issue: norm.issue,
        window: [Math.min(norm.window[0], rule.window[0]), Math.max(norm.window[1], rule.window[1])],
      }),
      window: wording.span(rule.issue, rule.window),
    }),
    translate(language, 'trace.norm.derogation.week', { week: norm.sinceWeek }),
  ]);
}

function aimOf(wording: Wording, norm: Pick<NormState, 'issue' | 'window'>): string {
  return translate(wording.language, 'trace.rule.aim', {
    issue: wording.issue(norm.issue),
    window: wording.window(norm.issue, norm.window),
  });
}
