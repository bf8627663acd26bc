import { roles } from '../../scenario/definition/vocabulary.ts';
import type { Organisation } from '../organisation.ts';
import { STAKES } from './actionSystem.ts';

/** Whom the issues concern, the same in every run. */
export interface Concerns {
  /** Groups × issues: the group’s part in what its role feels of an issue; the parts of a role sum to 1, or all are 0. */
  readonly part: Float64Array;
  /** Roles × issues: stakes, {@link STAKES} a role; 0 of a role whom nothing concerns. */
  readonly stake: Float64Array;
}

/**
 * Whom an issue concerns, read from the organisation: an assumption.
 *
 * A member is concerned by 1 where its group performs the issue, or is a group of clients, who live the outcome of all of
 * them; a manager who doesn’t perform the issue answers for it, by `soclab.answering`; it doesn’t concern anybody else.
 * Concern of a role is the mean over its members, its stakes go by concern × salience.
 */
export function concernsOf(organisation: Organisation): Concerns {
  const { groups, issues, groupRole, groupSize, salience, performs, scenario } = organisation;
  const part = new Float64Array(groups * issues);
  const stake = new Float64Array(roles.length * issues);
  for (let g = 0; g < groups; g += 1) {
    const role = roles[groupRole[g]];
    const otherwise = role === 'clients' ? 1 : role === 'management' ? scenario.soclab.answering : 0;
    for (let k = 0; k < issues; k += 1) {
      const concern = groupSize[g] * (performs[k * groups + g] === 1 ? 1 : otherwise);
      part[g * issues + k] = concern;
      stake[groupRole[g] * issues + k] += concern;
    }
  }
  for (let g = 0; g < groups; g += 1) {
    for (let k = 0; k < issues; k += 1) {
      const ofRole = stake[groupRole[g] * issues + k];
      if (ofRole > 0) part[g * issues + k] /= ofRole;
    }
  }
  for (let role = 0; role < roles.length; role += 1) {
    let sum = 0;
    for (let k = 0; k < issues; k += 1) sum += stake[role * issues + k] * salience[k];
    if (sum === 0) continue;
    for (let k = 0; k < issues; k += 1) {
      const at = role * issues + k;
      // Divided before it is multiplied: concerns may be so small that their inverse is infinite.
      stake[at] = STAKES * ((stake[at] * salience[k]) / sum);
    }
  }
  return { part, stake };
}
