import { z } from 'zod';
import { workSystems } from '../vocabulary.ts';
import { processSchema } from './processParameters.ts';
import { salesSchema } from './sales/salesParameters.ts';

/** What the work is; only the parameters of the named system have an effect. */
export const workSchema = z.strictObject({
  system: z.enum(workSystems).default('process').meta({
    description: 'What the work is: a process kept by shifts, or sales through channels that share clients.',
  }),
  process: processSchema.prefault({}),
  sales: salesSchema.prefault({}),
});
export type WorkDefinition = z.output<typeof workSchema>;
