import type { Language } from '../../../language/language.ts';
import type { IssueDefinition } from '../../../scenario/definition/organisation.ts';
import type { RuleEvent } from '../../ruleEvent.ts';
import type { RuleBook, RuleState } from '../../rules/ruleBook.ts';
import { ruleBookAt } from '../ruleBookAt.ts';
import type { Trace } from '../trace.ts';
import { createWording, type Wording } from '../words/wording.ts';

/** What every part of a story draws on. */
export interface StoryTeller {
  readonly trace: Trace;
  readonly language: Language;
  readonly wording: Wording;
  /** The rule on an issue right after an event. */
  ruleAfter(event: RuleEvent): RuleState;
  issueOf(id: string): IssueDefinition;
  /** Takes turns between wordings: 0, 1, …, count − 1, 0, … for each kind by itself. */
  takeTurn(kind: string, count: number): number;
}

/** A teller of the story of a trace. */
export function createStoryTeller(trace: Trace, language: Language): StoryTeller {
  const books = booksByEvent(trace);
  const issues = new Map(trace.scenario.organisation.issues.map((issue) => [issue.id, issue]));
  const turns = new Map<string, number>();
  return {
    trace,
    language,
    wording: createWording(trace.scenario, trace.organisation, language),
    ruleAfter(event) {
      return books[event.seq].rules[event.issue];
    },
    issueOf(id) {
      const issue = issues.get(id);
      if (issue === undefined) throw new Error(`story: expected an issue of the scenario, got ${id}`);
      return issue;
    },
    takeTurn(kind, count) {
      const turn = turns.get(kind) ?? 0;
      turns.set(kind, turn + 1);
      return turn % count;
    },
  };
}

/** The book right after each event. */
export function booksByEvent(trace: Trace): readonly RuleBook[] {
  let book = trace.opening;
  let next = 0;
  return trace.events.map(({ seq }) => {
    for (; next < trace.patches.length && trace.patches[next].seq <= seq; next += 1) {
      book = ruleBookAt({ opening: book, patches: [trace.patches[next]] }, trace.patches[next].week);
    }
    return book;
  });
}
