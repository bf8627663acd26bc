import type { Organisation } from '../organisation.ts';
import type { RunResult } from '../runModel.ts';
import type { RowLayout } from './rowLayout.ts';

/** Fills the paired columns of a run’s weeks from the `none` run of the same replicate. */
export type Pairing = (here: RunResult, none: RunResult) => void;

/**
 * Autonomy loss is autonomy in `none` minus autonomy here, week by week; shifts of power are power here minus power in
 * `none`. A week in which one of both is missing is missing.
 */
export function createPairing(organisation: Organisation, layout: RowLayout, weeks: number): Pairing {
  const width = layout.columns.length;
  const counterparts: ReadonlyMap<string, { readonly measure: string; readonly sign: number }> = new Map([
    ['autonomy_loss', { measure: 'autonomy', sign: -1 }],
    ['power_shift_formal', { measure: 'formal_power', sign: 1 }],
    ['power_shift_effective', { measure: 'effective_power', sign: 1 }],
  ]);
  const differences = layout.columns.flatMap((column, place) => {
    const counterpart = counterparts.get(column.measure);
    if (counterpart === undefined) return [];
    const from = layout.placeOf(column.name.replace(column.measure, counterpart.measure));
    return [{ place, from, sign: counterpart.sign }];
  });
  const places = Int32Array.from(differences, ({ place }) => place);
  const froms = Int32Array.from(differences, ({ from }) => from);
  const signs = Float64Array.from(differences, ({ sign }) => sign);
  const within = layout.placesOf('autonomy_loss_within').role;
  const mix = layout.placesOf('autonomy_loss_mix').role;
  const redistribution = [
    { place: layout.placeOf('redistribution_formal'), shift: layout.placesOf('power_shift_formal').role },
    { place: layout.placeOf('redistribution_effective'), shift: layout.placesOf('power_shift_effective').role },
  ];
  const parts = new Float64Array(2);
  return (here, none) => {
    const weeklyHere = here.weekly;
    const weeklyNone = none.weekly;
    for (let week = 0; week < weeks; week += 1) {
      const at = week * width;
      for (let j = 0; j < places.length; j += 1) {
        const from = at + froms[j];
        weeklyHere[at + places[j]] = signs[j] * (weeklyHere[from] - weeklyNone[from]);
      }
      for (let r = 0; r < 4; r += 1) {
        partLoss(organisation, here, none, week, r, parts);
        weeklyHere[at + within[r]] = parts[0];
        weeklyHere[at + mix[r]] = parts[1];
      }
      for (const { place, shift } of redistribution) {
        let sum = 0;
        for (const from of shift) sum += Math.abs(weeklyHere[at + from]);
        weeklyHere[at + place] = sum / 2;
      }
    }
  };
}

/**
 * Parts a loss into what happens on the same issues and what comes from acting on other ones: with weights w, w′ and
 * values a, a′, loss = Σ ½(w + w′)(a − a′) + Σ ½(w − w′)(a + a′). Where only one run acts on an issue its value is missing
 * in the other: all of it is composition.
 */
function partLoss(
  organisation: Organisation,
  here: RunResult,
  none: RunResult,
  week: number,
  role: number,
  parts: Float64Array,
): void {
  const { issues, salience } = organisation;
  const at = week * issues * 4;
  let totalNone = 0;
  let totalHere = 0;
  for (let k = 0; k < issues; k += 1) {
    const a = none.autonomyByIssue[at + k * 4 + role];
    const b = here.autonomyByIssue[at + k * 4 + role];
    if (a === a) totalNone += salience[k];
    if (b === b) totalHere += salience[k];
  }
  parts.fill(Number.NaN);
  if (totalNone === 0 || totalHere === 0) return;
  let within = 0;
  let mix = 0;
  for (let k = 0; k < issues; k += 1) {
    let a = none.autonomyByIssue[at + k * 4 + role];
    let b = here.autonomyByIssue[at + k * 4 + role];
    const w = a === a ? salience[k] / totalNone : 0;
    const v = b === b ? salience[k] / totalHere : 0;
    if (w === 0 && v === 0) continue;
    if (w === 0) a = b;
    if (v === 0) b = a;
    within += 0.5 * (w + v) * (a - b);
    mix += 0.5 * (w - v) * (a + b);
  }
  parts[0] = within;
  parts[1] = mix;
}
