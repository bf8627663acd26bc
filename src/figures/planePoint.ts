import type { Summary } from '../analysis/summary.ts';
import { formatSigned } from '../language/formatNumber.ts';
import type { Language } from '../language/language.ts';
import { bracketed } from '../language/punctuation.ts';
import { type EntryModeName, type Role, roles } from '../scenario/definition/vocabulary.ts';
import { type Shift, shiftAgainstNone, turnShift } from './shiftAgainstNone.ts';

/** A role under a mode in the plane of power and autonomy, against `none`. */
export interface PlanePoint {
  readonly role: Role;
  readonly mode: EntryModeName;
  readonly power: Shift;
  /** `null` where the role does not act, and so has no autonomy to lose. */
  readonly loss: Shift | null;
}

/** All roles under all modes that have an estimate of formal power. */
export function planePoints(summary: Summary): readonly PlanePoint[] {
  return summary.provenance.entryModes
    .filter((mode) => mode !== 'none')
    .flatMap((mode) =>
      roles.flatMap((role) => {
        const power = shiftAgainstNone(summary, 'formal_power', role, mode);
        const autonomy = shiftAgainstNone(summary, 'autonomy', role, mode);
        return power === null ? [] : [{ role, mode, power, loss: autonomy === null ? null : turnShift(autonomy) }];
      }),
    );
}

/** A shift with its interval, as text. */
export function describeShift(language: Language, { difference, lower, upper }: Shift): string {
  const text = (value: number) => formatSigned(language, value, 3);
  return `${text(difference)} ${bracketed(language, text(lower), text(upper))}`;
}
