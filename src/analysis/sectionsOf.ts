import type { Column } from '../model/measures/column.ts';
import type { Sections } from './summary.ts';

const measuresOf: Readonly<Record<Exclude<keyof Sections, 'work' | 'workCounts'>, readonly string[]>> = {
  ruleEvents: [
    'negotiations',
    'agreements',
    'impositions',
    'stalemates',
    'refusals',
    'amendments',
    'reopenings',
    'revisions',
    'revision_size',
    'rule_movement',
    'counter_rules',
    'derogations',
    'relays',
    'relays_heard',
    'explanations',
    'repairs',
    'clients_lost',
  ],
  outcomes: [
    'variability',
    'variability_between_shifts',
    'variability_within_shifts',
    'misfit_variance',
    'deviation',
    'client_satisfaction',
    'cost',
    'transparency',
    'codification',
    'coverage',
    'grip',
    'rules_control',
    'rules_autonomous',
    'rules_joint',
  ],
  lossParts: [
    'autonomy_loss',
    'loss_constrained',
    'loss_consented',
    'loss_internalised',
    'claim_thwarted',
    'loss_by_rule',
    'loss_by_team',
  ],
  organising: [
    'organising_share',
    'organising_acts',
    'organising_hours_share',
    'organising_hours',
    'diverted_initiative',
  ],
  concentration: ['gini', 'hhi', 'entropy', 'effective_number', 'redistribution', 'drift'].flatMap((index) => [
    `${index}_formal`,
    `${index}_effective`,
  ]),
};

/** Columns of each section that the data set has: for all and by role, neither by group nor by facet but for the work’s own. */
export function sectionsOf(columns: readonly Column[]): Sections {
  const plain = columns.filter(({ group, facet }) => group === undefined && facet === undefined);
  const named = (section: keyof typeof measuresOf) =>
    measuresOf[section].flatMap((measure) =>
      plain.filter((column) => column.measure === measure).map(({ name }) => name),
    );
  const ofWork = columns.filter((column) => column.ofWork).map(({ name }) => name);
  const counts = new Set(columns.map(({ denominator }) => denominator));
  return {
    ruleEvents: named('ruleEvents'),
    outcomes: named('outcomes'),
    lossParts: named('lossParts'),
    organising: named('organising'),
    concentration: named('concentration'),
    work: ofWork.filter((name) => !counts.has(name)),
    workCounts: ofWork.filter((name) => counts.has(name)),
  };
}
