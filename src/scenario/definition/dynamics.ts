import { z } from 'zod';
import { parameter, quantity, share, weeks } from './parameter.ts';
import { protocolNames } from './vocabulary.ts';

/** What happens to the organisation from outside, the same in every mode for the same replicate. */
export const worldSchema = z.strictObject({
  contingency_persistence: share(
    0.7,
    'Week-to-week autocorrelation of the contingency of an issue.',
    'assumption (tried first form)',
  ),
  contingency_sd: quantity(
    0.45,
    1,
    'half ranges',
    'Standard deviation of the contingency before it is held inside [−1, 1].',
    'assumption (tried first form)',
  ),
  expectation_spread: quantity(
    0.35,
    1.5,
    'half ranges',
    'Standard deviation, between issues, of what clients expect on average.',
  ),
  expectation_client_sd: quantity(
    0.2,
    1.5,
    'half ranges',
    'Standard deviation of expectations between clients on one issue.',
  ),
  expectation_persistence: share(0.97, 'Week-to-week autocorrelation of a client’s expectation around its mean.'),
  expectation_sd: quantity(
    0.3,
    1.5,
    'half ranges',
    'Standard deviation over time of a client’s expectation; 0 freezes the demand.',
    'assumption (a side’s position changes: TER12)',
  ),
  freeze_from: weeks(
    0,
    0,
    5200,
    'From this week on contingency, expectations, work noise and who meets whom stand still; 0 for never.',
  ),
});

/** How a desired action is formed and how people learn. */
export const behaviourSchema = z.strictObject({
  noise_sd: quantity(
    0.12,
    1,
    'half ranges',
    'Standard deviation of an action around what was intended.',
    'assumption (tried first form)',
  ),
  habit_norm_rate: quantity(
    0.015,
    0.2,
    '1/week',
    'How fast a habit bends to the norm that was followed.',
    'assumption (tried first form: .01 to .02)',
  ),
  habit_team_rate: quantity(
    0.01,
    0.2,
    '1/week',
    'How fast a habit converges to that of the team.',
    'assumption (tried first form)',
  ),
  habit_own_kept: share(
    1,
    'Share of a member’s own way of doing that working in a team does not wear off.',
    'assumption (after decades each shift leader still sets the knobs his own way: TER12)',
  ),
  habit_misfit_rate: quantity(
    0.01,
    0.2,
    '1/week',
    'How fast a habit moves away from a practice that missed the contingency by more than the tolerance.',
  ),
  habit_own_rate: quantity(0.08, 1, '1', 'Share of a week’s improvisation that stays in the habit.'),
  seniority_weight: share(0.5, 'How much slower the most senior learn than newcomers.'),
  know_how_sd: quantity(0.1, 0.5, '1', 'Standard deviation of know-how between members of a group at the start.'),
  ideal_rate: quantity(
    0.003,
    0.1,
    '1/week',
    'How fast an ideal rule follows practice and its results.',
    'assumption (tried first form)',
  ),
  know_how_regeneration: quantity(
    0.004,
    0.1,
    '1/week',
    'Growth of tacit know-how through situations handled on one’s own judgement.',
    'assumption (CF77, inferred)',
  ),
  know_how_decay: quantity(
    0.002,
    0.1,
    '1/week',
    'Loss of tacit know-how through situations handled by the norm.',
    'assumption (CF77, inferred)',
  ),
  ideal_half_width_performers: quantity(
    0.9,
    2,
    'half ranges',
    'Half-width that performers would give a rule at the start.',
  ),
  ideal_half_width_management: quantity(
    0.4,
    2,
    'half ranges',
    'Half-width that management would give a rule at the start.',
  ),
  ideal_half_width_clients: quantity(
    0.25,
    2,
    'half ranges',
    'Half-width that clients would give a rule.',
    'assumption (proof asked for: TER12)',
  ),
  disorder_response: quantity(
    2,
    50,
    '1/variance',
    'How much narrower management wants a rule under which practice varies.',
    'assumption (control of uncertainty: CF77)',
  ),
  misfit_response: quantity(
    4,
    50,
    '1/loss',
    'How much wider management, and performers, want a rule under which losses arise.',
  ),
  ideal_centre_sd: quantity(0.2, 1, 'half ranges', 'Standard deviation of management’s ideal centres at the start.'),
  validation: share(
    0.5,
    'Share of desired departures from a rule that the client can see which need somebody’s validation.',
  ),
});

/** Legitimacy of the rule in force, felt by each performer. */
export const legitimacySchema = z.strictObject({
  base: share(0.2, 'Legitimacy to which a rule that others made tends.', 'assumption (tried first form)'),
  participation: share(
    0.7,
    'Legitimacy that having made the rule oneself adds.',
    'assumption (co-written rules are better accepted: TER12)',
  ),
  rate: share(0.03, 'Speed of adjustment a week.', 'assumption (tried first form)'),
  harm: quantity(1, 20, '1/loss', 'Loss of legitimacy when complying made things worse.'),
  consequences: quantity(
    1,
    20,
    '1',
    'Legitimacy lost by those who took part in making the rule, per unit of its consequences that fall on them: the loss that being held to it made, and the share of their slack that it takes. In proportion to their part; 0: consequences are not attributed.',
    'assumption, as harm (fear of having to endorse consequences: TER12)',
  ),
});

