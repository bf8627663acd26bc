import { z } from 'zod';
import { callsSchema } from './callsParameters.ts';
import { ordersSchema } from './ordersParameters.ts';

/** `planning`: what is made when, and with what in hand. */
export const planningSchema = z.strictObject({
  makes: z
    .array(z.enum(['orders', 'calls']))
    .min(1)
    .default(['orders'])
    .meta({ description: 'What is planned: jobs for orders, deliveries on call from stock, or both.' }),
  orders: ordersSchema.prefault({}),
  calls: callsSchema.prefault({}),
});
