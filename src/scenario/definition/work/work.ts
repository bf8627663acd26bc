import { z } from 'zod';
import { workSystems } from '../vocabulary.ts';
import { planningSchema } from './planning/planningParameters.ts';
import { processSchema } from './processParameters.ts';
import { salesSchema } from './sales/salesParameters.ts';
import { serviceSchema } from './service/serviceParameters.ts';

/** What the work is; only the parameters of the named system have an effect. */
export const workSchema = z.strictObject({
  system: z.enum(workSystems).default('process').meta({
    description:
      'What the work is: a process kept by shifts, the planning of orders and calls, the service of clients’ cases, or selling through channels that share clients.',
  }),
  process: processSchema.prefault({}),
  planning: planningSchema.prefault({}),
  service: serviceSchema.prefault({}),
  sales: salesSchema.prefault({}),
});
export type WorkDefinition = z.output<typeof workSchema>;
