import { z } from 'zod';
import { workSystems } from '../vocabulary.ts';
import { planningSchema } from './planning/planningParameters.ts';
import { processSchema } from './processParameters.ts';

/** What the work is; only the parameters of the named system have an effect. */
export const workSchema = z.strictObject({
  system: z.enum(workSystems).default('process').meta({
    description: 'What the work is: a process kept by shifts, or the planning of orders and calls.',
  }),
  process: processSchema.prefault({}),
  planning: planningSchema.prefault({}),
});
export type WorkDefinition = z.output<typeof workSchema>;
