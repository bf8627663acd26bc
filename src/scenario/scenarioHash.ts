import { createHash } from 'node:crypto';
import { canonicalJson } from './canonicalJson.ts';
import type { Scenario } from './definition/scenario.ts';

/**
 * SHA-256 of a scenario’s canonical JSON, in hexadecimal: the same for the same content, however it was written.
 *
 * Needs Node; the rest of the stage does not.
 */
export function scenarioHash(scenario: Scenario): string {
  return createHash('sha256').update(canonicalJson(scenario)).digest('hex');
}