/** Norms of their own beside the rule: counter-rules of teams and tolerated derogations. */
export const counterRulesSchema = z.strictObject({
  enabled: z.boolean().default(true).meta({ description: 'Whether teams can make counter-rules.' }),
  birth: share(0.09, 'Grievance of a team above which it makes a norm of its own.'),
  death: share(0.03, 'Grievance of a team below which its counter-rule is given up.'),
  half_width: quantity(0.35, 2, 'half ranges', 'Half-width of a counter-rule around the team’s practice.'),
  sanction: share(0.3, 'How strongly a team holds a member to its counter-rule.'),
  strength: share(0.6, 'Probability that a counter-rule in force is followed instead of the rule.'),
  suppression: share(0.05, 'Weekly probability that a counter-rule that the hierarchy sees is suppressed.'),
  hidden: share(
    0.8,
    'Share of counter-rules that the hierarchy does not see where no rule or device makes practice visible.',
  ),
});
export const derogationsSchema = z.strictObject({
  enabled: z.boolean().default(true).meta({ description: 'Whether the hierarchy can tolerate exceptions.' }),
  tolerance: share(
    0.5,
    'Probability that a claim is answered by a tolerated derogation.',
    'assumption (derogations stabilise: TER12)',
  ),
  weeks: weeks(20, 1, 520, 'Duration of a derogation.'),
  reach: share(0.7, 'How far the window is stretched towards the team’s practice; 1 covers it.'),
});

/** When a standing rule is opened, and by whom. */
export const agendaSchema = z.strictObject({
  grievance_rate: share(0.1, 'Weekly speed at which a team’s grievance follows what it lives.'),
  claim: share(0.07, 'Grievance of a team above which it claims an exception or a revision.'),
  voice: share(0.06, 'Weekly probability that an aggrieved team voices its claim.'),
  burden: share(0.07, 'Mean grievance on an issue above which performers have the rule opened.'),
  position: quantity(
    0.25,
    2,
    'half ranges',
    'Move of a side’s ideal since the last agreement that makes it reopen the rule.',
  ),
  review_weeks: weeks(26, 1, 520, 'Weeks between two looks of the hierarchy, or of performers, at a rule.'),
  cooldown_weeks: weeks(8, 0, 520, 'Weeks after a negotiation during which the issue is not opened again.'),
  dispossession_stake: quantity(
    0.02,
    1,
    '1/week',
    'What the authorship of a rule is worth to the hierarchy: 1 over the weeks after which, having lost all of it since the entry, it tries to recentralise. 0: it never feels dispossessed.',
    'assumption: about a year (the employer may feel dispossessed: TER12; the response is inferred)',
  ),
  dispossession_discussion: share(
    0.25,
    'What having to discuss a rule that the hierarchy decided alone at the entry feels like to it, as a share of authorship lost.',
    'assumption (dispossessed by merely having to discuss choices: TER12)',
  ),
});

/** Tables: protocol, positions, weights. */
export const negotiationSchema = z.strictObject({
  protocol: z
    .enum(protocolNames)
    .default('concession')
    .meta({ description: 'Negotiation protocol used at every table that is not a fiat.' }),
  argument_step: share(0.05, 'How far shared evidence moves each side before offers.'),
  width_weight: quantity(0.7, 10, '1', 'Weight of the half-width against the centre in a side’s utility.'),
  discernible: share(
    0.02,
    'Change, in half-widths, below which a window is the same rule: nobody rewrites a rule for less.',
  ),
  max_rounds: parameter({
    default: 40,
    min: 1,
    max: 500,
    unit: 'rounds',
    about: 'Rounds after which a table parts without agreement.',
    source: 'assumption',
    integer: true,
  }),
  centre_steps: parameter({
    default: 9,
    min: 3,
    max: 41,
    unit: 'points',
    about: 'Centres on the table, between the positions of the parties.',
    source: 'numerical resolution',
    integer: true,
  }),
  width_steps: parameter({
    default: 5,
    min: 1,
    max: 21,
    unit: 'points',
    about: 'Half-widths on the table.',
    source: 'numerical resolution',
    integer: true,
  }),
  threat: share(
    0.3,
    'What refusing a demand, a changed position, or a hierarchy that claims a rule back, costs the other sides: share of all that is at stake for them, times the weight of the side that opened.',
    'assumption (CF77)',
  ),
  lapsed_half_width: quantity(
    1.2,
    2,
    'half ranges',
    'Half-width of the practice that a lapsed rule leaves behind.',
    'assumption (as the unwritten rules of the start)',
  ),
  know_how_weight: quantity(
    0.6,
    5,
    'weight',
    'Bargaining weight of know-how that only the party holds.',
    'assumption (CF77)',
  ),
  market_weight: quantity(
    1.2,
    5,
    'weight',
    'Bargaining weight of a client that is free to leave and dissatisfied.',
    'assumption (CF77)',
  ),
  voice_weight: quantity(
    0.4,
    5,
    'weight',
    'Bargaining weight borrowed by speaking in the client’s name, before discounting by listening.',
  ),
  frame_weight: share(
    1 / 3,
    'Share of authorship credited to whoever demanded the rule and fixed its form.',
    'convention; robustness to it is tested',
  ),
  pen_weight: share(
    1 / 3,
    'Share of authorship credited to whoever wrote it; the rest goes to the will.',
    'convention; robustness to it is tested',
  ),
  hours_per_round: quantity(0.5, 10, 'hours', 'Hours that a round of argument costs each sitting party.'),
});
