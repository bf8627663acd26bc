import type { Account } from '../analysis/ledgerRow.ts';
import type { Language } from '../language/language.ts';
import type { RunMode } from '../scenario/definition/vocabulary.ts';
import type { LegendEntry } from './figure.ts';
import { modeMarks } from './modeMarks.ts';
import { neutralColour } from './neutralColour.ts';
import { roleMarks } from './roleMarks.ts';
import { accountName, modeName } from './termsOf.ts';

/** Legend of roles as areas with their patterns, or as dots where the figure has no areas. */
export function roleLegend(
  language: Language,
  accounts: readonly Account[],
  kind: 'area' | 'symbol',
): readonly LegendEntry[] {
  return accounts.map((account) => ({
    label: accountName(language, account),
    colour: roleMarks[account].colour,
    mark: kind === 'area' ? { kind, pattern: roleMarks[account].pattern, opacity: 1 } : { kind, symbol: 'circle' },
  }));
}

/** Legend of modes as symbols. */
export function modeLegend(language: Language, modes: readonly RunMode[]): readonly LegendEntry[] {
  return modes.map((mode) => ({
    label: modeName(language, mode),
    colour: neutralColour,
    mark: { kind: 'symbol', symbol: modeMarks[mode].symbol },
  }));
}
