import type { Text } from '../../../language/text.ts';
import type { MeasureDefinition } from '../../measures/measureDefinition.ts';

const shareUnit: Text = { en: 'share', fr: 'part' };
const perWeek: Text = { en: 'per week', fr: 'par semaine' };
const hoursPerWeek: Text = { en: 'hours per week', fr: 'heures par semaine' };

type Named = Pick<MeasureDefinition, 'name' | 'label' | 'meaning'>;

/** How high the values lie follows from assumed sizes, rates and stings; what moves them does not. */
const level = 'assumption';

function standingShare(named: Named): MeasureDefinition {
  const bounds = [0, 1] as const;
  return { ...named, level, by: ['all'], aggregation: 'mean', nullable: false, bounds, inTime: true, unit: shareUnit };
}

/** A ratio of sums over the weeks of a window, missing where nothing stands below the line. */
function shareOf(denominator: string, named: Named, inTime = true): MeasureDefinition {
  const bounds = [0, 1] as const;
  return {
    ...named,
    level,
    by: ['all'],
    aggregation: 'ratio',
    denominator,
    nullable: true,
    bounds,
    inTime,
    unit: shareUnit,
  };
}

function weekly(named: Named, unit = perWeek, inTime = false): MeasureDefinition {
  const bounds = [0, Number.MAX_VALUE] as const;
  return { ...named, level, by: ['all'], aggregation: 'mean', nullable: false, bounds, inTime, unit };
}

