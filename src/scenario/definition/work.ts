import { z } from 'zod';
import { quantity, share } from './parameter.ts';

/** Parameters of the `process` work system: shifts that keep a process inside what the client tolerates. */
export const processSchema = z.strictObject({
  system: z.literal('process').default('process').meta({ description: 'Work system: a process kept by shifts.' }),
  tolerance: quantity(
    0.5,
    2,
    'half ranges',
    'Distance from the contingency inside which differing practices harm nobody.',
    'assumption (all of that can be right: TER12)',
  ),
  hand_over: quantity(
    0.15,
    5,
    '1',
    'Disturbance per squared difference between consecutive performers.',
    'assumption (knobs touched at every change of shift: TER12)',
  ),
  satisfaction_scale: quantity(3, 50, '1/loss', 'How strongly losses and unmet expectations lower satisfaction.'),
  satisfaction_rate: share(0.1, 'Weekly speed at which a client’s satisfaction follows what it lives.'),
  expectation_tolerance: quantity(
    0.3,
    2,
    'half ranges',
    'Distance between practice and expectation that a client does not mind.',
  ),
  initial_satisfaction: share(0.6, 'Satisfaction of a client who has lived nothing yet.'),
  exit_threshold: share(0.45, 'Outside option × dissatisfaction above which a client prepares to leave.'),
  exit_patience: quantity(13, 260, 'weeks', 'Weeks in a row above the threshold before it leaves.'),
  validation: share(
    0.5,
    'Share of desired departures from a rule that the client can see which need somebody’s validation.',
  ),
  enforcement_cost: quantity(0.02, 5, 'loss', 'Weekly cost to the firm of enforcing the rule of an issue.'),
  hour_cost: quantity(
    0.01,
    5,
    'loss/hour',
    'Cost to the firm of an hour spent on writing, records, explanations and tables.',
  ),
});

/** The work system: what the work is. */
export const workSchema = z.discriminatedUnion('system', [processSchema]);

/** A device adds visibility and records; it crosses any entry mode. */
export const deviceSchema = z.strictObject({
  type: z
    .enum(['crm', 'erp', 'e_form'])
    .meta({ description: 'Shared client record, integrated planning, or electronic form.' }),
  issues: z.array(z.string()).default([]).meta({ description: 'Issues whose actions it records; empty for all.' }),
  groups: z
    .array(z.string())
    .default([])
    .meta({ description: 'Groups that keep the records; empty for all performers.' }),
  visibility: share(0.5, 'Visibility that it gives the rule and the actions, at least.'),
  record_hours: quantity(0.5, 20, 'hours/week', 'Hours a week that a member spends on recording.'),
  from_week: z.int().min(1).default(1).meta({ description: 'First week with the device.', unit: 'week' }),
});
export type DeviceDefinition = z.output<typeof deviceSchema>;
