import type { MessageKey } from '../language/catalogue.ts';
import { explorerPageMessages } from '../language/en/explorerPage.ts';
import { english } from '../language/english.ts';
import type { Language } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import { roleLabels } from '../model/measures/termLabels.ts';
import type { Role } from '../scenario/definition/vocabulary.ts';

/** Keys of the messages that the explorer’s script shows. */
export type ExplorerKey =
  | keyof typeof explorerPageMessages
  | Extract<MessageKey, `mode.${string}` | `measure.${string}` | 'account.unwritten'>;

/** The texts of the explorer in the language of its page: messages with their placeholders still in braces. */
export interface ExplorerTexts {
  readonly language: Language;
  readonly messages: Readonly<Record<ExplorerKey, string>>;
  readonly roles: Readonly<Record<Role, string>>;
}

/** Keeps every placeholder as it stands: the page fills them in. */
const unfilled: Readonly<Record<string, string>> = new Proxy<Record<string, string>>(
  {},
  { get: (_, name) => `{${String(name)}}` },
);

/** What a page’s data block holds so that the explorer can speak: the page’s script carries no catalogue. */
export function explorerTexts(language: Language): ExplorerTexts {
  // Which placeholders a message has is known for one key at a time, not for all of them.
  const read: (language: Language, key: ExplorerKey, values: Readonly<Record<string, string>>) => string = translate;
  const keys = Object.keys(english).filter(isExplorerKey);
  const messages: Partial<Record<ExplorerKey, string>> = {};
  for (const key of keys) messages[key] = read(language, key, unfilled);
  const { management, operators, technicians, clients } = roleLabels;
  return {
    language,
    // Every key was given above.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    messages: messages as ExplorerTexts['messages'],
    roles: {
      management: management[language],
      operators: operators[language],
      technicians: technicians[language],
      clients: clients[language],
    },
  };
}

function isExplorerKey(key: string): key is ExplorerKey {
  return key in explorerPageMessages || /^(?:mode|measure)\./.test(key) || key === 'account.unwritten';
}
