import type { RuleBook } from '../../rules/ruleBook.ts';
import { translate } from '../../../language/translate.ts';
import { counterRuleSentence, derogationSentence } from '../words/normSentence.ts';
import { ruleSentence } from '../words/ruleSentence.ts';
import type { StoryBlock } from './storyBlock.ts';
import type { StoryTeller } from './storyTeller.ts';

/** A rule book in sentences: every rule, then the norms that stand beside it. */
export function tellBook(teller: StoryTeller, book: RuleBook, heading: string): StoryBlock[] {
  const { wording, trace, language } = teller;
  const { issues } = trace.scenario.organisation;
  const { sanction } = trace.scenario.counter_rules;
  const beside = [
    ...Object.values(book.counterRules).map((norm) =>
      counterRuleSentence(wording, norm, book.rules[norm.issue], sanction),
    ),
    ...Object.values(book.derogations).map((norm) => derogationSentence(wording, norm, book.rules[norm.issue])),
  ];
  return [
    { kind: 'heading', text: heading },
    ...issues.map((issue) => item(ruleSentence(wording, book.rules[issue.id], issue))),
    ...(beside.length === 0
      ? []
      : [{ kind: 'paragraph' as const, text: translate(language, 'trace.norms.standing') }, ...beside.map(item)]),
  ];
}

function item(text: string): StoryBlock {
  return { kind: 'item', text };
}
