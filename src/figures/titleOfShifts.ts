import type { Summary } from '../analysis/summary.ts';
import { formatSigned } from '../language/formatNumber.ts';
import type { Language } from '../language/language.ts';
import { semicolon } from '../language/punctuation.ts';
import { translate } from '../language/translate.ts';
import { type EntryModeName, type Role, roles } from '../scenario/definition/vocabulary.ts';
import { type Shift, shiftAgainstNone } from './shiftAgainstNone.ts';
import { accountName, modeName } from './termsOf.ts';

/** Measures of the primary family whose shifts can name a figure. */
export type TitleMeasure = 'formal_power' | 'effective_power' | 'autonomy';

/** A shift against `none` that the simultaneous intervals bear out. */
export interface ShownShift {
  readonly role: Role;
  readonly mode: EntryModeName;
  readonly shift: Shift;
}

/** All shifts of a measure that are shown, largest first: only these may stand in a title. */
export function shownShifts(summary: Summary, measure: TitleMeasure): readonly ShownShift[] {
  return summary.provenance.entryModes
    .flatMap((mode) =>
      mode === 'none'
        ? []
        : roles.map((role) => ({ role, mode, shift: shiftAgainstNone(summary, measure, role, mode) })),
    )
    .flatMap(({ role, mode, shift }) => (shift?.simultaneous && shift.shown ? [{ role, mode, shift }] : []))
    .sort((a, b) => Math.abs(b.shift.difference) - Math.abs(a.shift.difference));
}

/** A title that names the two largest shifts that are shown, or says that none is. */
export function titleOfShifts(language: Language, summary: Summary, measure: TitleMeasure): string {
  const term = translate(language, `measure.${measure}`);
  const name = term.slice(0, 1).toUpperCase() + term.slice(1);
  const shifts = shownShifts(summary, measure);
  if (shifts.length === 0) return translate(language, 'figure.shift.title.nothing', { measure: name });
  const cases = shifts.slice(0, 2).map(({ role, mode, shift }) =>
    translate(language, 'figure.shift.case', {
      role: accountName(language, role),
      mode: modeName(language, mode),
      difference: formatSigned(language, shift.difference, 2),
    }),
  );
  return translate(language, 'figure.shift.title', { measure: name, cases: cases.join(semicolon(language)) });
}
