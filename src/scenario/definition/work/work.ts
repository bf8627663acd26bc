import { z } from 'zod';
import { workSystems } from '../vocabulary.ts';
import { processSchema } from './processParameters.ts';

/** What the work is; only the parameters of the named system have an effect. */
export const workSchema = z.strictObject({
  system: z.enum(workSystems).default('process').meta({
    description: 'What the work is: a process kept by shifts.',
  }),
  process: processSchema.prefault({}),
});
export type WorkDefinition = z.output<typeof workSchema>;
