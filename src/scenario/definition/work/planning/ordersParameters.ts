import { z } from 'zod';

/** Orders made to order: a workshop that launches jobs. */
export const ordersSchema = z.strictObject({});
