import { z } from 'zod';
import { runModes } from './vocabulary.ts';

/** What a parameter may be set to by a design. */
export const settingSchema = z.union([z.number(), z.string(), z.boolean()]);
export type Setting = z.output<typeof settingSchema>;

/** How a range is spread over the unit interval. */
export const rangeScales = ['linear', 'log', 'integer'] as const;

/**
 * What one parameter is varied over: values that are written out, or a range. Which of them it is stands in the key, and
 * is never guessed from the value.
 */
export const factorSchema = z.strictObject({
  sweep: z
    .array(settingSchema)
    .min(1)
    .max(100_000)
    .optional()
    .meta({ description: 'Values, in the order of the points.' }),
  range: z.array(z.number()).length(2).optional().meta({ description: 'Lower and upper end of a range of numbers.' }),
  scale: z.enum(rangeScales).optional().meta({
    description:
      'How a range is spread: evenly (`linear`, the default), evenly in the logarithm, or over whole numbers.',
  }),
  levels: z.int().min(2).max(10_000).optional().meta({
    description: 'Values that a factorial design takes from a range, both ends among them.',
  }),
});
export type Factor = z.output<typeof factorSchema>;

/** Settings of several parameters that are made together: by path. */
export const jointSettingSchema = z.record(z.string(), settingSchema);

/** An output of a run: a column in a mode, or its difference from another mode, replicate by replicate. */
export const outputSchema = z.strictObject({
  metric: z.string().meta({ description: 'Column of runs.parquet.' }),
  mode: z.enum(runModes).meta({ description: 'Mode whose value is taken.' }),
  minus: z.enum(runModes).optional().meta({ description: 'Mode to subtract, replicate by replicate.' }),
});
export type Output = z.output<typeof outputSchema>;
