import { z } from 'zod';
import { parameter, quantity, share, weeks } from './parameter.ts';
import { facets, regulations, roles } from './vocabulary.ts';

/** Identifiers become column names: a group id may not end in a facet. */
const identifier = z
  .string()
  .regex(/^[a-z][a-z0-9_]*$/, 'lower-case letters, digits and underscores, a letter first')
  .max(40);

const teamsSchema = z.strictObject({
  name: identifier.meta({
    description: 'Groups that name the same teams share them: shift 2 has a leader and its operators.',
  }),
  count: z.int().min(1).max(200).meta({ description: 'Number of teams; members are spread over them in blocks.' }),
});

const groupSchema = z.strictObject({
  id: identifier.meta({ description: 'Name of the group in columns and figures.' }),
  role: z.enum(roles).meta({ description: 'Which of the four roles the group belongs to.' }),
  size: z.int().min(1).max(5000).meta({ description: 'Number of agents.', unit: 'agents' }),
  label: z.string().max(60).optional().meta({ description: 'How the group is called in figures and sentences.' }),
  teams: teamsSchema.optional().meta({ description: 'Teams of the group; without it, one team.' }),
  supervises: z
    .boolean()
    .default(false)
    .meta({ description: 'Whether its members supervise: supervisors are not asked to write procedures.' }),
  authority: quantity(0.3, 5, 'weight', 'Formal authority at a negotiation table.'),
  know_how: share(0.65, 'Mean tacit know-how at the start: how far an agent follows the contingency by itself.'),
  own_habit_sd: quantity(
    0.15,
    1,
    'half ranges',
    'Standard deviation of the habits that are a member’s own, beside its team’s.',
  ),
  attachment: share(0.6, 'Attachment to autonomy: how strongly being bound is felt as a grievance.'),
  hours: parameter({
    default: 37,
    min: 1,
    max: 80,
    unit: 'hours/week',
    about: 'Working hours of a member.',
    source: 'assumption',
  }),
  load: share(
    0.85,
    'Share of the hours taken by ordinary work; the rest is slack that writing and explaining eat first.',
  ),
  outside_option: share(0, 'For clients: how easily they can leave; 0 is a client who is retained.'),
});
export type GroupDefinition = z.output<typeof groupSchema>;

const ruleSchema = z.strictObject({
  written: z.boolean().default(true).meta({ description: 'Whether the rule is in the book at the start.' }),
  type: z.enum(regulations).default('control').meta({ description: 'Control, autonomous or joint regulation.' }),
  centre: parameter({
    default: 0,
    min: -1,
    max: 1,
    unit: 'half ranges',
    about: 'Centre of the window at the start.',
    source: 'assumption',
  }),
  half_width: parameter({
    default: 0.6,
    min: 0.02,
    max: 2,
    unit: 'half ranges',
    about: 'Half-width of the window at the start.',
    source: 'assumption',
  }),
  enforcement: share(0.35, 'Probability that an unwilling performer is held to the rule.'),
  authors: z
    .record(identifier, z.number().min(0))
    .meta({ description: 'Author shares by group; normalised to sum to 1.' }),
  expires_after: weeks(0, 0, 2080, 'Weeks after which a joint rule must be renewed; 0 for a rule without a term.'),
});

const issueSchema = z.strictObject({
  id: identifier.meta({ description: 'Name of the issue in events and sentences.' }),
  label: z.string().max(80).optional().meta({ description: 'How sentences call it.' }),
  facet: z.enum(facets).meta({ description: 'Facet of autonomy that it belongs to.' }),
  salience: parameter({
    default: 1,
    min: 0.01,
    max: 100,
    unit: 'weight',
    about: 'Weight in every average over issues.',
    source: 'assumption',
  }),
  range: z.tuple([z.number(), z.number()]).default([-2, 2]).meta({
    description:
      'Smallest and largest setting, in the unit of the issue; inside, settings are normalised to [−2, 2], in half ranges.',
  }),
  unit: z.string().max(30).default('half ranges of the contingency').meta({ description: 'Unit of the settings.' }),
  decision: identifier.optional().meta({
    description:
      'Decision of the work system that actions on the issue set, in its unit (see docs/ODD.md); without one the issue is a setting without an effect of its own.',
  }),
  practice: parameter({
    default: 0,
    min: -2,
    max: 2,
    unit: 'half ranges',
    about: 'Centre of the habits of performers, and of what management finds right, at the start.',
    source: 'assumption',
  }),
  expected: parameter({
    default: 0,
    min: -2,
    max: 2,
    unit: 'half ranges',
    about: 'Centre of what clients expect at the start.',
    source: 'assumption',
  }),
  performers: z.array(identifier).min(1).meta({ description: 'Groups whose members act on the issue.' }),
  frequency: parameter({
    default: 0.9,
    min: 0,
    max: 1,
    unit: 'situations/week',
    about: 'Probability that a performer meets a situation in a week.',
    source: 'assumption',
  }),
  rule: ruleSchema.meta({ description: 'The rule in force at the start.' }),
});
export type IssueDefinition = z.output<typeof issueSchema>;

