import type { NormState, RuleBook, RuleState } from '../model/rules/ruleBook.ts';
import { booksByEvent, type StoryTeller } from '../model/trace/story/storyTeller.ts';
import { counterRuleSentence, derogationSentence } from '../model/trace/words/normSentence.ts';
import { ruleSentence } from '../model/trace/words/ruleSentence.ts';
import { roles, type Role } from '../scenario/definition/vocabulary.ts';
import type { NormSpan, RuleVersion } from './replay.ts';

/**
 * Every form that every rule of a run had, in the order in which they came into force.
 *
 * A rule whose term is extended keeps its revision and gets a new form, since its sentence names the term.
 */
export function ruleVersions(teller: StoryTeller): RuleVersion[] {
  const versions: RuleVersion[] = [];
  for (const { id } of teller.trace.organisation.issues) {
    const states = changesOf(teller, ({ rules }) => [rules[id]]);
    for (const { subjects, seq, fromWeek, toWeek } of states) {
      for (const rule of subjects) versions.push(versionOf(teller, rule, { seq, fromWeek, toWeek }));
    }
  }
  return versions.toSorted((first, second) => first.seq - second.seq);
}

/** Every counter-rule and derogation, told again where it or its rule changed. */
export function normSpans(teller: StoryTeller): NormSpan[] {
  const spans: { readonly seq: number; readonly span: NormSpan }[] = [];
  for (const kind of ['counter_rule', 'derogation'] as const) {
    const normsIn = (book: RuleBook) => (kind === 'counter_rule' ? book.counterRules : book.derogations);
    const keys = new Set(books(teller).flatMap(({ book }) => Object.keys(normsIn(book))));
    for (const key of keys) {
      const states = changesOf<NormState | RuleState>(teller, (book) => {
        const norm: NormState | undefined = normsIn(book)[key];
        return norm === undefined ? [] : [norm, book.rules[norm.issue]];
      });
      for (const { book, seq, fromWeek, toWeek } of states) {
        const norm = normsIn(book)[key];
        spans.push({ seq, span: { ...spanOf(teller, kind, norm, book.rules[norm.issue]), fromWeek, toWeek } });
      }
    }
  }
  return spans.toSorted((first, second) => first.seq - second.seq).map(({ span }) => span);
}

interface DatedBook {
  readonly seq: number;
  readonly week: number;
  readonly book: RuleBook;
}

/** The book of the start and that after each event. */
function books({ trace }: StoryTeller): readonly DatedBook[] {
  const after = booksByEvent(trace);
  return [
    { seq: -1, week: 0, book: trace.opening },
    ...trace.events.map(({ seq, week }, at) => ({ seq, week, book: after[at] })),
  ];
}

interface Stretch<Subject> {
  readonly subjects: readonly Subject[];
  readonly book: RuleBook;
  readonly seq: number;
  readonly fromWeek: number;
  readonly toWeek: number;
}

/** Stretches in which the subjects that are picked from the book stayed the same; those without any are left out. */
function changesOf<Subject>(teller: StoryTeller, pick: (book: RuleBook) => readonly Subject[]): Stretch<Subject>[] {
  const stretches: Stretch<Subject>[] = [];
  for (const { seq, week, book } of books(teller)) {
    const subjects = pick(book);
    const last = stretches.at(-1);
    // Books share what did not change.
    if (last !== undefined && isSame(last.subjects, subjects)) continue;
    if (last !== undefined) stretches[stretches.length - 1] = { ...last, toWeek: week - 1 };
    stretches.push({ subjects, book, seq, fromWeek: week, toWeek: teller.trace.scenario.weeks });
  }
  return stretches.filter(({ subjects }) => subjects.length > 0);
}

function isSame(first: readonly unknown[], second: readonly unknown[]): boolean {
  return first.length === second.length && first.every((subject, at) => subject === second[at]);
}

type Dates = Pick<RuleVersion, 'seq' | 'fromWeek' | 'toWeek'>;

function versionOf(teller: StoryTeller, rule: RuleState, dates: Dates): RuleVersion {
  const { revision, parent, issue, window, written, regulation, inClientName } = rule;
  return {
    revision,
    parent,
    issue,
    ...dates,
    sentence: ruleSentence(teller.wording, rule, teller.issueOf(issue)),
    window,
    written,
    regulation,
    authors: byRole(rule.authors),
    inClientName,
  };
}

function byRole(shares: readonly number[]): Record<Role, number> {
  const [management, operators, technicians, clients] = roles.map((_, at) => shares[at]);
  return { management, operators, technicians, clients };
}

function spanOf(
  { wording, trace }: StoryTeller,
  kind: NormSpan['kind'],
  norm: NormState,
  rule: RuleState,
): Omit<NormSpan, 'fromWeek' | 'toWeek'> {
  const { issue, team, window } = norm;
  const sentence =
    kind === 'counter_rule'
      ? counterRuleSentence(wording, norm, rule, trace.scenario.counter_rules.sanction)
      : derogationSentence(wording, norm, rule);
  return { kind, issue, team, sentence, window };
}
