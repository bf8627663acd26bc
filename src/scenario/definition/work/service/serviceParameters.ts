import { z } from 'zod';
import { caseParameters, meansParameters } from './caseParameters.ts';
import { selfServiceParameters } from './selfServiceParameters.ts';

/** `service`: cases of clients, with promised dates, done in the hours and with the means that there are. */
export const serviceSchema = z.strictObject({ ...caseParameters, ...meansParameters, ...selfServiceParameters });
export type ServiceParameters = z.output<typeof serviceSchema>;
