import type { RandomStream } from '../../../random/randomStream.ts';
import type { ServiceParameters } from '../../../scenario/definition/work/service/serviceParameters.ts';
import type { Run } from '../../run.ts';
import type { WeekOfCases } from './weekOfCases.ts';

/** What clients have learnt by settling cases alone. */
export interface Users {
  /** Experience by client, 0 to 1. */
  readonly experience: Float64Array;
  /** What a client does, as a departure from the prescribed job in half ranges. */
  readonly practice: Float64Array;
}

/** Users before their first case. */
export function createUsers(clients: number, parameters: ServiceParameters, population: RandomStream): Users {
  const practice = new Float64Array(clients);
  population.fillNormal(practice, clients);
  for (let c = 0; c < clients; c += 1) {
    practice[c] = Math.min(2, Math.max(-2, parameters.user_practice + parameters.user_practice_sd * practice[c]));
  }
  return { experience: new Float64Array(clients), practice };
}

/**
 * A client tries to settle a case alone, and learns by doing so.
 *
 * Errors come from missing experience, and from a practice that is not the one accepted; each moves the practice a little.
 *
 * @param accepted practice that those who do the job accept, in half ranges
 * @param mark the case’s mark for an error, in [0, 1)
 * @returns whether it was settled without help
 */
export function tryAlone(
  users: Users,
  client: number,
  accepted: number,
  tolerance: number,
  mark: number,
  parameters: ServiceParameters,
  week: WeekOfCases,
): boolean {
  const distance = accepted - users.practice[client];
  const beyond = Math.max(0, Math.abs(distance) - tolerance);
  const error = parameters.user_error * (1 - users.experience[client]) + parameters.misfit_error * beyond * beyond;
  week.tried += 1;
  week.practice += users.practice[client];
  users.experience[client] += parameters.user_learning * (1 - users.experience[client]);
  if (mark >= error) return true;
  week.errors += 1;
  users.practice[client] += parameters.user_adjustment * distance;
  return false;
}

/** Experience that is not used fades. */
export function fadeExperience(users: Users, parameters: ServiceParameters): void {
  for (let c = 0; c < users.experience.length; c += 1) users.experience[c] *= 1 - parameters.user_forgetting;
}

/** Another client takes the place of one who left: without experience, with the practice of most. */
export function replaceUser(users: Users, client: number, parameters: ServiceParameters): void {
  users.experience[client] = 0;
  users.practice[client] = parameters.user_practice;
}

/** Mean distance between the middle of the rule of the job and what each user does, in half ranges. */
export function distanceOfForm(run: Run, users: Users, issue: number): number {
  const centre = run.rules.centre[issue];
  let sum = 0;
  for (let c = 0; c < users.practice.length; c += 1) sum += Math.abs(users.practice[c] - centre);
  return sum / users.practice.length;
}