const defaultGroups: z.input<typeof groupSchema>[] = [
  { id: 'direction', role: 'management', size: 1, authority: 1, know_how: 0.3 },
  { id: 'methods', role: 'management', size: 2, authority: 0.8, know_how: 0.6 },
  { id: 'sales', role: 'management', size: 1, authority: 0.8, know_how: 0.5 },
  {
    id: 'shift_leaders',
    role: 'operators',
    size: 5,
    label: 'shift leaders',
    teams: { name: 'shift', count: 5 },
    supervises: true,
    authority: 0.5,
    know_how: 0.75,
    own_habit_sd: 0.3,
    attachment: 0.7,
  },
  { id: 'operators', role: 'operators', size: 25, teams: { name: 'shift', count: 5 }, authority: 0.3, know_how: 0.75 },
  {
    id: 'technicians',
    role: 'technicians',
    size: 10,
    teams: { name: 'round', count: 2 },
    authority: 0.3,
    know_how: 0.55,
  },
  { id: 'clients', role: 'clients', size: 6, authority: 0, know_how: 0, outside_option: 0.6 },
];

const defaultIssues: z.input<typeof issueSchema>[] = [
  {
    id: 'settings',
    label: 'the settings of the process',
    facet: 'method',
    performers: ['shift_leaders', 'operators'],
    rule: {
      written: false,
      type: 'autonomous',
      half_width: 1.2,
      enforcement: 0.1,
      authors: { shift_leaders: 0.4, operators: 0.6 },
    },
  },
  {
    id: 'intervention',
    label: 'the way an intervention is done',
    facet: 'method',
    performers: ['technicians'],
    rule: { written: false, type: 'autonomous', half_width: 1.2, enforcement: 0.1, authors: { technicians: 1 } },
  },
  {
    id: 'cycle',
    label: 'the cycle time that is planned',
    facet: 'scheduling',
    performers: ['methods', 'sales'],
    frequency: 0.8,
    rule: { type: 'control', authors: { direction: 0.3, methods: 0.7 } },
  },
  {
    id: 'launch',
    label: 'the day a job starts',
    facet: 'scheduling',
    performers: ['shift_leaders', 'technicians'],
    rule: {
      type: 'joint',
      half_width: 0.8,
      enforcement: 0.25,
      authors: { methods: 0.5, shift_leaders: 0.3, technicians: 0.2 },
      expires_after: 104,
    },
  },
  {
    id: 'acceptance',
    label: 'what counts as a good product',
    facet: 'criteria',
    performers: ['shift_leaders', 'operators'],
    rule: { type: 'control', authors: { direction: 0.3, methods: 0.7 } },
  },
  {
    id: 'service',
    label: 'what counts as a job well done',
    facet: 'criteria',
    performers: ['technicians', 'sales'],
    rule: { type: 'control', authors: { direction: 0.6, sales: 0.4 } },
  },
];

/** Groups, teams and issues of the organisation into which the client enters. */
export const organisationSchema = z.strictObject({
  groups: z
    .array(groupSchema)
    .min(1)
    .max(40)
    .default(() => z.array(groupSchema).parse(defaultGroups))
    .meta({ description: 'Groups of agents; every role needs at least one agent.' }),
  issues: z
    .array(issueSchema)
    .min(1)
    .max(40)
    .default(() => z.array(issueSchema).parse(defaultIssues))
    .meta({ description: 'What rules are about; at least one must be written at the start.' }),
  team_habit_sd: quantity(
    0.35,
    1.5,
    'half ranges',
    'Standard deviation between the habits of teams.',
    'assumption (shifts differ: TER12)',
  ),
});
