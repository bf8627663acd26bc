import { z } from 'zod';
import { workSystems } from '../vocabulary.ts';
import { planningSchema } from './planning/planningParameters.ts';
import { processSchema } from './processParameters.ts';
import { serviceSchema } from './service/serviceParameters.ts';

/** What the work is; only the parameters of the named system have an effect. */
export const workSchema = z.strictObject({
  system: z.enum(workSystems).default('process').meta({
    description:
      'What the work is: a process kept by shifts, the planning of orders and calls, or the service of clients’ cases.',
  }),
  process: processSchema.prefault({}),
  planning: planningSchema.prefault({}),
  service: serviceSchema.prefault({}),
});
export type WorkDefinition = z.output<typeof workSchema>;
