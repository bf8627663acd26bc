import { roles } from '../scenario/definition/vocabulary.ts';

/** Columns whose weeks a replay keeps: power, autonomy and its loss by role, and what the story draws on. */
export const weeklyColumns: readonly string[] = [
  ...roles.flatMap((role) => [
    `formal_power_${role}`,
    `authored_${role}`,
    `effective_power_${role}`,
    `autonomy_${role}`,
    `autonomy_loss_${role}`,
  ]),
  'coverage',
  'relays',
  'relays_heard',
  'explanations',
  'client_satisfaction',
];
