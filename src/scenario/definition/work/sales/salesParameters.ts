import { z } from 'zod';
import { channelsSchema } from './channelsParameters.ts';
import { contactsSchema } from './contactsParameters.ts';
import { motivesSchema } from './motivesParameters.ts';
import { recordsSchema } from './recordsParameters.ts';

/** `sales`: clients’ contacts come through channels, leave a record, and end in sales that somebody is credited with. */
export const salesSchema = z.strictObject({
  channels: channelsSchema.prefault({}),
  contacts: contactsSchema.prefault({}),
  records: recordsSchema.prefault({}),
  motives: motivesSchema.prefault({}),
});
export type SalesDefinition = z.output<typeof salesSchema>;
