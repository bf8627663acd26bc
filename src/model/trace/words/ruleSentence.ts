import { formatNumber } from '../../../language/formatNumber.ts';
import { translate } from '../../../language/translate.ts';
import type { IssueDefinition } from '../../../scenario/definition/organisation.ts';
import type { RuleState } from '../../rules/ruleBook.ts';
import { casesInWords } from './casesInWords.ts';
import { joinClauses, joinWords } from './joinWords.ts';
import type { Wording } from './wording.ts';

/** Enforcement from which a written rule is told as something that one must do. */
const MUST = 0.3;
/** Shares of authorship, of the client’s name and of the swing below which nothing is said. */
const SMALLEST_SHARE = 0.015;
const VISIBLE = 0.5;
const PARTLY_VISIBLE = 0.1;

/**
 * A rule as one sentence in the manner of ADICO: to whom it applies, how binding it is, what it asks for and under which
 * condition, what happens otherwise; then who made it, and of which kind it is.
 *
 * The deontic follows from the regulation and the enforcement: an unwritten rule is what is usual, a written one is what
 * one must do, or should where it is hardly enforced. Source: Crawford and Ostrom 1995, A Grammar of Institutions.
 *
 * @param performers groups that act on the issue
 * @example ruleSentence(wording, rule, issue)
 * // 'The operators must keep the settings of the process between 62 and 71 °C; whoever departs from it is held to it …'
 */
export function ruleSentence(wording: Wording, rule: RuleState, issue: Pick<IssueDefinition, 'performers'>): string {
  const { language } = wording;
  return joinClauses(language, [
    normOf(wording, rule, issue.performers),
    orElse(wording, rule),
    authorsOf(wording, rule),
    ...(rule.inClientName < SMALLEST_SHARE
      ? []
      : [translate(language, 'trace.rule.client_name', { share: percent(wording, rule.inClientName) })]),
    ...(rule.written ? [kindOf(wording, rule)] : []),
    ...(rule.expiryWeek > 0 ? [translate(language, 'trace.rule.term', { week: rule.expiryWeek })] : []),
  ]);
}

/** Attributes, deontic, aim and condition. */
function normOf(wording: Wording, rule: RuleState, performers: readonly string[]): string {
  const { language } = wording;
  const { text, number } = wording.groups(performers);
  const place = { issue: wording.issue(rule.issue), window: wording.window(rule.issue, rule.window) };
  const aim =
    rule.codified < SMALLEST_SHARE
      ? translate(language, 'trace.rule.aim', place)
      : translate(language, 'trace.rule.aim.following', { ...place, share: percent(wording, rule.codified) });
  if (!rule.written) return translate(language, 'trace.rule.usual', { performers: text, aim });
  const deontic = rule.enforcement >= MUST ? 'must' : 'should';
  const norm = translate(language, `trace.rule.${deontic}.${number}`, { performers: text, aim });
  switch (rule.regulation) {
    case 'control':
      return norm;
    case 'joint':
      return translate(language, 'trace.rule.by_agreement', { norm });
    case 'autonomous':
      return translate(language, 'trace.rule.by_themselves', { norm });
    default:
      throw new Error(`rule: unknown regulation ${String(rule.regulation satisfies never)}`);
  }
}

function orElse(wording: Wording, rule: RuleState): string {
  const { language } = wording;
  if (rule.enforcement === 0) return translate(language, 'trace.rule.or_else.nothing');
  const cases = casesInWords(language, rule.enforcement);
  return translate(language, rule.written ? 'trace.rule.or_else' : 'trace.rule.or_else.usual', { cases });
}

/** Who made the rule, the largest author first. */
function authorsOf(wording: Wording, rule: RuleState): string {
  const { language } = wording;
  const authors = joinWords(
    language,
    Object.entries(rule.authorsByGroup)
      .filter(([, share]) => share >= SMALLEST_SHARE)
      .sort(([, a], [, b]) => b - a)
      .map(([id, share]) =>
        translate(language, 'trace.share', { name: wording.group(id).text, share: percent(wording, share) }),
      ),
  );
  if (!rule.written) return translate(language, 'trace.rule.authors.usage', { authors });
  return rule.week === 0
    ? translate(language, 'trace.rule.authors.opening', { authors })
    : translate(language, 'trace.rule.authors.week', { week: rule.week, authors });
}

function kindOf(wording: Wording, rule: RuleState): string {
  const { language } = wording;
  const kind = translate(language, `trace.rule.${rule.regulation}`);
  if (rule.visibility >= VISIBLE) return translate(language, 'trace.rule.visible', { kind });
  if (rule.visibility >= PARTLY_VISIBLE) return translate(language, 'trace.rule.partly_visible', { kind });
  return kind;
}

function percent({ language }: Wording, share: number): string {
  return formatNumber(language, 100 * share, 0);
}
