import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { layOutOrganisation } from '../../../../src/model/organisation.ts';
import { createCallsState } from '../../../../src/model/work/planning/calls/callsState.ts';
import { announceFirstWeek } from '../../../../src/model/work/planning/calls/drawCalls.ts';
import { takeFirstFitCalls, tellChanges } from '../../../../src/model/work/planning/calls/shipCalls.ts';
import { RandomStream } from '../../../../src/random/randomStream.ts';
import { supplierWith } from './callsScenario.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });

it('calls change until the frozen horizon and not after it; a change of item moves the call as a whole', () => {
  fc.assert(
    fc.property(
      share,
      share,
      fc.integer({ min: 0, max: 5 }),
      fc.integer({ min: 1, max: 7 }),
      fc.nat(),
      (volume, item, frozen, days, seed) => {
        const scenario = supplierWith({
          line: { days },
          first_fit: { volume_change: volume, item_change: item, frozen_days: frozen },
        });
        const state = createCallsState(layOutOrganisation(scenario));
        announceFirstWeek(state, new RandomStream(`changes ${seed}`));
        const span = 2 * days;
        const sum = () => state.known.reduce((total, pieces) => total + pieces, 0);
        for (let day = 0; day < days; day += 1) {
          for (let c = 0; c < state.changes; c += 1) {
            if (state.changeDay[c] !== day) continue;
            // Within the week, the day of the call and its place are one.
            expect(state.changeSlot[c] - day).toBeGreaterThanOrEqual(Math.min(frozen, days));
          }
          const before = sum();
          let added = 0;
          for (let c = 0; c < state.changes; c += 1) {
            if (state.changeDay[c] === day && state.changeTo[c] === state.changeFrom[c]) added += state.changePieces[c];
          }
          tellChanges(state, day);
          expect(sum()).toBe(before + added);
          const called = state.week.calls[0];
          takeFirstFitCalls(state, day);
          let today = 0;
          for (let i = 0; i < state.firstFit; i += 1) {
            expect(state.known[i * span + day]).toBeGreaterThanOrEqual(0);
            today += state.known[i * span + day];
          }
          expect(state.week.calls[0]).toBe(called + today);
        }
      },
    ),
    { seed: 24, numRuns: 60 },
  );
});
