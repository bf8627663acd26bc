import { z } from 'zod';

/** Calls served from stock: a supplier that delivers line items on call. */
export const callsSchema = z.strictObject({});
