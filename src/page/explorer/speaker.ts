import type { MessageValues } from '../../language/catalogue.ts';
import { fillMessage } from '../../language/fillMessage.ts';
import { formatNumber, formatSigned } from '../../language/formatNumber.ts';
import type { Language } from '../../language/language.ts';
import type { ExplorerKey, ExplorerTexts } from '../../explorer/explorerTexts.ts';
import type { LedgerAccount } from '../../explorer/replay.ts';
import { roles as roleNames, type RunMode } from '../../scenario/definition/vocabulary.ts';

/** Says things in the language of the page. */
export interface Speaker {
  readonly language: Language;
  say<Key extends ExplorerKey>(this: void, key: Key, ...values: MessageValues<Key>): string;
  /** A number with so many decimals; a dash where there is none. */
  number(value: number, decimals?: number): string;
  signed(value: number, decimals?: number): string;
  mode(mode: RunMode): string;
  account(account: LedgerAccount): string;
  /** A choice among the values of a parameter; one without a name is the word itself. */
  choice(value: string): string;
  /** Several things in a row. */
  list(parts: readonly string[]): string;
  /** Several clauses, which may have commas of their own. */
  clauses(parts: readonly string[]): string;
}

/** The speaker of a page: its texts, with placeholders filled in. */
export function createSpeaker({ language, messages, roles }: ExplorerTexts): Speaker {
  const number = (value: number, decimals = 3) => formatNumber(language, orNull(value), decimals);
  const say: Speaker['say'] = (key, ...values) => fillMessage(language, key, messages[key], values[0] ?? {});
  return {
    language,
    say,
    number,
    signed: (value, decimals = 3) => formatSigned(language, orNull(value), decimals),
    mode: (mode) => say(`mode.${mode}`),
    choice: (value) => {
      const role = roleNames.find((one) => one === value);
      if (role !== undefined) return roles[role];
      const key = `explorer.choice.${value}`;
      return isKnown(key, messages) ? messages[key] : value.replaceAll('_', ' ');
    },
    account: (account) => (account === 'unwritten' ? say('account.unwritten') : roles[account]),
    list: (parts) => parts.join(', '),
    clauses: (parts) =>
      parts.length === 0 ? '' : parts.reduce((first, second) => say('explorer.semicolon', { first, second })),
  };
}

function isKnown(key: string, messages: ExplorerTexts['messages']): key is ExplorerKey {
  return Object.hasOwn(messages, key);
}

function orNull(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
