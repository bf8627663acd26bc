import type { Text } from '../language/text.ts';

/** A parameter that changes what a scenario is about, under a name of its own. */
export interface MainParameter {
  readonly path: string;
  readonly label: Text;
}

/**
 * The few parameters that a reader meets first: those by which the client enters, those that the patterns’ ablations
 * switch off, and the levers of each work system. A scenario has those of its own modes and work system.
 */
export const mainParameters: readonly MainParameter[] = [
  { path: 'entry.market', label: { en: 'market power of the clients', fr: 'pouvoir de marché des clients' } },
  {
    path: 'entry.imposed.half_width',
    label: { en: 'imposed: half-width of the window', fr: 'imposée : demi-largeur de la fourchette' },
  },
  { path: 'entry.imposed.enforcement', label: { en: 'imposed: enforcement', fr: 'imposée : application' } },
  { path: 'entry.imposed.audit', label: { en: 'imposed: weight of audits', fr: 'imposée : poids des audits' } },
  { path: 'entry.imposed.pen', label: { en: 'imposed: who holds the pen', fr: 'imposée : qui tient la plume' } },
  {
    path: 'entry.imposed.supervisors_sit',
    label: { en: 'imposed: supervisors sit at the table', fr: 'imposée : la maîtrise siège' },
  },
  {
    path: 'entry.imposed.record_hours',
    label: { en: 'imposed: hours of records', fr: 'imposée : heures d’enregistrement' },
  },
  {
    path: 'entry.contact.listening',
    label: { en: 'contact: the hierarchy listens', fr: 'contact : écoute de la hiérarchie' },
  },
  {
    path: 'entry.contact.boss_listening',
    label: {
      en: 'contact: the boss’s own client is listened to',
      fr: 'contact : écoute du propre client de la hiérarchie',
    },
  },
  {
    path: 'entry.contact.relay',
    label: { en: 'contact: technicians carry claims upward', fr: 'contact : les techniciens relaient' },
  },
  {
    path: 'entry.contact.explanation',
    label: { en: 'contact: explaining holds the client', fr: 'contact : l’explication retient le client' },
  },
  {
    path: 'entry.negotiated.half_width',
    label: { en: 'negotiated: half-width of the plan', fr: 'négociée : demi-largeur du plan' },
  },
  {
    path: 'entry.negotiated.position',
    label: {
      en: 'negotiated: reopening when a position moves',
      fr: 'négociée : réouverture quand une position change',
    },
  },
  {
    path: 'entry.negotiated.renewal_weeks',
    label: { en: 'negotiated: term of a plan', fr: 'négociée : durée d’un plan' },
  },
  {
    path: 'entry.negotiated.performers_sit',
    label: { en: 'negotiated: those who do the work sit', fr: 'négociée : les exécutants siègent' },
  },
  {
    path: 'legitimacy.participation',
    label: { en: 'legitimacy from taking part', fr: 'légitimité par la participation' },
  },
  {
    path: 'counter_rules.enabled',
    label: { en: 'teams make counter-rules', fr: 'les équipes font des contre-règles' },
  },
  { path: 'derogations.enabled', label: { en: 'exceptions are tolerated', fr: 'des dérogations sont tolérées' } },
  {
    path: 'behaviour.ideal_rate',
    label: { en: 'people come to want what they do', fr: 'on finit par vouloir ce que l’on fait' },
  },
  {
    path: 'agenda.dispossession_stake',
    label: { en: 'the hierarchy claims back what it lost', fr: 'la hiérarchie reprend ce qu’elle a perdu' },
  },
  {
    path: 'world.contingency_sd',
    label: { en: 'how much the work’s contingencies vary', fr: 'variabilité des aléas du travail' },
  },
  { path: 'negotiation.protocol', label: { en: 'protocol of negotiation', fr: 'protocole de négociation' } },
  {
    path: 'work.process.hand_over',
    label: { en: 'process: settings touched at the change of shift', fr: 'procédé : réglages touchés à la relève' },
  },
  { path: 'work.service.means', label: { en: 'service: means', fr: 'service : moyens' } },
  { path: 'work.service.self_service', label: { en: 'service: self-service', fr: 'service : libre-service' } },
  {
    path: 'work.service.contract_gap',
    label: { en: 'service: gaps of the contract', fr: 'service : lacunes du contrat' },
  },
  {
    path: 'work.planning.orders.shop.load_target',
    label: { en: 'planning: weekly load target', fr: 'planification : charge hebdomadaire visée' },
  },
  {
    path: 'work.planning.orders.defects.mean',
    label: { en: 'planning: defective pieces', fr: 'planification : pièces défectueuses' },
  },
  {
    path: 'work.planning.orders.redating.enabled',
    label: { en: 'planning: the launcher re-dates orders', fr: 'planification : le lanceur redate les commandes' },
  },
  {
    path: 'work.planning.calls.derogation.channel',
    label: {
      en: 'planning: derogations can be accepted',
      fr: 'planification : des dérogations peuvent être acceptées',
    },
  },
  {
    path: 'work.sales.channels.regime',
    label: { en: 'sales: regime of the channels', fr: 'vente : régime des canaux' },
  },
  { path: 'work.sales.records.sharing', label: { en: 'sales: shared records', fr: 'vente : fichier partagé' } },
  { path: 'work.sales.records.dashboard', label: { en: 'sales: dashboard', fr: 'vente : tableau de bord' } },
  { path: 'work.sales.motives.justice', label: { en: 'sales: rule of justice', fr: 'vente : règle de justice' } },
  {
    path: 'work.sales.motives.pressure',
    label: { en: 'sales: pressure on individuals', fr: 'vente : pression individuelle' },
  },
];
