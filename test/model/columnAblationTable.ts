import type { ScenarioInput } from '../../src/scenario/definition/scenario.ts';
import type { EntryModeName } from '../../src/scenario/definition/vocabulary.ts';
import { scenarioOf } from './modelRuns.ts';

export type Change = Partial<ScenarioInput>;

/** What one change of a scenario must do to a column, in the mean over replicates. */
export interface Ablation {
  readonly column: string;
  readonly mode: EntryModeName;
  readonly change: Change;
  /** `changes`: some replicate has another value; `vanishes`: 0 in every replicate, and not without the change. */
  readonly effect: 'rises' | 'falls' | 'vanishes' | 'changes';
}

const { groups, issues } = scenarioOf().organisation;

const noWindow: Change = { entry: { imposed: { half_width: 2 } } };
const noMarket: Change = { entry: { market: 0 } };
const noCounterRules: Change = { counter_rules: { enabled: false } };
const noDerogations: Change = { derogations: { enabled: false } };
const noContingency: Change = { world: { contingency_sd: 0 } };
const silentTechnicians: Change = { entry: { contact: { relay: false, explanation: 0 } } };
const freeTalk: Change = { entry: { contact: { relay_hours: 0, explanation_hours: 0 } } };
/** Neither habits nor know-how learn from norms. */
const nothingBends: Change = {
  behaviour: { habit_norm_rate: 0, know_how_decay: 0, know_how_regeneration: 0 },
};
const noRecords: Change = { entry: { imposed: { record_hours: 0 } } };

