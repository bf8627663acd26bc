import { z } from 'zod';
import { factorSchema, jointSettingSchema, outputSchema } from './factor.ts';

/** How design points are laid over what is varied. */
export const laidDesigns = [
  'list',
  'factorial',
  'alone',
  'pairs',
  'latin-hypercube',
  'sobol',
  'morris',
  'saltelli',
] as const;
/** Designs that follow from the scenario itself: what a reviewer will ask for, by name. */
export const namedDesigns = ['ensemble', 'robustness', 'ablations', 'scaling'] as const;
export const designTypes = [...laidDesigns, ...namedDesigns] as const;
export type DesignType = (typeof designTypes)[number];
export type LaidDesign = (typeof laidDesigns)[number];
export type NamedDesign = (typeof namedDesigns)[number];

const name = z
  .string()
  .max(40)
  .regex(/^[a-z][a-z0-9_]*$/, 'lower-case letters, digits and underscores');

/**
 * Which parameters are varied and how. Which keys a type takes is checked beside the schema, so that the message can say
 * what the type needs.
 */
export const designSchema = z.strictObject({
  type: z.enum(designTypes).meta({
    description:
      'How the points are laid: values side by side (`list`), all combinations (`factorial`), each change alone (`alone`) or also every two together (`pairs`), spread over the ranges (`latin-hypercube`, `sobol`), screening by trajectories (`morris`), Sobol indices (`saltelli`); or by name what follows from the scenario itself (`ensemble`, `robustness`, `ablations`, `scaling`).',
  }),
  parameters: z.record(z.string(), factorSchema).default({}).meta({
    description:
      'What is varied, by path such as `entry.contact.listening`: `{ sweep: [...] }` or `{ range: [low, high] }`.',
  }),
  cases: z.record(name, z.record(name, jointSettingSchema)).default({}).meta({
    description:
      'Factors whose levels set several parameters together: factor, case, settings by path; `{}` changes nothing.',
  }),
  points: z.int().min(1).max(1_000_000_000_000_000).optional().meta({
    description: 'Points of a `latin-hypercube` or `sobol` design, and of an `ensemble` (64 unless named).',
  }),
  trajectories: z
    .int()
    .min(2)
    .max(1_000_000)
    .optional()
    .meta({ description: 'Trajectories of `morris`; 20 unless named.' }),
  levels: z
    .int()
    .min(2)
    .max(1000)
    .optional()
    .meta({ description: 'Levels of the grid of `morris`, even; 4 unless named.' }),
  rows: z.int().min(2).max(100_000_000).optional().meta({
    description: 'Rows of `saltelli` in each scrambling, a power of 2 for Sobol points; 32 unless named.',
  }),
  sampling: z.enum(['sobol', 'independent']).optional().meta({
    description: 'Rows of `saltelli`: scrambled Sobol points, with intervals between scramblings, or independent rows.',
  }),
  scramblings: z.int().min(1).max(1000).optional().meta({
    description: 'Scramblings of the Sobol points of `saltelli`, at least 16 for intervals; 16 unless named.',
  }),
  second_order: z
    .boolean()
    .optional()
    .meta({ description: 'Whether `saltelli` also runs the points for interactions of two.' }),
  outputs: z.array(outputSchema).max(1000).default([]).meta({
    description: 'What the design is analysed for; the primary family in each mode against `none` unless named.',
  }),
});
export type Design = z.output<typeof designSchema>;
