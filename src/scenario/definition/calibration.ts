import { z } from 'zod';
import { outputSchema, rangeScales } from './factor.ts';

const rangeSchema = z.strictObject({
  range: z.array(z.number()).length(2).meta({
    description: 'Smallest and largest value that is believed possible, in the unit of the parameter.',
  }),
  scale: z.enum(rangeScales).default('linear').meta({
    description:
      'On which scale every value in the range is equally likely beforehand: as it is (`linear`), its logarithm (`log`), or whole numbers (`integer`).',
  }),
});

const patternSchema = outputSchema.extend({
  band: z.array(z.number()).length(2).meta({
    description: 'Where the field saw it lie, lower and upper end, in the unit of the metric; fixed before any run.',
  }),
  fit: z.boolean().default(true).meta({
    description: 'Whether parameters are sought that meet it; `false` keeps it apart, to check the result with.',
  }),
  source: z
    .string()
    .min(1)
    .max(1000)
    .meta({ description: 'Where the band was seen: publication, page, table, visit.' }),
  date: z.iso.date().optional().meta({ description: 'Day on which the band was fixed.' }),
});
/** What the field saw of one output, as a band. */
export type Pattern = z.output<typeof patternSchema>;

/** Which parameters are sought, and which patterns they have to meet. */
export const calibrationSchema = z.strictObject({
  parameters: z.record(z.string(), rangeSchema).default({}).meta({
    description: 'What is sought, by path such as `entry.contact.listening`: `{ range: [low, high], scale: linear }`.',
  }),
  patterns: z.array(patternSchema).max(200).default([]).meta({
    description: 'What the model has to meet, and what its result is checked with; all bands fixed beforehand.',
  }),
  method: z.enum(['smc', 'rejection']).default('smc').meta({
    description:
      'Generations that come ever closer to the bands (`smc`), or draws from the ranges of which those within all bands are kept (`rejection`).',
  }),
  particles: z.int().min(10).max(100_000).default(500).meta({
    description: 'Parameter sets to keep; at least two more than there are parameters.',
    unit: 'parameter sets',
  }),
  replicates: z.int().min(2).max(100_000).default(20).meta({
    description:
      'Replicates of each parameter set; a pattern is held to their mean, whose standard error should be at most a fifth of half the band.',
    unit: 'replicates',
  }),
  budget: z.int().min(10).max(100_000_000).default(20_000).meta({
    description: 'Most parameter sets that the search may simulate; checking the result takes one pass more.',
    unit: 'parameter sets',
  }),
  least_acceptance: z.number().gt(0).max(0.5).default(0.01).meta({
    description: 'The search ends where a smaller share of the parameter sets comes close enough.',
    unit: '1',
  }),
});
export type Calibration = z.output<typeof calibrationSchema>;
