import type { Text } from '../../language/text.ts';
import type { MeasureDefinition } from './measureDefinition.ts';
import { soclabMeasures } from './soclabMeasures.ts';

const shareUnit: Text = { en: 'share', fr: 'part' };
const perWeek: Text = { en: 'per week', fr: 'par semaine' };
const anySize = [0, Number.MAX_VALUE] as const;
const unitInterval = [0, 1] as const;
const signedUnit = [-1, 1] as const;

type Core = Pick<MeasureDefinition, 'name' | 'by' | 'label' | 'meaning'>;

/** Mean over a performer’s actions, 0 to 1, missing where nobody acts. */
function actionShare(core: Core, inTime = true): MeasureDefinition {
  return { aggregation: 'mean', nullable: true, bounds: unitInterval, inTime, unit: shareUnit, ...core };
}

/** A count of events per week. */
function weeklyCount(core: Core, inTime = true): MeasureDefinition {
  return { aggregation: 'mean', nullable: false, bounds: anySize, inTime, unit: perWeek, ...core };
}

/** A share of something that always exists. */
function standingShare(core: Core, inTime = true): MeasureDefinition {
  return { aggregation: 'mean', nullable: false, bounds: unitInterval, inTime, unit: shareUnit, ...core };
}

/** Concentration of four shares, computed from the mean shares of the window. */
function concentration(
  name: string,
  bounds: readonly [number, number],
  label: Text,
  meaning: Text,
): MeasureDefinition[] {
  return (['formal', 'effective'] as const).map((power) => ({
    name: `${name}_${power}`,
    by: ['all'],
    aggregation: 'shares',
    nullable: power === 'formal',
    bounds,
    inTime: false,
    unit: name === 'effective_number' ? { en: 'roles', fr: 'rôles' } : { en: 'index', fr: 'indice' },
    label: {
      en: `${label.en} of ${power} power`,
      fr: `${label.fr} du pouvoir ${power === 'formal' ? 'formel' : 'effectif'}`,
    },
    meaning,
  }));
}

