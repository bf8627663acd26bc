import type { Text } from '../language/text.ts';
import type { RuleEvent } from '../model/ruleEvent.ts';
import { roles, type RunMode } from '../scenario/definition/vocabulary.ts';
import type { Row } from './encodeColumns.ts';
import { keyColumn, type TableColumn, weekUnit } from './tableColumn.ts';

/** A rule event and the run in which it happened. */
export interface EventOfRun {
  readonly run: number;
  readonly point: number;
  readonly mode: RunMode;
  readonly replicate: number;
  readonly seed: string;
  readonly event: RuleEvent;
}

/** A column of events.parquet beside how its value is read from an event. */
interface EventColumn {
  readonly column: TableColumn;
  readonly value: (of: EventOfRun) => number | string;
}

function text(name: string, meaning: Text, value: EventColumn['value']): EventColumn {
  return { column: keyColumn(name, 'text', meaning), value };
}

function integer(name: string, meaning: Text, value: EventColumn['value'], unit?: Text): EventColumn {
  return { column: keyColumn(name, 'integer', meaning, unit), value };
}

function number(name: string, unit: Text, meaning: Text, value: EventColumn['value']): EventColumn {
  return { column: { name, type: 'number', nullable: true, unit, meaning }, value };
}

const halfRanges: Text = { en: 'half ranges', fr: 'demi-étendues' };
const share: Text = { en: 'share', fr: 'part' };

/** Columns of events.parquet, in their order. */
const eventColumns: readonly EventColumn[] = [
  integer(
    'run',
    { en: 'Number of the run in the plan, from 0', fr: 'Numéro de la simulation dans le plan, à partir de 0' },
    (of) => of.run,
  ),
  integer('week', { en: 'Week, from 1', fr: 'Semaine, à partir de 1' }, (of) => of.event.week, weekUnit),
  integer(
    'seq',
    { en: 'Order within the run, from 0', fr: 'Rang dans la simulation, à partir de 0' },
    (of) => of.event.seq,
  ),
  text('issue', { en: 'Issue of the rule', fr: 'Objet de la règle' }, (of) => of.event.issue),
  text('kind', { en: 'What happened', fr: 'Ce qui est arrivé' }, (of) => of.event.kind),
  text(
    'initiator',
    { en: 'Group that had the rule opened', fr: 'Groupe qui a fait ouvrir la règle' },
    (of) => of.event.initiator,
  ),
  text(
    'pen',
    { en: 'Groups that wrote, joined by +', fr: 'Groupes qui ont tenu la plume, joints par +' },
    (of) => of.event.pen,
  ),
  text(
    'in_name_of',
    {
      en: 'In whose name the rule is: `client` or `own`',
      fr: 'Au nom de qui la règle est faite : `client` ou `own` (le sien)',
    },
    (of) => of.event.inNameOf,
  ),
  text('protocol', { en: 'Negotiation protocol', fr: 'Protocole de négociation' }, (of) => of.event.protocol),
  number(
    'lower_before',
    halfRanges,
    { en: 'Lower end of the window before', fr: 'Borne inférieure de la fourchette, avant' },
    (of) => of.event.windowBefore[0],
  ),
  number(
    'upper_before',
    halfRanges,
    { en: 'Upper end of the window before', fr: 'Borne supérieure de la fourchette, avant' },
    (of) => of.event.windowBefore[1],
  ),
  number(
    'lower_after',
    halfRanges,
    { en: 'Lower end of the window after', fr: 'Borne inférieure de la fourchette, après' },
    (of) => of.event.windowAfter[0],
  ),
  number(
    'upper_after',
    halfRanges,
    { en: 'Upper end of the window after', fr: 'Borne supérieure de la fourchette, après' },
    (of) => of.event.windowAfter[1],
  ),
  ...roles.map((role, i) =>
    number(
      `author_before_${role}`,
      share,
      { en: `Author share of ${role} before`, fr: `Part d’auteur de ${role}, avant` },
      (of) => of.event.authorsBefore[i],
    ),
  ),
  ...roles.map((role, i) =>
    number(
      `author_after_${role}`,
      share,
      { en: `Author share of ${role} after`, fr: `Part d’auteur de ${role}, après` },
      (of) => of.event.authorsAfter[i],
    ),
  ),
  integer(
    'parent_rule',
    {
      en: 'Revision that this one replaces; −1 where there is none',
      fr: 'Révision que celle-ci remplace ; −1 s’il n’y en a pas',
    },
    (of) => of.event.parentRule,
  ),
  text(
    'transfers',
    {
      en: 'Transfers of authored power as a JSON object: `from>to` → share',
      fr: 'Transferts de pouvoir d’auteur en objet JSON : `de>à` → part',
    },
    (of) => JSON.stringify(of.event.transfers),
  ),
  integer('rule', { en: 'Revision', fr: 'Révision' }, (of) => of.event.rule),
  text('cause', { en: 'Why the rule was opened', fr: 'Pourquoi la règle a été ouverte' }, (of) => of.event.cause),
  text(
    'regulation',
    { en: 'Control, autonomous or joint', fr: 'De contrôle, autonome ou conjointe' },
    (of) => of.event.regulation,
  ),
  integer(
    'rounds',
    { en: 'Rounds of offers; 0 where nobody bargained', fr: 'Tours d’offres ; 0 si personne n’a marchandé' },
    (of) => of.event.rounds,
  ),
  integer('point', { en: 'Design point, from 0', fr: 'Point du plan, à partir de 0' }, (of) => of.point),
  text(
    'mode',
    { en: 'Entry mode, `none` or `placebo`', fr: 'Mode d’entrée du client, `none` ou `placebo`' },
    (of) => of.mode,
  ),
  integer('replicate', { en: 'Replicate, from 0', fr: 'Réplication, à partir de 0' }, (of) => of.replicate),
  text(
    'seed',
    { en: 'Name of the replicate’s random streams', fr: 'Nom des suites aléatoires de la réplication' },
    (of) => of.seed,
  ),
];

/** Columns of events.parquet as they are written. */
export const eventTableColumns: readonly TableColumn[] = eventColumns.map(({ column }) => column);

/** The row of an event; what an event does not have is NaN, so null in the file. */
export function eventRow(of: EventOfRun): Row {
  return eventColumns.map(({ value }) => value(of) ?? Number.NaN);
}
