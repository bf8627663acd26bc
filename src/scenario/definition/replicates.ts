import { z } from 'zod';
import { outputSchema } from './factor.ts';

const until = outputSchema.extend({
  half_width: z.number().positive().optional().meta({
    description: 'Half-width to reach, in the unit of the metric; its margin (see `compare.margins`) unless named.',
  }),
});

/**
 * When to stop running replicates, fixed before the first: a confidence sequence of every named output must be narrow
 * enough (Waudby-Smith et al. 2024).
 */
const stopSchema = z
  .strictObject({
    until: z
      .array(until)
      .min(1)
      .max(1000)
      .meta({ description: 'Outputs that must be known well enough, at every design point.' }),
    min: z.int().min(2).max(1_000_000_000).default(100).meta({
      description: 'Replicates at the first look; intervals are not trusted below 100.',
    }),
    max: z.int().min(2).max(1_000_000_000).meta({ description: 'Replicates at which it ends in any case.' }),
    every: z.int().min(1).max(1_000_000_000).default(50).meta({ description: 'Replicates between two looks.' }),
    confidence: z.number().gt(0.5).lt(1).default(0.95).meta({
      description: 'Confidence that all the intervals hold at all looks together.',
    }),
  })
  .meta({ title: 'a stop rule' });
export type StopDefinition = z.output<typeof stopSchema>;

/** A number of replicates, or the rule by which it is found. */
export const replicatesSchema = z
  .union([z.int().min(1).max(1_000_000_000), stopSchema])
  .default(200)
  .meta({ description: 'Replicates per design point, each of which runs every mode; or a rule when to stop.' });
