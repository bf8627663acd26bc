import { z } from 'zod';
import { parameter, quantity, share, weeks } from './parameter.ts';
import { facets } from './vocabulary.ts';

const writers = ['performers', 'management'] as const;
const occasions = ['from_start', 'when_wrong'] as const;

/** `imposed`: the client’s procedure, written by those who execute it. */
export const imposedSchema = z.strictObject({
  facets: z
    .array(z.enum(facets))
    .min(1)
    .default(['method', 'criteria'])
    .meta({ description: 'Facets on which the client asks for procedures.' }),
  interval_weeks: weeks(12, 1, 520, 'Weeks between two demands.', 'assumption (tried first form)'),
  drafting_weeks: weeks(
    6,
    1,
    260,
    'Weeks of drafting before a procedure is in force.',
    'assumption (tried first form)',
  ),
  drafting_hours: quantity(4, 40, 'hours/week', 'Hours a week that each writer spends on drafting.'),
  record_hours: quantity(
    0.5,
    20,
    'hours/week',
    'Hours a week that a performer spends on accounts and records for each procedure in force.',
    'assumption (accounts of what was made: TER12)',
  ),
  half_width: parameter({
    default: 0.25,
    min: 0.02,
    max: 2,
    unit: 'half ranges',
    about: 'Half-width of the window that the client asks for; as wide as the range, there is no window.',
    source: 'assumption (tried first form)',
  }),
  enforcement: share(0.35, 'Enforcement of a procedure between audits.', 'assumption (tried first form)'),
  audit: share(0.65, 'Enforcement that an audit adds when it takes place.', 'assumption (tried first form)'),
  audit_decay: share(0.985, 'Share of the audit’s effect left a week later.', 'assumption (tried first form)'),
  audit_weeks: weeks(26, 1, 520, 'Weeks between two audits.'),
  pen: z
    .enum(writers)
    .default('performers')
    .meta({ description: 'Who writes: those who execute (TER12), or management.' }),
  supervisors_sit: z.boolean().default(true).meta({
    description:
      'Whether supervisors of those who write sit at the table without the pen; without a seat they find the procedure less legitimate, and resist it.',
  }),
  spokesman: share(
    0.5,
    'Share of the frame credited to the corporate group that speaks for the client (management), in the client’s name.',
    'assumption (through the corporate group: TER12)',
  ),
  visibility: share(
    0.9,
    'Visibility of a procedure and of what was made under it to the client.',
    'assumption (panoptic view: TER12)',
  ),
  codified: share(
    0.15,
    'How far the window’s centre follows the contingency, at a full deposit of know-how.',
    'assumption, small (an always identical window: TER12)',
  ),
  deposit: share(
    0.25,
    'Share of the writers’ tacit know-how that ceases to be theirs alone once written.',
    'assumption (inferred from CF77)',
  ),
  review_weeks: weeks(52, 1, 520, 'Weeks after which the client has a procedure reviewed.'),
});

