import { z } from 'zod';
import { quantity, share } from './parameter.ts';

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
