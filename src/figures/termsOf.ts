import type { Account } from '../analysis/ledgerRow.ts';
import type { Summary } from '../analysis/summary.ts';
import type { Language } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import { facetLabels, roleLabels } from '../model/measures/termLabels.ts';
import type { Facet, RunMode } from '../scenario/definition/vocabulary.ts';

/** Name of a mode in figures and tables. */
export function modeName(language: Language, mode: RunMode): string {
  return translate(language, `mode.${mode}`);
}

/** Name of a role, or of what is not written, in figures and tables. */
export function accountName(language: Language, account: Account): string {
  return account === 'unwritten' ? translate(language, 'account.unwritten') : roleLabels[account][language];
}

/** Name of a facet of autonomy. */
export function facetName(language: Language, facet: Facet): string {
  return facetLabels[facet][language];
}

/** Name of a group as the scenario gives it, read from the label of one of its columns. */
export function groupName(summary: Summary, group: string): string {
  const metric = Object.values(summary.metrics).find((candidate) => candidate.group === group && !candidate.facet);
  const label = metric?.label ?? group;
  return label.includes(', ') ? label.slice(label.indexOf(', ') + 2) : label;
}