/** `contact`: the client’s knowledge, case by case, through technicians. */
export const contactSchema = z.strictObject({
  meeting: share(0.5, 'Weekly probability that a technician meets a client about an issue.'),
  alliance_rate: share(0.05, 'How fast a technician comes to share the concern of the clients it meets.'),
  alliance_limit: share(0.25, 'Largest pull of the client’s expectation on a technician’s desired action.'),
  explanation: share(
    0.3,
    'χ: how far an explanation moves a trusting client’s expectation to the rule.',
    'assumption (down movement: TER12)',
  ),
  explanation_fading: share(0.02, 'Share of what explanations moved that wears off in a week.'),
  explanation_hours: quantity(
    1,
    20,
    'hours',
    'Hours that an explanation costs a technician who finds the rule wholly unfounded.',
  ),
  initial_trust: share(0.5, 'Trust of a client in the technicians before anything was promised.'),
  trust_loss: share(0.2, 'Share of the client’s trust lost by a promise that is missed.'),
  trust_gain: share(0.03, 'Share of missing trust regained by a promise that is kept.'),
  relay: z.boolean().default(true).meta({ description: 'Whether technicians carry claims upward.' }),
  relay_threshold: quantity(
    0.2,
    2,
    'half ranges',
    'Distance between expectation and rule above which a technician carries the claim upward.',
  ),
  relay_hours: quantity(0.3, 20, 'hours', 'Hours that a relay costs.'),
  relay_client_weight: share(
    0.6,
    'Weight of the client’s expectation in the claim; the rest is the technician’s own ideal.',
    'assumption (enlists the client for his own idea of good work: TER12)',
  ),
  listening: share(
    0.25,
    'Share of technicians’ relays that the hierarchy hears.',
    'assumption (hardly listened to: TER12; tried first form)',
  ),
  boss_listening: share(
    0.9,
    'Share of the demands of the hierarchy’s own clients that it hears.',
    'assumption (the boss’s client weighs far more: TER12)',
  ),
  boss_meeting: quantity(
    0.5,
    20,
    'relays/week',
    'Weight, in relays, of what the hierarchy’s own client says about an issue in a week.',
    'assumption (the boss’s client weighs far more: TER12)',
  ),
  amendment_step: share(
    0.1,
    'How far an amendment moves the rule towards a heard claim.',
    'assumption (tried first form)',
  ),
  claim_memory: share(0.1, 'Weight of a week’s heard relays in the running claim on an issue.'),
  hearings_per_amendment: parameter({
    default: 6,
    min: 0.1,
    max: 100,
    unit: 'relays',
    about:
      'Weight of relays heard before the rule itself is amended; those before are answered by a derogation at most.',
    source: 'assumption',
  }),
});

/** `negotiated`: the client’s plan, a frame of mutual commitments. */
export const negotiatedSchema = z.strictObject({
  facets: z
    .array(z.enum(facets))
    .min(1)
    .default(['scheduling'])
    .meta({ description: 'Facets on which a plan is negotiated.' }),
  first_weeks: weeks(4, 1, 260, 'Weeks from the entry to the first table.'),
  spacing_weeks: weeks(4, 0, 260, 'Weeks between the first tables of two issues.'),
  performers_sit: z.boolean().default(false).meta({
    description:
      'Whether performers outside management sit at the table of the plan (sales promise without asking the shop: TER12).',
  }),
  renewal_weeks: weeks(26, 1, 520, 'Weeks after which a plan is renewed.'),
  half_width_management: parameter({
    default: 0.3,
    min: 0.02,
    max: 2,
    unit: 'half ranges',
    about: 'Half-width of a plan that only management performs (the promised cycle).',
    source: 'assumption (tried first form)',
  }),
  half_width: parameter({
    default: 0.5,
    min: 0.02,
    max: 2,
    unit: 'half ranges',
    about: 'Half-width of a plan that others perform (the launch).',
    source: 'assumption (a softer plan; tried first form)',
  }),
  enforcement_management: share(
    0.6,
    'Enforcement of a plan that only management performs.',
    'assumption (tried first form)',
  ),
  enforcement: share(0.35, 'Enforcement of a plan that others perform.', 'assumption (tried first form)'),
  visibility: share(0.7, 'Visibility of the plan to the client.', 'assumption (a shared picture of capacity: TER12)'),
  position: quantity(
    0.3,
    2,
    'half ranges',
    'Move of the client’s expectation since the last agreement that makes it reopen the plan.',
  ),
  opens: z.enum(occasions).default('from_start').meta({
    description:
      'When the client asks for a table: on each issue from the start, or only when what it sees of an issue goes wrong.',
  }),
  trouble: share(
    0.1,
    'With opens: when_wrong, the visibility of an issue times what goes wrong on it (the work’s own account, else the mean loss of actions) above which the client intervenes.',
  ),
  keeps_seat: z.boolean().default(true).meta({
    description:
      'Whether the client stays a party to the plan after its first table; without a seat the rule goes back to the organisation’s own tables until the client intervenes again.',
  }),
});

/** How the client comes in. */
export const entrySchema = z.strictObject({
  market: share(
    0.8,
    'Market strength of the clients: the hierarchy admits a demand in proportion; 0 admits none.',
    'assumption (CF77)',
  ),
  imposed: imposedSchema.prefault({}),
  contact: contactSchema.prefault({}),
  negotiated: negotiatedSchema.prefault({}),
});
