import { translate } from '../../../language/translate.ts';
import { roles } from '../../../scenario/definition/vocabulary.ts';
import type { RuleEvent } from '../../ruleEvent.ts';
import type { StoryTeller } from './storyTeller.ts';

/** Who had an issue opened, and why. */
export function tellOpening({ language, wording, trace }: StoryTeller, event: RuleEvent): string {
  const words = { initiator: wording.groups(event.initiator).text, issue: wording.issue(event.issue) };
  switch (event.cause) {
    case 'demand':
      if (event.askedWeek !== undefined) {
        return translate(language, 'trace.asked.imposed', { ...words, asked: event.askedWeek });
      }
      return translate(language, trace.mode === 'negotiated' ? 'trace.asked.negotiated' : 'trace.asked', words);
    case 'renewal':
      if (trace.mode === 'imposed') return translate(language, 'trace.renewal.imposed', words);
      return translate(language, trace.mode === 'negotiated' ? 'trace.renewal.negotiated' : 'trace.renewal', words);
    case 'expiry':
      return translate(language, 'trace.expiry', words);
    case 'burden':
      return translate(language, 'trace.burden', words);
    case 'position':
      return translate(language, 'trace.position', words);
    case 'dispossession':
      return translate(language, 'trace.dispossession', words);
    case 'relay': {
      const role = trace.organisation.groups.find(({ id }) => id === event.initiator)?.role ?? roles[0];
      return translate(language, role === 'management' ? 'trace.relay.hierarchy' : 'trace.relay.technicians', words);
    }
    default:
      throw new Error(`story: expected a cause for which a table is held, got ${event.cause}`);
  }
}
