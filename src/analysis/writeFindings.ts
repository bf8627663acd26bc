import { roles } from '../scenario/definition/vocabulary.ts';
import type { EntryModeName, Role } from '../scenario/definition/vocabulary.ts';
import type { Finding, ShownEffect } from './finding.ts';
import type { FamilyMember } from './primaryFamily.ts';
import type { Summary } from './summary.ts';

/** Sentences on the first screen. */
const FIRST_SCREEN = 3;

/**
 * What may be claimed, decided by the simultaneous intervals of the primary family alone: an effect is named only where
 * its interval excludes 0. At most one sentence a mode on the first screen; rankings between modes stand apart, marked
 * as inference.
 */
export function writeFindings(summary: Pick<Summary, 'family' | 'provenance'>): {
  findings: Finding[];
  rankings: Finding[];
} {
  const { members } = summary.family;
  const shown = members.filter(isShown);
  if (shown.length === 0) {
    const widths = members.flatMap(({ verdict, halfWidth }) => (verdict === 'no_interval' ? [] : (halfWidth ?? [])));
    const nothing: Finding = {
      kind: 'nothing_shown',
      replicates: summary.provenance.replicates.used,
      comparisons: summary.family.size,
      widest: widths.length === 0 ? null : Math.max(...widths),
    };
    return { findings: [nothing], rankings: [] };
  }
  const modes = summary.provenance.entryModes.filter((mode) => mode !== 'none');
  const effective = modes.filter((mode) => effectsOf(shown, mode).length > 0);
  const silent = modes.filter((mode) => !effective.includes(mode));
  const findings: Finding[] = effective.map((mode) => modeEffects(mode, effectsOf(shown, mode)));
  if (silent.length > 0) findings.push({ kind: 'modes_nothing_shown', modes: silent });
  const rankings = shown
    .filter(({ second }) => second !== 'none')
    .sort((a, b) => Math.abs(b.difference!) - Math.abs(a.difference!))
    .map(
      (member): Finding => ({
        kind: 'ranking',
        inference: true,
        first: member.first,
        second: member.second,
        effect: effectOf(member),
      }),
    );
  return { findings: findings.slice(0, FIRST_SCREEN), rankings };
}

function isShown({ verdict }: FamilyMember): boolean {
  return verdict === 'higher' || verdict === 'lower';
}

function effectsOf(shown: readonly FamilyMember[], mode: EntryModeName): ShownEffect[] {
  return shown.filter(({ first, second }) => first === mode && second === 'none').map(effectOf);
}

function effectOf({ measure, role, difference, lower, upper, margin }: FamilyMember): ShownEffect {
  const belowMargin = margin !== null && lower! > -margin && upper! < margin;
  return { measure, role, difference: difference!, lower: lower!, upper: upper!, belowMargin, margin };
}

/** Effects that reach the margin first, the larger first; those of the leading role before all others. */
function modeEffects(mode: EntryModeName, effects: readonly ShownEffect[]): Finding {
  const paradox = roles.filter((role) => isParadox(effects, role));
  const ordered = effects.toSorted(byWeight);
  const candidates = paradox.length > 0 ? ordered.filter(({ role }) => paradox.includes(role)) : ordered;
  // What the project asks first is who loses latitude.
  const lead = (candidates.find(({ measure, belowMargin }) => measure === 'autonomy' && !belowMargin) ?? candidates[0])
    .role;
  return {
    kind: 'mode_effects',
    mode,
    effects: [...ordered.filter(({ role }) => role === lead), ...ordered.filter(({ role }) => role !== lead)],
    paradox,
  };
}

function byWeight(a: ShownEffect, b: ShownEffect): number {
  return Number(a.belowMargin) - Number(b.belowMargin) || Math.abs(b.difference) - Math.abs(a.difference);
}

/** Formal power rises while autonomy falls, neither by less than its margin. */
function isParadox(effects: readonly ShownEffect[], role: Role): boolean {
  const of = (measure: string) => effects.find((effect) => effect.measure === measure && effect.role === role);
  const [formal, autonomy] = [of('formal_power'), of('autonomy')];
  return (
    formal !== undefined &&
    autonomy !== undefined &&
    formal.difference > 0 &&
    autonomy.difference < 0 &&
    !formal.belowMargin &&
    !autonomy.belowMargin
  );
}
