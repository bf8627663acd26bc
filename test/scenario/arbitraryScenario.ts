import * as fc from 'fast-check';
import { type Scenario, type ScenarioInput, scenarioSchema } from '../../src/scenario/definition/scenario.ts';
import { entryModes, facets, regulations, type Role } from '../../src/scenario/definition/vocabulary.ts';
import { decisionsOf } from '../../src/scenario/definition/work/decisionsOf.ts';
import { workSchema } from '../../src/scenario/definition/work/work.ts';
import { type JsonSchema, scenarioJsonSchema } from '../../src/scenario/scenarioJsonSchema.ts';

/** Parameters that make a run slow without making it different in kind. */
const costly: Readonly<Record<string, number>> = { max_rounds: 40, centre_steps: 9, width_steps: 5 };

/** What must stay free of chance: structure is drawn by hand below. */
const sections = [
  'world',
  'behaviour',
  'legitimacy',
  'counter_rules',
  'derogations',
  'agenda',
  'negotiation',
  'clients',
  'costs',
  'work',
  'entry',
  'soclab',
] as const;

/** A value inside its bounds: often the default, sometimes a bound, otherwise anywhere between. */
function arbitraryValue(key: string, schema: JsonSchema): fc.Arbitrary<unknown> {
  if (schema.oneOf !== undefined) return fc.oneof(...schema.oneOf.map((branch) => arbitraryValue(key, branch)));
  if (schema.properties !== undefined) return arbitraryMapping(schema);
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  const { minimum: min = 0 } = schema;
  const max = Math.min(schema.maximum ?? 1, costly[key] ?? Number.POSITIVE_INFINITY);
  switch (schema.type) {
    case 'boolean':
      return fc.boolean();
    case 'integer':
      // Small numbers of weeks, so that short runs see something happen.
      return withDefault(
        schema,
        fc.oneof(fc.constantFrom(min, max), fc.integer({ min, max: Math.min(max, min + 30) })),
      );
    case 'number':
      return withDefault(schema, fc.oneof(fc.constantFrom(min, max), fc.double({ min, max, noNaN: true })));
    case 'array':
      return schema.items?.enum === undefined
        ? fc.constant(schema.default)
        : fc.uniqueArray(fc.constantFrom(...schema.items.enum), { minLength: schema.minItems ?? 0 });
    default:
      return fc.constant(schema.default);
  }
}

function withDefault(schema: JsonSchema, others: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 2, arbitrary: fc.constant(schema.default) }, { weight: 1, arbitrary: others });
}

function arbitraryMapping(schema: JsonSchema): fc.Arbitrary<Record<string, unknown>> {
  return fc.record(
    Object.fromEntries(
      Object.entries(schema.properties ?? {}).map(([key, child]) => [key, arbitraryValue(key, child)]),
    ),
  );
}

const arbitraryTeams = fc.option(fc.constantFrom({ name: 'shift', count: 2 }, { name: 'round', count: 3 }), {
  nil: undefined,
});

function arbitraryGroup(id: string, role: Role): fc.Arbitrary<Record<string, unknown>> {
  return fc.record(
    {
      id: fc.constant(id),
      role: fc.constant(role),
      size: fc.integer({ min: 1, max: 4 }),
      teams: arbitraryTeams,
      supervises: fc.boolean(),
      authority: fc.double({ min: 0, max: 5, noNaN: true }),
      know_how: fc.double({ min: 0, max: 1, noNaN: true }),
      own_habit_sd: fc.double({ min: 0, max: 1, noNaN: true }),
      attachment: fc.double({ min: 0, max: 1, noNaN: true }),
      load: fc.double({ min: 0, max: 1, noNaN: true }),
      outside_option: fc.double({ min: 0, max: 1, noNaN: true }),
    },
    { requiredKeys: ['id', 'role', 'size'] },
  );
}

/** One group a role, and perhaps a second group of operators. */
const arbitraryGroups = fc
  .tuple(
    arbitraryGroup('bosses', 'management'),
    arbitraryGroup('operators', 'operators'),
    arbitraryGroup('technicians', 'technicians'),
    arbitraryGroup('clients', 'clients'),
    fc.option(arbitraryGroup('foremen', 'operators'), { nil: undefined }),
  )
  .map((groups) => groups.filter((group) => group !== undefined));

function arbitraryIssue(index: number, groupIds: readonly string[]): fc.Arbitrary<Record<string, unknown>> {
  const workers = groupIds.filter((id) => id !== 'clients');
  const weight = fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true }));
  return fc.record({
    id: fc.constant(`issue_${index}`),
    facet: fc.constantFrom(...facets),
    salience: fc.constantFrom(0.5, 1, 2),
    practice: fc.constantFrom(0, -1, 0.5),
    expected: fc.constantFrom(0, 1),
    performers: fc.uniqueArray(fc.constantFrom(...workers), { minLength: 1 }),
    frequency: fc.constantFrom(0, 0.3, 0.9, 1),
    rule: fc.record({
      // The first issue is written: every scenario has a book.
      written: index === 0 ? fc.constant(true) : fc.boolean(),
      type: fc.constantFrom(...regulations),
      centre: fc.double({ min: -1, max: 1, noNaN: true }),
      half_width: fc.double({ min: 0.02, max: 2, noNaN: true }),
      enforcement: fc.double({ min: 0, max: 1, noNaN: true }),
      authors: fc
        .record(Object.fromEntries(groupIds.map((id) => [id, weight])))
        .map((authors) => (Object.values(authors).some((share) => share > 0) ? authors : { ...authors, bosses: 1 })),
      expires_after: fc.constantFrom(0, 5, 20),
    }),
  });
}

