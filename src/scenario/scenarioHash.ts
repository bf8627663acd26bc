import { createHash } from 'node:crypto';
import { canonicalJson } from './canonicalJson.ts';

/**
 * SHA-256 of a scenario’s canonical JSON, in hexadecimal: the same for the same content, however it was written.
 *
 * @param scenario - a `Scenario`, or what a file says of one
 *
 * Needs Node; the rest of the stage does not.
 */
export function scenarioHash(scenario: unknown): string {
  return createHash('sha256').update(canonicalJson(scenario)).digest('hex');
}
