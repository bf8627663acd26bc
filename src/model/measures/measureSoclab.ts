import { decisionShare } from '../power.ts';
import type { Organisation } from '../organisation.ts';
import type { Run } from '../run.ts';
import type { ActionSystem } from '../soclab/actionSystem.ts';
import { autonomiesByStakes } from '../soclab/autonomiesByStakes.ts';
import { capabilitiesOf } from '../soclab/capabilitiesOf.ts';
import { concernsOf } from '../soclab/concernsOf.ts';
import { giveControl } from '../soclab/giveControl.ts';
import { powersOf } from '../soclab/powersOf.ts';
import { createEffectReader } from '../soclab/readEffects.ts';
import type { RowLayout } from './rowLayout.ts';

/** Writes SocLab’s capability, power and autonomy of a week into a row. */
export type SoclabMeter = (run: Run, row: Float64Array, at: number) => void;

const ROLES = 4;

/**
 * A meter of the second opinion on power: the week as a system of concrete action whose actors are the roles and whose
 * relations are the issues.
 *
 * The state of a relation is practice; who holds the largest share of what decides the actions on an issue, the terms of
 * effective power, controls it. It only looks: no run moves by it. Taken after power.
 */
export function createSoclabMeter(organisation: Organisation, layout: RowLayout): SoclabMeter {
  const { groups, issues, groupRole } = organisation;
  const concerns = concernsOf(organisation);
  const { stake } = concerns;
  const readEffects = createEffectReader(organisation, concerns);
  const shares = new Float64Array(ROLES * issues);
  const effect = new Float64Array(ROLES * issues);
  const control = new Float64Array(ROLES * issues);
  const system: ActionSystem = { actors: ROLES, relations: issues, control, stake, effect };
  const divided: ActionSystem = { ...system, control: shares };
  const values = new Float64Array(ROLES);
  const places = {
    power: layout.placesOf('soclab_power').role,
    share: layout.placesOf('soclab_power_share').role,
    divided: layout.placesOf('soclab_power_share_divided').role,
    capability: layout.placesOf('soclab_capability').role,
    autonomy: layout.placesOf('soclab_autonomy').role,
    total: layout.placeOf('soclab_total'),
  };

  function readShares({ rules, power }: Run): void {
    shares.fill(0);
    for (let k = 0; k < issues; k += 1) {
      for (let g = 0; g < groups; g += 1) {
        shares[groupRole[g] * issues + k] += decisionShare(rules, power, k, k * groups + g);
      }
    }
  }

  return (run, row, at) => {
    readEffects(run, effect);
    readShares(run);
    giveControl(ROLES, issues, shares, control);
    capabilitiesOf(system, values);
    let total = 0;
    for (let r = 0; r < ROLES; r += 1) {
      row[at + places.capability[r]] = values[r];
      total += values[r];
    }
    row[at + places.total] = total;
    powersOf(system, values);
    for (let r = 0; r < ROLES; r += 1) {
      row[at + places.power[r]] = values[r];
      row[at + places.share[r]] = values[r];
    }
    powersOf(divided, values);
    for (let r = 0; r < ROLES; r += 1) row[at + places.divided[r]] = values[r];
    autonomiesByStakes(system, values);
    for (let r = 0; r < ROLES; r += 1) row[at + places.autonomy[r]] = values[r];
  };
}