const arbitraryOrganisation = arbitraryGroups.chain((groups) => {
  const ids = groups.map(({ id }) => String(id));
  return fc
    .integer({ min: 1, max: 4 })
    .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => arbitraryIssue(index, ids))))
    .map((issues) => ({ groups, issues, team_habit_sd: 0.35 }));
});

const arbitraryDevices = fc.array(
  fc.record({
    type: fc.constantFrom('crm', 'erp', 'e_form'),
    issues: fc.constantFrom([], ['issue_0']),
    groups: fc.constantFrom([], ['operators']),
    visibility: fc.double({ min: 0, max: 1, noNaN: true }),
    from_week: fc.integer({ min: 1, max: 10 }),
  }),
  { maxLength: 2 },
);

const arbitraryWeeks = fc.integer({ min: 4, max: 60 }).chain((weeks) =>
  fc.integer({ min: 1, max: weeks }).chain((entry_week) =>
    fc.record({
      weeks: fc.constant(weeks),
      entry_week: fc.constant(entry_week),
      measure_weeks: fc.integer({ min: 1, max: weeks - entry_week + 1 }),
    }),
  ),
);

const arbitrarySections = fc.record(
  Object.fromEntries(sections.map((name) => [name, arbitraryValue(name, sectionSchema(name))])),
);

function sectionSchema(name: string): JsonSchema {
  const schema = scenarioJsonSchema().properties?.[name];
  if (schema === undefined) throw new Error(`${name}: expected a section of the scenario, got none`);
  return schema;
}

/** Random small scenarios as a user would write them: one to four issues, 4 to 60 weeks, parameters inside their bounds. */
export const arbitraryScenarioInput: fc.Arbitrary<ScenarioInput> = fc
  .tuple(arbitraryOrganisation, arbitraryDevices, arbitraryWeeks, arbitrarySections, fc.nat(), fc.boolean())
  .map(([organisation, devices, weeks, parameters, seed, placebo]) => {
    const input: unknown = {
      name: 'arbitrary',
      seed: `arbitrary-${seed}`,
      replicates: 2,
      placebo,
      ...weeks,
      ...parameters,
      work: withStaff(parameters.work),
      organisation: { ...organisation, issues: withDecisions(organisation.issues, parameters.work) },
      devices,
      compare: { modes: [...entryModes] },
    };
    return withPossibleOrders(withPossibleWeights(scenarioSchema.parse(input)));
  });

/** One more issue for each decision of the work, like the first but for what it decides. */
function withDecisions(issues: readonly Record<string, unknown>[], work: unknown): Record<string, unknown>[] {
  const decisions = decisionsOf(workSchema.parse(work)).map(({ name, bounds, unit }) => ({
    ...issues[0],
    id: `decides_${name}`,
    decision: name,
    range: bounds,
    unit: unit.en,
  }));
  return [...issues, ...decisions];
}

/** Channels of sales are staffed by groups that there are. */
function withStaff(work: unknown): unknown {
  const { sales, ...others } = workSchema.parse(work);
  const channels = { ...sales.channels, salespeople: ['technicians'], tele_advisers: ['operators'] };
  return { ...others, sales: { ...sales, channels } };
}

/** The smallest order is no larger than the mean one, and somebody orders. */
function withPossibleOrders(scenario: Scenario): Scenario {
  const { orders } = scenario.work.planning;
  const { demand } = orders;
  const { internal } = demand.classes;
  const classes = { ...demand.classes, internal: { ...internal, share: Math.max(internal.share, 0.01) } };
  const possible = { ...demand, classes, pieces_min: Math.min(demand.pieces_min, Math.floor(demand.pieces_mean)) };
  const planning = { ...scenario.work.planning, orders: { ...orders, demand: possible } };
  return { ...scenario, work: { ...scenario.work, planning } };
}

/** Frame and pen leave something for the will. */
function withPossibleWeights(scenario: Scenario): Scenario {
  const { frame_weight, pen_weight } = scenario.negotiation;
  const total = frame_weight + pen_weight;
  if (total <= 1) return scenario;
  return {
    ...scenario,
    negotiation: { ...scenario.negotiation, frame_weight: frame_weight / total, pen_weight: pen_weight / total },
  };
}

/** Random small valid scenarios with every default filled in, in all four modes. */
export const arbitraryScenario: fc.Arbitrary<Scenario> = arbitraryScenarioInput.map((input) =>
  scenarioSchema.parse(input),
);
