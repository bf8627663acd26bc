import { z } from 'zod';
import { workSystems } from '../vocabulary.ts';
import { processSchema } from './processParameters.ts';
import { serviceSchema } from './service/serviceParameters.ts';

/** What the work is; only the parameters of the named system have an effect. */
export const workSchema = z.strictObject({
  system: z.enum(workSystems).default('process').meta({
    description: 'What the work is: a process kept by shifts, or the service of clients’ cases.',
  }),
  process: processSchema.prefault({}),
  service: serviceSchema.prefault({}),
});
export type WorkDefinition = z.output<typeof workSchema>;
