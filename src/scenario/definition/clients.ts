import { z } from 'zod';
import { quantity, share } from './parameter.ts';

/** What clients tolerate, expect and put up with, whatever the work is. */
export const clientsSchema = z.strictObject({
  tolerance: quantity(
    0.5,
    2,
    'half ranges',
    'Distance from the contingency inside which differing practices harm nobody.',
    'assumption (all of that can be right: TER12)',
  ),
  expectation_tolerance: quantity(
    0.3,
    2,
    'half ranges',
    'Distance between practice and expectation that a client does not mind.',
  ),
  satisfaction_scale: quantity(3, 50, '1/loss', 'How strongly losses and unmet expectations lower satisfaction.'),
  satisfaction_rate: share(0.1, 'Weekly speed at which a client’s satisfaction follows what it lives.'),
  initial_satisfaction: share(0.6, 'Satisfaction of a client who has lived nothing yet.'),
  exit_threshold: share(0.45, 'Outside option × dissatisfaction above which a client prepares to leave.'),
  exit_patience: quantity(13, 260, 'weeks', 'Weeks in a row above the threshold before it leaves.'),
});

/** What rules and organising cost the firm. */
export const costsSchema = z.strictObject({
  enforcement: quantity(0.02, 5, 'loss', 'Weekly cost to the firm of enforcing the rule of an issue.'),
  hour: quantity(
    0.01,
    5,
    'loss/hour',
    'Cost to the firm of an hour spent on writing, records, explanations and tables.',
  ),
});