/** Every measure of the data set, in the order of its columns. */
export const measures: readonly MeasureDefinition[] = [
  actionShare({
    name: 'autonomy',
    by: ['role', 'role_facet', 'group', 'group_facet'],
    label: { en: 'autonomy', fr: 'autonomie' },
    meaning: {
      en: 'Probability of acting as one would have before the client came',
      fr: 'Probabilité d’agir comme on l’aurait fait avant la venue du client',
    },
  }),
  actionShare({
    name: 'autonomy_felt',
    by: ['role', 'group'],
    label: { en: 'felt autonomy', fr: 'autonomie ressentie' },
    meaning: { en: 'Probability of acting as one would now', fr: 'Probabilité d’agir comme on le voudrait maintenant' },
  }),
  actionShare({
    name: 'loss_constrained',
    by: ['role', 'group'],
    label: { en: 'constrained loss', fr: 'perte contrainte' },
    meaning: {
      en: 'Share of actions moved by a norm against the performer’s conviction',
      fr: 'Part des actions déplacées par une norme contre la conviction de l’exécutant',
    },
  }),
  actionShare({
    name: 'loss_consented',
    by: ['role', 'group'],
    label: { en: 'consented loss', fr: 'perte consentie' },
    meaning: {
      en: 'Share of actions moved by a norm that the performer holds legitimate',
      fr: 'Part des actions déplacées par une norme tenue pour légitime',
    },
  }),
  actionShare({
    name: 'loss_internalised',
    by: ['role', 'group'],
    label: { en: 'internalised loss', fr: 'perte intériorisée' },
    meaning: {
      en: 'Share of actions in which the desire itself has bent to the norm',
      fr: 'Part des actions où le désir lui-même s’est plié à la norme',
    },
  }),
  actionShare({
    name: 'claim_thwarted',
    by: ['role', 'group'],
    label: { en: 'thwarted claim', fr: 'revendication empêchée' },
    meaning: {
      en: 'Share of actions in which a desire that is new since the entry is held back',
      fr: 'Part des actions où un désir né depuis l’entrée est empêché',
    },
  }),
  actionShare({
    name: 'loss_by_rule',
    by: ['role', 'group'],
    label: { en: 'loss by the rule', fr: 'perte due à la règle' },
    meaning: {
      en: 'Share of actions that the rule really moved',
      fr: 'Part des actions que la règle a vraiment déplacées',
    },
  }),
  actionShare({
    name: 'loss_by_team',
    by: ['role', 'group'],
    label: { en: 'loss by the team', fr: 'perte due à l’équipe' },
    meaning: {
      en: 'Share of actions that a team’s counter-rule really moved',
      fr: 'Part des actions que la contre-règle d’une équipe a vraiment déplacées',
    },
  }),
  {
    name: 'latitude',
    by: ['role', 'group'],
    aggregation: 'ratio',
    denominator: 'desired_actions',
    nullable: true,
    bounds: unitInterval,
    inTime: true,
    unit: shareUnit,
    label: { en: 'feasible latitude', fr: 'latitude réalisable' },
    meaning: {
      en: 'Share of desired actions that hours allow and that need nobody else’s validation',
      fr: 'Part des actions désirées que le temps permet et qui ne demandent la validation de personne',
    },
  },
  weeklyCount(
    {
      name: 'desired_actions',
      by: ['role', 'group'],
      label: { en: 'desired actions', fr: 'actions désirées' },
      meaning: { en: 'Situations in which a member would act', fr: 'Situations où un membre agirait' },
    },
    false,
  ),
  {
    name: 'autonomy_loss',
    by: ['role', 'role_facet', 'group', 'group_facet'],
    aggregation: 'mean',
    nullable: true,
    bounds: signedUnit,
    inTime: true,
    paired: true,
    unit: shareUnit,
    label: { en: 'autonomy loss', fr: 'perte d’autonomie' },
    meaning: {
      en: 'Autonomy in the paired run without the client minus autonomy here; positive is lost',
      fr: 'Autonomie dans la simulation appariée sans client moins autonomie ici ; positif : perdue',
    },
  },
  {
    name: 'autonomy_loss_within',
    by: ['role'],
    aggregation: 'mean',
    nullable: true,
    bounds: signedUnit,
    inTime: false,
    paired: true,
    unit: shareUnit,
    label: { en: 'autonomy loss on the same issues', fr: 'perte d’autonomie à objets égaux' },
    meaning: { en: 'Part of the loss on issues acted on equally', fr: 'Part de la perte à composition égale' },
  },
  {
    name: 'autonomy_loss_mix',
    by: ['role'],
    aggregation: 'mean',
    nullable: true,
    bounds: signedUnit,
    inTime: false,
    paired: true,
    unit: shareUnit,
    label: { en: 'autonomy loss by composition', fr: 'perte d’autonomie par composition' },
    meaning: {
      en: 'Part of the loss that comes from acting on other issues',
      fr: 'Part de la perte due au changement d’objets',
    },
  },
  {
    name: 'autonomy_loss_baseline',
    by: ['role', 'role_facet', 'group', 'group_facet'],
    aggregation: 'mean',
    nullable: true,
    bounds: signedUnit,
    inTime: false,
    unit: shareUnit,
    label: { en: 'autonomy loss since before the entry', fr: 'perte d’autonomie depuis l’entrée' },
    meaning: {
      en: 'Mean autonomy before the entry minus autonomy now',
      fr: 'Autonomie moyenne avant l’entrée moins autonomie actuelle',
    },
  },
  {
    ...standingShare({
      name: 'formal_power',
      by: ['role', 'role_facet', 'group'],
      label: { en: 'formal power', fr: 'pouvoir formel' },
      meaning: { en: 'Share in the authorship of the written rules', fr: 'Part prise à l’écriture des règles' },
    }),
    nullable: true,
  },
  standingShare({
    name: 'authored',
    by: ['role', 'group'],
    label: { en: 'authored rules', fr: 'règles écrites, par auteur' },
    meaning: {
      en: 'Salience of written rules authored, over all issues',
      fr: 'Importance des règles écrites dont on est auteur, rapportée à tous les objets',
    },
  }),
  standingShare({
    name: 'coverage',
    by: ['all'],
    label: { en: 'coverage of the rule book', fr: 'étendue du règlement' },
    meaning: {
      en: 'Share of salience under a written rule',
      fr: 'Part des objets, pondérés par leur importance, sous règle écrite',
    },
  }),
  standingShare({
    name: 'effective_power',
    by: ['role', 'group'],
    label: { en: 'effective power', fr: 'pouvoir effectif' },
    meaning: {
      en: 'Share in what really decides actions: rules that grip, counter-rules, and decisions left open',
      fr: 'Part prise à ce qui décide vraiment des actions : règles qui ont prise, contre-règles, décisions laissées ouvertes',
    },
  }),
  standingShare({
    name: 'grip',
    by: ['all'],
    label: { en: 'grip of the rules', fr: 'prise des règles' },
    meaning: {
      en: 'Share of action that the rules really moved',
      fr: 'Part de l’action que les règles ont vraiment déplacée',
    },
  }),
  ...(['formal', 'effective'] as const).map(
    (power): MeasureDefinition => ({
      name: `power_shift_${power}`,
      by: ['role'],
      aggregation: 'mean',
      nullable: power === 'formal',
      bounds: signedUnit,
      inTime: true,
      paired: true,
      unit: shareUnit,
      label: { en: `${power}-power shift`, fr: `déplacement du pouvoir ${power === 'formal' ? 'formel' : 'effectif'}` },
      meaning: {
        en: 'Difference from the paired run without the client',
        fr: 'Écart à la simulation appariée sans client',
      },
    }),
  ),
  ...(['formal', 'effective'] as const).flatMap((power): MeasureDefinition[] => [
    {
      name: `redistribution_${power}`,
      by: ['all'],
      aggregation: 'shares',
      nullable: power === 'formal',
      bounds: unitInterval,
      inTime: true,
      paired: true,
      unit: shareUnit,
      label: {
        en: `redistribution of ${power} power`,
        fr: `redistribution du pouvoir ${power === 'formal' ? 'formel' : 'effectif'}`,
      },
      meaning: {
        en: 'Half the sum of absolute shifts over roles (total variation)',
        fr: 'Demi-somme des écarts absolus entre rôles',
      },
    },
    {
      name: `drift_${power}`,
      by: ['all'],
      aggregation: 'shares',
      nullable: true,
      bounds: unitInterval,
      inTime: false,
      unit: shareUnit,
      label: { en: `drift of ${power} power`, fr: `dérive du pouvoir ${power === 'formal' ? 'formel' : 'effectif'}` },
      meaning: {
        en: 'Total variation against the mean before the entry',
        fr: 'Variation totale par rapport à la moyenne avant l’entrée',
      },
    },
  ]),
  ...concentration(
    'gini',
    [0, 0.75],
    { en: 'Gini index', fr: 'indice de Gini' },
    {
      en: 'Mean absolute difference over twice the mean of the four shares',
      fr: 'Différence absolue moyenne, rapportée à deux fois la moyenne des quatre parts',
    },
  ),
  ...concentration(
    'hhi',
    [0.25, 1],
    { en: 'Herfindahl index', fr: 'indice de Herfindahl' },
    { en: 'Sum of squared shares', fr: 'Somme des carrés des parts' },
  ),
  ...concentration(
    'entropy',
    unitInterval,
    { en: 'entropy', fr: 'entropie' },
    { en: 'Shannon entropy over ln 4', fr: 'Entropie de Shannon rapportée à ln 4' },
  ),
  ...concentration(
    'effective_number',
    [1, 4],
    { en: 'effective number of authors', fr: 'nombre effectif d’auteurs' },
    { en: 'One over the Herfindahl index', fr: 'Inverse de l’indice de Herfindahl' },
  ),
  {
    name: 'transfer',
    by: ['ledger'],
    aggregation: 'last',
    nullable: false,
    bounds: anySize,
    inTime: true,
    unit: shareUnit,
    label: { en: 'transfer of authored power', fr: 'transfert de pouvoir d’auteur' },
    meaning: {
      en: 'Cumulated over rule events; within one event losses go to gains in proportion (a convention)',
      fr: 'Cumul des événements de règle ; dans un événement, les pertes vont aux gains à proportion (une convention)',
    },
  },
  {
    name: 'effective_transfer',
    by: ['transfer'],
    aggregation: 'last',
    nullable: false,
    bounds: anySize,
    inTime: false,
    unit: shareUnit,
    label: { en: 'transfer of effective power', fr: 'transfert de pouvoir effectif' },
    meaning: {
      en: 'Cumulated over weeks, rule events and drift together',
      fr: 'Cumul des semaines, événements et dérive ensemble',
    },
  },
  {
    name: 'effective_transfer_drift',
    by: ['transfer'],
    aggregation: 'last',
    nullable: false,
    bounds: anySize,
    inTime: false,
    unit: shareUnit,
    label: { en: 'transfer of effective power by drift', fr: 'transfert de pouvoir effectif par dérive' },
    meaning: {
      en: 'Part that no rule event caused: grip, counter-rules in use, decisions left open',
      fr: 'Part sans événement de règle : prise, usage, décisions laissées ouvertes',
    },
  },
  {
    ...standingShare({
      name: 'client_name_share',
      by: ['all'],
      label: { en: 'authorship in the client’s name', fr: 'écriture au nom du client' },
      meaning: {
        en: 'Authorship that non-clients hold in the client’s name',
        fr: 'Part d’écriture tenue par d’autres au nom du client',
      },
    }),
    nullable: true,
  },
  ...soclabMeasures,
  {
    name: 'client_presence',
    by: ['role'],
    aggregation: 'mean',
    nullable: true,
    bounds: anySize,
    inTime: false,
    unit: { en: 'SD of desires', fr: 'écart type des désirs' },
    label: { en: 'presence of the client in action', fr: 'présence du client dans l’action' },
    meaning: {
      en: 'Mean distance between the action and the one without concern for the client, over the SD of desires before the entry',
      fr: 'Distance moyenne à l’action sans souci du client, sur l’écart type des désirs avant l’entrée',
    },
  },
  {
    name: 'organising_share',
    by: ['role'],
    aggregation: 'ratio',
    denominator: 'organising_acts',
    denominatorIsShared: true,
    nullable: true,
    bounds: unitInterval,
    inTime: true,
    unit: shareUnit,
    label: { en: 'share of organising acts', fr: 'part des actes d’organisation' },
    meaning: { en: 'Share of all acts of organising work', fr: 'Part de tous les actes d’organisation' },
  },
  weeklyCount({
    name: 'organising_acts',
    by: ['all', 'role'],
    label: { en: 'organising acts', fr: 'actes d’organisation' },
    meaning: {
      en: 'Proposals, a writer’s week of drafting, rounds of argument, repairs, relays, explanations, counter-rules, derogations',
      fr: 'Propositions, semaines de rédaction, tours d’argumentation, réparations, relais, explications, contre-règles, dérogations',
    },
  }),
  {
    name: 'organising_hours_share',
    by: ['role'],
    aggregation: 'ratio',
    denominator: 'organising_hours',
    denominatorIsShared: true,
    nullable: true,
    bounds: unitInterval,
    inTime: false,
    unit: shareUnit,
    label: { en: 'share of organising hours', fr: 'part des heures d’organisation' },
    meaning: { en: 'Share of the hours of organising work', fr: 'Part des heures de travail d’organisation' },
  },
  weeklyCount(
    {
      name: 'organising_hours',
      by: ['all'],
      label: { en: 'organising hours', fr: 'heures d’organisation' },
      meaning: { en: 'Hours spent on organising work', fr: 'Heures de travail d’organisation' },
    },
    false,
  ),
  {
    name: 'diverted_initiative',
    by: ['role', 'group'],
    aggregation: 'ratio',
    denominator: 'hours',
    nullable: true,
    // Above 1 where records and drafting ask for more than all hours.
    bounds: anySize,
    inTime: true,
    unit: shareUnit,
    label: { en: 'diverted initiative', fr: 'initiative détournée' },
    meaning: {
      en: 'Hours on writing rules, accounts and records over all hours',
      fr: 'Heures passées à écrire règles, comptes rendus et enregistrements, sur toutes les heures',
    },
  },
  weeklyCount(
    {
      name: 'hours',
      by: ['role', 'group'],
      label: { en: 'hours', fr: 'heures' },
      meaning: { en: 'Working hours', fr: 'Heures de travail' },
    },
    false,
  ),
  standingShare({
    name: 'transparency',
    by: ['all'],
    label: { en: 'transparency', fr: 'transparence' },
    meaning: {
      en: 'Salience-weighted visibility of rules to the client',
      fr: 'Visibilité des règles pour le client, pondérée par l’importance des objets',
    },
  }),
  standingShare({
    name: 'codification',
    by: ['all'],
    label: { en: 'codification', fr: 'mise en procédure' },
    meaning: {
      en: 'Salience-weighted share of know-how laid down in written rules',
      fr: 'Part des savoirs mis en procédure dans les règles écrites, pondérée par l’importance des objets',
    },
  }),
  actionShare(
    {
      name: 'knowhow',
      by: ['role'],
      label: { en: 'tacit know-how', fr: 'savoir-faire' },
      meaning: { en: 'Mean tacit know-how of performers', fr: 'Savoir-faire tacite moyen des exécutants' },
    },
    false,
  ),
  actionShare({
    name: 'legitimacy',
    by: ['role', 'group'],
    label: { en: 'felt legitimacy', fr: 'légitimité ressentie' },
    meaning: {
      en: 'Legitimacy of the rules in force as their performers feel it: mean within an issue, then by salience',
      fr: 'Légitimité des règles en vigueur ressentie par leurs exécutants : moyenne par objet, puis pondérée',
    },
  }),
  ...(
    [
      ['negotiations', 'negotiations', 'négociations', 'Tables held', 'Tables tenues'],
      ['agreements', 'agreements', 'accords', 'Tables that agreed', 'Tables conclues'],
      ['impositions', 'impositions', 'impositions', 'Rules decided by fiat', 'Règles imposées'],
      ['stalemates', 'stalemates', 'blocages', 'Tables that parted without agreement', 'Tables sans accord'],
      [
        'refusals',
        'refusals',
        'refus',
        'Demands of the client that the hierarchy did not admit',
        'Demandes du client non admises',
      ],
      [
        'amendments',
        'amendments',
        'avenants',
        'Small steps of a rule towards a claim that was heard',
        'Petits pas d’une règle vers une demande entendue',
      ],
      ['reopenings', 'reopenings', 'réouvertures', 'Standing rules opened again', 'Règles rouvertes'],
      [
        'recentralisations',
        'recentralisations',
        'recentralisations',
        'Rules that a hierarchy which felt dispossessed made its own again; its attempts are reopenings_dispossession',
        'Règles qu’une hiérarchie qui se sent dépossédée a refaites siennes ; ses tentatives sont reopenings_dispossession',
      ],
    ] as const
  ).map(([name, en, fr, meaningEn, meaningFr]) =>
    weeklyCount({
      name,
      by: name === 'reopenings' ? ['all', 'cause'] : ['all'],
      label: { en, fr },
      meaning: { en: meaningEn, fr: meaningFr },
    }),
  ),
  {
    name: 'revision_size',
    by: ['all'],
    aggregation: 'ratio',
    denominator: 'revisions',
    nullable: true,
    bounds: anySize,
    inTime: false,
    unit: { en: 'half-widths', fr: 'demi-fourchettes' },
    label: { en: 'size of a revision', fr: 'ampleur d’une révision' },
    meaning: {
      en: 'Move of the centre in half-widths plus change of ln half-width, per revision of a standing rule',
      fr: 'Déplacement du centre en demi-fourchettes plus variation du ln de la demi-fourchette, par révision',
    },
  },
  weeklyCount(
    {
      name: 'revisions',
      by: ['all'],
      label: { en: 'revisions', fr: 'révisions' },
      meaning: { en: 'Revisions that changed a rule', fr: 'Révisions qui ont changé une règle' },
    },
    false,
  ),
  weeklyCount({
    name: 'rule_movement',
    by: ['all'],
    label: { en: 'rule movement', fr: 'mouvement des règles' },
    meaning: {
      en: 'Salience-weighted moves of windows, and births and deaths of counter-rules',
      fr: 'Mouvements des fourchettes, naissances et morts de contre-règles',
    },
  }),
  weeklyCount({
    name: 'counter_rules',
    by: ['all'],
    label: { en: 'counter-rules standing', fr: 'contre-règles en vigueur' },
    meaning: { en: 'Counter-rules of teams in force', fr: 'Contre-règles d’équipe en vigueur' },
  }),
  weeklyCount({
    name: 'derogations',
    by: ['all'],
    label: { en: 'derogations granted', fr: 'dérogations accordées' },
    meaning: { en: 'Tolerated derogations granted', fr: 'Dérogations tolérées accordées' },
  }),
  weeklyCount(
    {
      name: 'derogations_standing',
      by: ['all'],
      label: { en: 'derogations standing', fr: 'dérogations en vigueur' },
      meaning: { en: 'Derogations in force', fr: 'Dérogations en vigueur' },
    },
    false,
  ),
  weeklyCount({
    name: 'relays',
    by: ['all'],
    label: { en: 'relays', fr: 'relais' },
    meaning: { en: 'Claims carried upward in the client’s name', fr: 'Demandes portées au nom du client' },
  }),
  weeklyCount({
    name: 'relays_heard',
    by: ['all'],
    label: { en: 'relays heard', fr: 'relais entendus' },
    meaning: { en: 'Relays that the hierarchy heard', fr: 'Relais entendus par la hiérarchie' },
  }),
  weeklyCount({
    name: 'explanations',
    by: ['all'],
    label: { en: 'explanations', fr: 'explications' },
    meaning: { en: 'Explanations of a rule to a client', fr: 'Explications d’une règle à un client' },
  }),
  weeklyCount(
    {
      name: 'repairs',
      by: ['all'],
      label: { en: 'repairs', fr: 'réparations' },
      meaning: {
        en: 'Departures from a rule that did better than the rule',
        fr: 'Écarts à la règle qui font mieux que la règle',
      },
    },
    false,
  ),
  ...(['control', 'autonomous', 'joint'] as const).map((type) =>
    standingShare({
      name: `rules_${type}`,
      by: ['all'],
      label: {
        en: `${type} regulation`,
        fr: `régulation ${{ control: 'de contrôle', autonomous: 'autonome', joint: 'conjointe' }[type]}`,
      },
      meaning: {
        en: 'Share of salience under such rules',
        fr: 'Part des objets, pondérés par leur importance, sous de telles règles',
      },
    }),
  ),
  standingShare({
    name: 'client_satisfaction',
    by: ['all'],
    label: { en: 'client satisfaction', fr: 'satisfaction du client' },
    meaning: { en: 'Mean satisfaction of clients', fr: 'Satisfaction moyenne des clients' },
  }),
  ...(['variability', 'variability_between_shifts', 'variability_within_shifts'] as const).map(
    (name): MeasureDefinition => ({
      name,
      by: ['all'],
      aggregation: 'mean',
      nullable: true,
      bounds: anySize,
      inTime: true,
      unit: { en: 'squared half ranges', fr: 'carré de demi-étendue' },
      label: {
        variability: { en: 'variability of practice', fr: 'variabilité des pratiques' },
        variability_between_shifts: { en: 'variability between teams', fr: 'variabilité entre équipes' },
        variability_within_shifts: { en: 'variability within teams', fr: 'variabilité dans les équipes' },
      }[name],
      meaning: {
        en: 'Variance across performers of action minus contingency within a week',
        fr: 'Variance entre exécutants, dans la semaine, de l’action moins l’aléa',
      },
    }),
  ),
  {
    name: 'misfit_variance',
    by: ['all'],
    aggregation: 'last',
    nullable: true,
    bounds: anySize,
    inTime: true,
    unit: { en: 'squared half ranges', fr: 'carré de demi-étendue' },
    label: { en: 'variance of misfit over time', fr: 'variance temporelle de l’écart' },
    meaning: {
      en: 'Variance over the last 26 weeks of the mean action minus contingency',
      fr: 'Variance, sur les 26 dernières semaines, de l’action moyenne moins l’aléa',
    },
  },
  actionShare({
    name: 'deviation',
    by: ['all'],
    label: { en: 'deviation', fr: 'écart à la règle' },
    meaning: { en: 'Share of actions outside the window of the rule', fr: 'Part des actions hors de la fourchette' },
  }),
  {
    name: 'compliance',
    by: ['role'],
    aggregation: 'ratio',
    denominator: 'would_deviate',
    nullable: true,
    bounds: unitInterval,
    inTime: true,
    unit: shareUnit,
    label: { en: 'compliance', fr: 'conformité' },
    meaning: {
      en: 'Probability of following the rule where one would have acted otherwise',
      fr: 'Probabilité de suivre la règle quand on aurait agi autrement',
    },
  },
  weeklyCount(
    {
      name: 'would_deviate',
      by: ['role'],
      label: { en: 'actions desired outside the window', fr: 'actions désirées hors fourchette' },
      meaning: { en: 'Actions desired outside the window', fr: 'Actions désirées hors de la fourchette' },
    },
    false,
  ),
  {
    name: 'cost',
    by: ['all'],
    aggregation: 'mean',
    nullable: false,
    bounds: anySize,
    inTime: true,
    unit: { en: 'loss', fr: 'perte' },
    label: { en: 'cost to the firm', fr: 'coût pour l’entreprise' },
    meaning: { en: 'Losses, enforcement and hours of organising', fr: 'Pertes, contrôle et heures d’organisation' },
  },
  {
    name: 'burden',
    by: ['role'],
    aggregation: 'mean',
    nullable: true,
    bounds: anySize,
    inTime: true,
    unit: { en: 'share of hours', fr: 'part des heures' },
    label: { en: 'burden', fr: 'charge' },
    meaning: {
      en: 'Load plus hours of organising and records over working hours',
      fr: 'Charge, heures d’organisation et d’enregistrement, sur les heures de travail',
    },
  },
  {
    name: 'clients_lost',
    by: ['all'],
    aggregation: 'last',
    nullable: false,
    bounds: anySize,
    inTime: true,
    unit: { en: 'clients', fr: 'clients' },
    label: { en: 'clients lost', fr: 'clients perdus' },
    meaning: { en: 'Clients who have left since the start', fr: 'Clients partis depuis le début' },
  },
];
