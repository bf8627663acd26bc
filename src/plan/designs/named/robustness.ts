import type { Setting } from '../../../scenario/definition/factor.ts';
import type { Scenario } from '../../../scenario/definition/scenario.ts';
import type { ExplicitDesign } from './explicitDesign.ts';

/** Weeks over which a value of a run may be the mean. */
const windows = [13, 52];
/** How far the entry is moved, in weeks. */
const entryShift = 26;

/**
 * Our own conventions, one at a time: how authorship is shared among frame, pen and will, how issues are weighed, over
 * which weeks a value is taken, when the client enters, which protocol a table follows. A finding that turns with one of
 * them is ours, not the field’s.
 */
export function robustness(scenario: Scenario): ExplicitDesign {
  const { weeks, entry_week: entry, measure_weeks: measured, negotiation, organisation } = scenario;
  const cases: Record<string, Record<string, Setting>> = {
    frame_half: { 'negotiation.frame_weight': 0.5, 'negotiation.pen_weight': 0.25 },
    pen_half: { 'negotiation.frame_weight': 0.25, 'negotiation.pen_weight': 0.5 },
    will_half: { 'negotiation.frame_weight': 0.25, 'negotiation.pen_weight': 0.25 },
  };
  const saliences = organisation.issues.map(({ salience }) => salience);
  if (saliences.some((salience) => salience !== saliences[0])) {
    cases['equal_salience'] = Object.fromEntries(
      organisation.issues.map(({ id }) => [`organisation.issues.${id}.salience`, 1]),
    );
  }
  for (const { id, salience } of organisation.issues) {
    cases[`salience_of_${id.toLowerCase().replaceAll(/[^a-z0-9]+/g, '_')}_twice`.slice(0, 40)] = {
      [`organisation.issues.${id}.salience`]: Math.min(100, 2 * salience),
    };
  }
  for (const window of windows) {
    if (window !== measured && window <= weeks - entry + 1) cases[`window_${window}`] = { measure_weeks: window };
  }
  if (entry > entryShift) cases['entry_earlier'] = { entry_week: entry - entryShift };
  if (weeks - entry - entryShift + 1 >= Math.max(measured, 1)) {
    cases['entry_later'] = { entry_week: entry + entryShift };
  }
  const other = negotiation.protocol === 'concession' ? 'nash' : 'concession';
  cases[`protocol_${other}`] = { 'negotiation.protocol': other };
  return {
    type: 'alone',
    parameters: {},
    cases: Object.fromEntries(Object.entries(cases).map(([name, changed]) => [name, { as_is: {}, changed }])),
    outputs: [],
  };
}
