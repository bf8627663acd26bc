import type { MessageKey } from '../language/catalogue.ts';
import { explorerPageMessages } from '../language/en/explorerPage.ts';
import { english } from '../language/english.ts';
import type { Language } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import { roleLabels } from '../model/measures/termLabels.ts';
import { type Role, roles } from '../scenario/definition/vocabulary.ts';

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
  const keys = Object.keys(english).filter(isExplorerKey);
  // Which placeholders a message has is known for one key at a time, not for all of them.
  const read = translate as (language: Language, key: ExplorerKey, values: Readonly<Record<string, string>>) => string;
  return {
    language,
    messages: Object.fromEntries(keys.map((key) => [key, read(language, key, unfilled)])) as Record<
      ExplorerKey,
      string
    >,
    roles: Object.fromEntries(roles.map((role) => [role, roleLabels[role][language]])) as Record<Role, string>,
  };
}

function isExplorerKey(key: string): key is ExplorerKey {
  return key in explorerPageMessages || /^(?:mode|measure)\./.test(key) || key === 'account.unwritten';
}