/** Metrics of the work system `sales`, in the order of its figures. */
export const salesMeasures: readonly MeasureDefinition[] = [
  standingShare({
    name: 'record_completeness',
    label: { en: 'completeness of client records', fr: 'complétude des fiches clients' },
    meaning: {
      en: 'Share of what there is to know about a client that stands in its record (a private notebook without a CRM), mean over clients',
      fr: 'Part de ce qu’il y a à savoir d’un client qui figure dans sa fiche (un carnet privé sans CRM), moyenne des clients',
    },
  }),
  standingShare({
    name: 'informational_advantage_sales',
    label: { en: 'informational advantage of salespeople', fr: 'avantage informationnel des vendeurs' },
    meaning: {
      en: 'Share of what there is to know about a client that only the salesperson of the portfolio knows, mean over clients',
      fr: 'Part de ce qu’il y a à savoir d’un client que seul le vendeur du portefeuille sait, moyenne des clients',
    },
  }),
  shareOf('contacts_ended', {
    name: 'conversion_share',
    label: { en: 'conversion', fr: 'taux de concrétisation' },
    meaning: { en: 'Sales over contacts that ended', fr: 'Ventes sur contacts terminés' },
  }),
  shareOf('contacts_ended_elsewhere', {
    name: 'conversion_share_elsewhere',
    label: { en: 'conversion of the other channels', fr: 'taux de concrétisation des autres canaux' },
    meaning: {
      en: 'Sales over ended contacts, of contacts that began elsewhere than with the salesperson',
      fr: 'Ventes sur contacts terminés, parmi ceux qui ont commencé ailleurs que chez le vendeur',
    },
  }),
  shareOf('contacts_ended', {
    name: 'lost_share',
    label: { en: 'share of contacts lost', fr: 'part des contacts perdus' },
    meaning: {
      en: 'Contacts in which the client gave up waiting, over contacts that ended',
      fr: 'Contacts où le client renonce à attendre, sur contacts terminés',
    },
  }),
  weekly(
    {
      name: 'disputes',
      label: { en: 'disputed sales', fr: 'ventes contestées' },
      meaning: {
        en: 'Sales that two sellers claim and no rule attributes',
        fr: 'Ventes que deux vendeurs revendiquent et qu’aucune règle n’attribue',
      },
    },
    perWeek,
    true,
  ),
  shareOf('operations', {
    name: 'operations_share_self_service',
    label: { en: 'operations done by the client', fr: 'opérations faites par le client' },
    meaning: {
      en: 'Share of the operations of contacts that the client does alone, in self-service or before a dialogue',
      fr: 'Part des opérations que le client fait seul, en libre-service ou avant un dialogue',
    },
  }),
  shareOf('operations', {
    name: 'operations_share_dialogue',
    label: { en: 'operations by dialogue', fr: 'opérations par dialogue' },
    meaning: {
      en: 'Share of the operations of contacts that a seller and the client do together',
      fr: 'Part des opérations que vendeur et client font ensemble',
    },
  }),
  shareOf('operations', {
    name: 'operations_share_trace',
    label: { en: 'operations by trace', fr: 'opérations par la trace' },
    meaning: {
      en: 'Share of the operations of contacts that the record replaces: what it shows need not be asked',
      fr: 'Part des opérations que la fiche remplace : ce qu’elle montre n’est plus à demander',
    },
  }),
  weekly({
    name: 'operations',
    label: { en: 'operations', fr: 'opérations' },
    meaning: {
      en: 'Attempts in which a client was served or served itself',
      fr: 'Passages où un client est servi ou se sert',
    },
  }),
  weekly({
    name: 'contacts_in',
    label: { en: 'contacts begun', fr: 'contacts ouverts' },
    meaning: { en: 'Contacts that began', fr: 'Contacts qui commencent' },
  }),
  weekly({
    name: 'contacts_ended',
    label: { en: 'contacts ended', fr: 'contacts terminés' },
    meaning: { en: 'Contacts that ended, served or lost', fr: 'Contacts terminés, servis ou perdus' },
  }),
  weekly({
    name: 'contacts_ended_elsewhere',
    label: { en: 'contacts of other channels ended', fr: 'contacts terminés des autres canaux' },
    meaning: {
      en: 'Ended contacts that began elsewhere than with the salesperson',
      fr: 'Contacts terminés qui ont commencé ailleurs que chez le vendeur',
    },
  }),
  weekly({
    name: 'contacts_lost',
    label: { en: 'contacts lost', fr: 'contacts perdus' },
    meaning: { en: 'Contacts in which the client gave up waiting', fr: 'Contacts où le client renonce à attendre' },
  }),
  weekly(
    {
      name: 'contacts_waiting',
      label: { en: 'contacts waiting', fr: 'contacts en attente' },
      meaning: { en: 'Contacts open at the end of the week', fr: 'Contacts ouverts en fin de semaine' },
    },
    { en: 'contacts', fr: 'contacts' },
    true,
  ),
  weekly(
    {
      name: 'sales_closed',
      label: { en: 'sales', fr: 'ventes' },
      meaning: { en: 'Contacts that ended in a sale', fr: 'Contacts terminés par une vente' },
    },
    perWeek,
    true,
  ),
  weekly({
    name: 'sales_credited_salespeople',
    label: { en: 'sales credited to salespeople', fr: 'ventes attribuées aux vendeurs' },
    meaning: {
      en: 'Sales, and shares in sales, credited to salespeople',
      fr: 'Ventes et parts de ventes attribuées aux vendeurs',
    },
  }),
  weekly({
    name: 'sales_credited_others',
    label: { en: 'sales credited to other channels', fr: 'ventes attribuées aux autres canaux' },
    meaning: {
      en: 'Sales, and shares in sales, credited to tele-advisers and telemarketing',
      fr: 'Ventes et parts de ventes attribuées aux téléconseillers et au télémarketing',
    },
  }),
  weekly({
    name: 'sales_credited_nobody',
    label: { en: 'sales credited to nobody', fr: 'ventes attribuées à personne' },
    meaning: { en: 'Sales that the client alone is behind', fr: 'Ventes que le client fait seul' },
  }),
  shareOf('hours_for_contacts', {
    name: 'hours_on_contacts_share',
    label: { en: 'hours used on contacts', fr: 'heures employées aux contacts' },
    meaning: {
      en: 'Hours on contacts and entries over the hours that are there for them',
      fr: 'Heures de contact et de saisie sur les heures disponibles',
    },
  }),
  weekly(
    {
      name: 'hours_for_contacts',
      label: { en: 'hours there for contacts', fr: 'heures disponibles pour les contacts' },
      meaning: {
        en: 'Hours that sellers have for contacts and entries',
        fr: 'Heures des vendeurs pour contacts et saisies',
      },
    },
    hoursPerWeek,
  ),
  shareOf('entries_made', {
    name: 'entry_completeness',
    label: { en: 'completeness of entries', fr: 'complétude des saisies' },
    meaning: { en: 'Mean completeness of the entry of a contact', fr: 'Complétude moyenne de la saisie d’un contact' },
  }),
  weekly({
    name: 'entries_made',
    label: { en: 'entries', fr: 'saisies' },
    meaning: { en: 'Entries in client records', fr: 'Saisies dans les fiches clients' },
  }),
];
