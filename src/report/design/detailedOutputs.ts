import type { DesignStudy } from '../../analysis/design/designStudy.ts';
import { hasNoValues } from '../../analysis/design/hasNoValues.ts';
import { rankOutputs } from '../../analysis/design/rankOutputs.ts';

/**
 * Outputs with tables of their own, and among them those with figures: a page has room for so many, and for fewer beside
 * an overview of hundreds.
 */
const room = { detailed: 40, drawn: 12 } as const;
const roomBesideHundreds = { detailed: 12, drawn: 6 } as const;
const HUNDREDS = 200;
/** Outputs that are open when the page is. */
const OPEN = 2;

/** Positions of the outputs with a part of their own, in their order: all, or those told best from noise. */
export function detailedOutputs(study: DesignStudy): readonly number[] {
  return rankOutputs(study)
    .slice(0, roomOf(study.outputs.length).detailed)
    .toSorted((a, b) => a - b);
}

/** Positions of the outputs whose part has figures: the points differ in them most against noise. */
export function drawnOutputs(study: DesignStudy): ReadonlySet<number> {
  const { outputs } = study;
  return new Set(
    rankOutputs(study)
      .filter((index) => !outputs[index].constant && !hasNoValues(outputs[index]))
      .slice(0, roomOf(outputs.length).drawn),
  );
}

/** Positions of the outputs whose part is open from the start. */
export function openOutputs(study: DesignStudy): ReadonlySet<number> {
  return new Set(rankOutputs(study).slice(0, OPEN));
}

function roomOf(outputs: number): { readonly detailed: number; readonly drawn: number } {
  return outputs > HUNDREDS ? roomBesideHundreds : room;
}
