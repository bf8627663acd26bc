import { z } from 'zod';
import { calibrationSchema } from './calibration.ts';
import { clientsSchema, costsSchema } from './clients.ts';
import { deviceSchema } from './devices.ts';
import { designSchema } from './design.ts';
import { settingSchema } from './factor.ts';
import { entrySchema } from './entry.ts';
import {
  agendaSchema,
  behaviourSchema,
  counterRulesSchema,
  derogationsSchema,
  legitimacySchema,
  negotiationSchema,
  worldSchema,
} from './dynamics.ts';
import { organisationSchema } from './organisation.ts';
import { parameter } from './parameter.ts';
import { replicatesSchema } from './replicates.ts';
import { soclabSchema } from './soclab.ts';
import { entryModes, runModes } from './vocabulary.ts';
import { workSchema } from './work/work.ts';

const compareSchema = z.strictObject({
  modes: z
    .array(z.enum(entryModes))
    .min(1)
    .default([...entryModes])
    .meta({ description: 'Entry modes to compare; `none` is always run.' }),
  family: z
    .array(z.string())
    .default(['formal_power', 'effective_power', 'autonomy'])
    .meta({ description: 'Measures whose four role columns form the primary family of simultaneous comparisons.' }),
  margins: z.record(z.string(), z.number().positive()).default({}).meta({
    description: 'Half-width that an interval should reach, by metric; 0.01 for shares and autonomy unless named.',
  }),
});

const expectationSchema = z.strictObject({
  metric: z.string().meta({ description: 'Column of runs.parquet.' }),
  mode: z.enum(runModes).meta({ description: 'Mode whose mean is held to the bound.' }),
  minus: z.enum(runModes).optional().meta({ description: 'Mode to subtract, replicate by replicate.' }),
  above: z.number().optional().meta({ description: 'The estimate must lie above.' }),
  below: z.number().optional().meta({ description: 'The estimate must lie below.' }),
  at: z.record(z.string(), settingSchema).optional().meta({
    description: 'With a design: only the points at which what is varied, by path, has these values.',
  }),
  minus_at: z.record(z.string(), settingSchema).optional().meta({
    description: 'With a design: points whose mean is subtracted, by path, where they share their seeds.',
  }),
  confidence: z.number().gt(0.5).lt(1).default(0.95).meta({ description: 'Confidence over all lines together.' }),
  why: z.string().optional().meta({ description: 'What the expectation stands for.' }),
  saw: z.string().min(1).max(500).optional().meta({
    description: 'What the field saw, in words: the report holds it against what the model gives.',
  }),
  source: z
    .string()
    .min(1)
    .max(1000)
    .optional()
    .meta({ description: 'Where it was seen, if that is not the source of the scenario.' }),
});
export type Expectation = z.output<typeof expectationSchema>;

const recordSchema = z.strictObject({
  series: z
    .strictObject({
      every: z
        .int()
        .min(1)
        .max(520)
        .default(4)
        .meta({ description: 'Weeks between two recorded weeks.', unit: 'weeks' }),
      replicates: z.int().min(0).optional().meta({
        description: 'The first so many replicates of each point are recorded; 200 unless named, with a design 0.',
      }),
    })
    .prefault({}),
  events: z
    .boolean()
    .default(false)
    .meta({ description: 'Write events.parquet: every rule event of the recorded replicates.' }),
});

const authorSchema = z.strictObject({
  name: z.string().min(1).max(200).meta({ description: 'Name as it is to be cited.' }),
  orcid: z
    .string()
    .regex(/^\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/, 'an ORCID such as 0000-0002-1825-0097')
    .optional()
    .meta({ description: 'ORCID, without the address.' }),
  affiliation: z.string().min(1).max(500).optional().meta({ description: 'Where the author works.' }),
});

/** A scenario as written in YAML, after `extends` has been resolved; unknown keys are errors. */
export const scenarioSchema = z.strictObject({
  name: z
    .string()
    .max(80)
    .regex(/^[a-z0-9][a-z0-9-]*$/, 'lower-case letters, digits and hyphens')
    .meta({ description: 'Name of the scenario and of its results folder.' }),
  title: z.string().max(200).optional().meta({ description: 'Title of the report.' }),
  description: z.string().max(5000).optional().meta({ description: 'What the scenario is for.' }),
  source: z.string().max(1000).optional().meta({ description: 'Where the site or the figures come from.' }),
  home_mode: z.enum(entryModes).optional().meta({
    description: 'Way in under which the field saw the site; every mode can be run on it.',
  }),
  authors: z
    .array(authorSchema)
    .min(1)
    .max(100)
    .optional()
    .meta({ description: 'Who made the scenario: the authors of its data set.' }),
  license: z
    .string()
    .min(1)
    .max(500)
    .regex(/^([\w.+-]+|https?:\/\/\S+)$/, 'an SPDX identifier such as CC-BY-4.0, or a web address')
    .optional()
    .meta({ description: 'Licence of its data set: an SPDX identifier such as CC-BY-4.0, or a web address.' }),
  date: z.iso.date().optional().meta({ description: 'Date of the scenario.' }),
  seed: z
    .union([z.string().min(1).max(200), z.int()])
    .transform(String)
    .default('corule')
    .meta({ description: 'Root seed; everything random is a function of it.' }),
  replicates: replicatesSchema,
  weeks: z.int().min(2).max(5200).default(208).meta({ description: 'Length of a run.', unit: 'weeks' }),
  entry_week: z.int().min(1).max(5200).default(52).meta({ description: 'First week with the client.', unit: 'week' }),
  measure_weeks: parameter({
    default: 26,
    min: 1,
    max: 520,
    unit: 'weeks',
    about: 'A value of a run is the mean over so many last weeks.',
    source: 'convention; verdicts are also given at 13 and 52',
    integer: true,
  }),
  placebo: z.boolean().default(false).meta({
    description:
      'Also run `none` on other behaviour and negotiation streams from the entry week: the floor of redistribution.',
  }),
  organisation: organisationSchema.prefault({}),
  world: worldSchema.prefault({}),
  behaviour: behaviourSchema.prefault({}),
  legitimacy: legitimacySchema.prefault({}),
  counter_rules: counterRulesSchema.prefault({}),
  derogations: derogationsSchema.prefault({}),
  agenda: agendaSchema.prefault({}),
  negotiation: negotiationSchema.prefault({}),
  clients: clientsSchema.prefault({}),
  costs: costsSchema.prefault({}),
  work: workSchema.prefault({}),
  devices: z.array(deviceSchema).max(20).default([]).meta({ description: 'Devices: visibility and records only.' }),
  entry: entrySchema.prefault({}),
  soclab: soclabSchema.prefault({}),
  compare: compareSchema.prefault({}),
  design: designSchema.optional().meta({ description: 'Design points: which parameters are varied, and how.' }),
  calibration: calibrationSchema.optional().meta({
    description:
      'What `corule calibrate` seeks: parameters, the patterns that they have to meet, and how long to search.',
  }),
  record: recordSchema.prefault({}),
  expect: z.array(expectationSchema).max(1000).default([]).meta({ description: 'What the data set is held to.' }),
  not_modelled: z
    .array(z.string().min(1).max(500))
    .max(100)
    .default([])
    .meta({ description: 'What the field saw and the model has no measure for, in words.' }),
});

/** A validated scenario with every default filled in. */
export type Scenario = z.output<typeof scenarioSchema>;
/** A scenario as a user writes it. */
export type ScenarioInput = z.input<typeof scenarioSchema>;
