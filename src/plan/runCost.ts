import type { Scenario } from '../scenario/definition/scenario.ts';

/**
 * Nanoseconds that one action (performer × issue × week) is taken to cost, everything included.
 *
 * A convention and never measured: batches must be the same on every machine.
 */
const actionNanoseconds = 250;

/** Milliseconds that one run is taken to cost when batches are cut: agents × issues × weeks × a constant. */
export function runCost(scenario: Scenario): number {
  const agents = scenario.organisation.groups.reduce((total, group) => total + group.size, 0);
  return (agents * scenario.organisation.issues.length * scenario.weeks * actionNanoseconds) / 1e6;
}