/** One row a measure: the one thing in a scenario that it most plainly hangs on. */
export const ablations: Readonly<Record<string, Ablation>> = {
  autonomy: { column: 'autonomy_operators_method', mode: 'imposed', change: noWindow, effect: 'rises' },
  autonomy_felt: { column: 'autonomy_felt_operators', mode: 'imposed', change: noWindow, effect: 'rises' },
  loss_constrained: {
    column: 'loss_constrained_operators',
    mode: 'imposed',
    change: { legitimacy: { base: 1 } },
    effect: 'falls',
  },
  loss_consented: {
    column: 'loss_consented_operators',
    mode: 'imposed',
    // Under a counter-rule what is not sanction is consent.
    change: { legitimacy: { base: 0, participation: 0 }, ...noCounterRules },
    effect: 'vanishes',
  },
  loss_internalised: {
    column: 'loss_internalised_operators',
    mode: 'imposed',
    change: nothingBends,
    effect: 'vanishes',
  },
  claim_thwarted: {
    column: 'claim_thwarted_operators',
    mode: 'imposed',
    change: nothingBends,
    effect: 'vanishes',
  },
  loss_by_rule: { column: 'loss_by_rule_operators', mode: 'imposed', change: noWindow, effect: 'falls' },
  loss_by_team: { column: 'loss_by_team_operators', mode: 'imposed', change: noCounterRules, effect: 'vanishes' },
  latitude: {
    column: 'latitude_operators',
    mode: 'imposed',
    change: { behaviour: { validation: 0 } },
    effect: 'rises',
  },
  desired_actions: {
    column: 'desired_actions_operators',
    mode: 'none',
    change: { organisation: { issues: issues.map((issue) => ({ ...issue, frequency: issue.frequency / 2 })) } },
    effect: 'falls',
  },
  autonomy_loss: { column: 'autonomy_loss_operators', mode: 'imposed', change: noWindow, effect: 'falls' },
  autonomy_loss_within: {
    column: 'autonomy_loss_within_operators',
    mode: 'imposed',
    change: noWindow,
    effect: 'falls',
  },
  autonomy_loss_mix: {
    // An issue drops out of the week where writing leaves nobody any hours for it.
    column: 'autonomy_loss_mix_technicians',
    mode: 'imposed',
    change: { entry: { imposed: { record_hours: 20 } } },
    effect: 'changes',
  },
  autonomy_loss_baseline: {
    column: 'autonomy_loss_baseline_operators',
    mode: 'imposed',
    change: noWindow,
    effect: 'falls',
  },
  formal_power: {
    column: 'formal_power_operators',
    mode: 'imposed',
    change: { entry: { imposed: { pen: 'management' } } },
    effect: 'falls',
  },
  authored: { column: 'authored_clients', mode: 'imposed', change: noMarket, effect: 'vanishes' },
  coverage: { column: 'coverage', mode: 'imposed', change: noMarket, effect: 'falls' },
  effective_power: { column: 'effective_power_clients', mode: 'imposed', change: noMarket, effect: 'vanishes' },
  grip: { column: 'grip', mode: 'imposed', change: noWindow, effect: 'falls' },
  power_shift_formal: { column: 'power_shift_formal_clients', mode: 'imposed', change: noMarket, effect: 'vanishes' },
  power_shift_effective: {
    column: 'power_shift_effective_clients',
    mode: 'imposed',
    change: noMarket,
    effect: 'vanishes',
  },
  redistribution_formal: { column: 'redistribution_formal', mode: 'imposed', change: noMarket, effect: 'falls' },
  redistribution_effective: { column: 'redistribution_effective', mode: 'imposed', change: noMarket, effect: 'falls' },
  drift_formal: { column: 'drift_formal', mode: 'imposed', change: noMarket, effect: 'falls' },
  drift_effective: { column: 'drift_effective', mode: 'imposed', change: noWindow, effect: 'changes' },
  // An entry spreads authorship over more roles than the book had: without it the book stays concentrated.
  gini_formal: { column: 'gini_formal', mode: 'imposed', change: noMarket, effect: 'rises' },
  hhi_formal: { column: 'hhi_formal', mode: 'imposed', change: noMarket, effect: 'rises' },
  entropy_formal: { column: 'entropy_formal', mode: 'imposed', change: noMarket, effect: 'falls' },
  effective_number_formal: { column: 'effective_number_formal', mode: 'imposed', change: noMarket, effect: 'falls' },
  gini_effective: { column: 'gini_effective', mode: 'imposed', change: noMarket, effect: 'changes' },
  hhi_effective: { column: 'hhi_effective', mode: 'imposed', change: noMarket, effect: 'changes' },
  entropy_effective: { column: 'entropy_effective', mode: 'imposed', change: noMarket, effect: 'falls' },
  effective_number_effective: {
    column: 'effective_number_effective',
    mode: 'imposed',
    change: noMarket,
    effect: 'changes',
  },
  transfer: {
    column: 'transfer_unwritten_operators',
    mode: 'imposed',
    change: { negotiation: { frame_weight: 1, pen_weight: 0 } },
    effect: 'vanishes',
  },
  effective_transfer: {
    column: 'effective_transfer_operators_clients',
    mode: 'imposed',
    change: noMarket,
    effect: 'vanishes',
  },
  effective_transfer_drift: {
    column: 'effective_transfer_drift_operators_clients',
    mode: 'imposed',
    change: noMarket,
    effect: 'vanishes',
  },
  soclab_power: {
    column: 'soclab_power_operators',
    mode: 'none',
    // Where teams work alike, practice lies near what each of them wants.
    change: { organisation: { team_habit_sd: 0 } },
    effect: 'rises',
  },
  soclab_power_share: {
    column: 'soclab_power_share_management',
    mode: 'none',
    // Managers who care for what they perform alone have more at stake in the cycle, which they control.
    change: { soclab: { answering: 0 } },
    effect: 'rises',
  },
  soclab_power_share_divided: {
    column: 'soclab_power_share_divided_clients',
    mode: 'imposed',
    change: noMarket,
    effect: 'vanishes',
  },
  // Clients who all expect the same thing of every issue, and go on expecting it, stand nearer to what is done.
  soclab_capability: {
    column: 'soclab_capability_clients',
    mode: 'none',
    change: { world: { expectation_spread: 0, expectation_client_sd: 0, expectation_sd: 0 } },
    effect: 'rises',
  },
  soclab_autonomy: {
    column: 'soclab_autonomy_management',
    mode: 'none',
    change: { soclab: { answering: 0 } },
    effect: 'rises',
  },
  soclab_total: {
    column: 'soclab_total',
    mode: 'none',
    change: { organisation: { team_habit_sd: 0 } },
    effect: 'rises',
  },
  client_name_share: {
    column: 'client_name_share',
    mode: 'imposed',
    change: { entry: { imposed: { spokesman: 0 } } },
    effect: 'vanishes',
  },
  client_presence: {
    column: 'client_presence_technicians',
    mode: 'contact',
    change: { entry: { contact: { alliance_limit: 0 } } },
    effect: 'vanishes',
  },
  organising_share: {
    column: 'organising_share_technicians',
    mode: 'contact',
    change: silentTechnicians,
    effect: 'falls',
  },
  organising_acts: { column: 'organising_acts', mode: 'contact', change: silentTechnicians, effect: 'falls' },
  organising_hours_share: {
    column: 'organising_hours_share_technicians',
    mode: 'contact',
    change: freeTalk,
    effect: 'falls',
  },
  organising_hours: { column: 'organising_hours', mode: 'contact', change: freeTalk, effect: 'falls' },
  diverted_initiative: {
    column: 'diverted_initiative_operators',
    mode: 'imposed',
    change: { entry: { imposed: { record_hours: 0, drafting_hours: 0 } } },
    effect: 'vanishes',
  },
  hours: {
    column: 'hours_operators',
    mode: 'none',
    change: { organisation: { groups: groups.map((group) => ({ ...group, hours: 30 })) } },
    effect: 'falls',
  },
  transparency: {
    column: 'transparency',
    mode: 'imposed',
    change: { entry: { imposed: { visibility: 0 } } },
    effect: 'vanishes',
  },
  codification: {
    column: 'codification',
    mode: 'imposed',
    change: { entry: { imposed: { deposit: 0 } } },
    effect: 'vanishes',
  },
  knowhow: {
    column: 'knowhow_operators',
    mode: 'none',
    change: { behaviour: { know_how_regeneration: 0 } },
    effect: 'falls',
  },
  legitimacy: {
    column: 'legitimacy_operators',
    mode: 'imposed',
    change: { legitimacy: { participation: 0 } },
    effect: 'falls',
  },
  negotiations: {
    column: 'negotiations',
    mode: 'negotiated',
    change: { entry: { negotiated: { renewal_weeks: 4 } } },
    effect: 'rises',
  },
  agreements: {
    column: 'agreements',
    mode: 'negotiated',
    change: { entry: { negotiated: { renewal_weeks: 4 } } },
    effect: 'rises',
  },
  impositions: { column: 'impositions', mode: 'none', change: { agenda: { position: 0 } }, effect: 'rises' },
  stalemates: {
    column: 'stalemates',
    mode: 'none',
    change: { agenda: { position: 0, review_weeks: 8, cooldown_weeks: 0 } },
    effect: 'rises',
  },
  refusals: { column: 'refusals', mode: 'imposed', change: noMarket, effect: 'rises' },
  amendments: {
    column: 'amendments',
    mode: 'contact',
    change: { entry: { contact: { hearings_per_amendment: 100 } } },
    effect: 'falls',
  },
  reopenings: {
    column: 'reopenings_renewal',
    mode: 'negotiated',
    change: { entry: { negotiated: { renewal_weeks: 520 } } },
    effect: 'vanishes',
  },
  recentralisations: {
    column: 'recentralisations',
    mode: 'imposed',
    change: { agenda: { dispossession_stake: 1 } },
    effect: 'rises',
  },
  revision_size: {
    column: 'revision_size',
    mode: 'contact',
    change: { entry: { contact: { amendment_step: 0.5 } } },
    effect: 'rises',
  },
  revisions: {
    column: 'revisions',
    mode: 'contact',
    change: { entry: { contact: { hearings_per_amendment: 100 } } },
    effect: 'falls',
  },
  rule_movement: {
    column: 'rule_movement',
    mode: 'contact',
    change: { entry: { contact: { amendment_step: 0.5 } } },
    effect: 'rises',
  },
  counter_rules: { column: 'counter_rules', mode: 'imposed', change: noCounterRules, effect: 'vanishes' },
  derogations: { column: 'derogations', mode: 'contact', change: noDerogations, effect: 'vanishes' },
  derogations_standing: { column: 'derogations_standing', mode: 'contact', change: noDerogations, effect: 'vanishes' },
  relays: { column: 'relays', mode: 'contact', change: silentTechnicians, effect: 'vanishes' },
  relays_heard: {
    column: 'relays_heard',
    mode: 'contact',
    change: { entry: { contact: { listening: 0 } } },
    effect: 'vanishes',
  },
  explanations: {
    column: 'explanations',
    mode: 'contact',
    change: { entry: { contact: { explanation: 0 } } },
    effect: 'vanishes',
  },
  repairs: { column: 'repairs', mode: 'imposed', change: noContingency, effect: 'falls' },
  rules_control: { column: 'rules_control', mode: 'imposed', change: noMarket, effect: 'falls' },
  rules_autonomous: { column: 'rules_autonomous', mode: 'imposed', change: noMarket, effect: 'rises' },
  rules_joint: { column: 'rules_joint', mode: 'negotiated', change: noMarket, effect: 'falls' },
  client_satisfaction: {
    column: 'client_satisfaction',
    mode: 'none',
    change: { clients: { expectation_tolerance: 2 } },
    effect: 'rises',
  },
  variability: { column: 'variability', mode: 'none', change: { organisation: { team_habit_sd: 0 } }, effect: 'falls' },
  variability_between_shifts: {
    column: 'variability_between_shifts',
    mode: 'none',
    change: { organisation: { team_habit_sd: 0 } },
    effect: 'falls',
  },
  variability_within_shifts: {
    column: 'variability_within_shifts',
    mode: 'none',
    change: { behaviour: { noise_sd: 0 } },
    effect: 'falls',
  },
  misfit_variance: { column: 'misfit_variance', mode: 'none', change: noContingency, effect: 'falls' },
  deviation: { column: 'deviation', mode: 'imposed', change: noWindow, effect: 'falls' },
  compliance: {
    column: 'compliance_operators',
    mode: 'imposed',
    change: { entry: { imposed: { enforcement: 1 } } },
    effect: 'rises',
  },
  would_deviate: { column: 'would_deviate_operators', mode: 'imposed', change: noWindow, effect: 'falls' },
  cost: { column: 'cost', mode: 'none', change: { work: { process: { hand_over: 0 } } }, effect: 'falls' },
  burden: { column: 'burden_operators', mode: 'imposed', change: noRecords, effect: 'falls' },
  clients_lost: {
    column: 'clients_lost',
    mode: 'none',
    change: { clients: { exit_threshold: 0 } },
    effect: 'rises',
  },
};
