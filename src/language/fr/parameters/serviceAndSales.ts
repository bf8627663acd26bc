import type { ParameterTexts } from './parameterTexts.ts';

/** Work as the service of clients’ cases, and as selling through channels that share clients. */
export const serviceAndSalesTexts: ParameterTexts = {
  'work.service': {
    promise_days: 'Délai que promet le contrat : un dossier réglé plus tard est en retard.',
    patience_days: 'Jours au bout desquels un client dont personne n’a commencé le dossier le porte ailleurs.',
    cases_per_client: 'Nombre moyen de dossiers qu’un client ouvre en une semaine, couverts ou non par le contrat.',
    case_hours: 'Heures prévues pour un dossier de taille moyenne, trajet compris.',
    case_hours_sd: 'Écart-type, entre dossiers, des heures prévues, rapporté à leur moyenne.',
    case_spread: 'Écart-type, entre les dossiers d’une semaine, de l’écart qu’ils demandent au travail prescrit.',
    contract_gap: 'Part des dossiers dont le contrat ne dit rien.',
    gap_ask:
      'Écart au travail prescrit que demande, en plus des autres, un dossier qui tombe dans une lacune du contrat.',
    sells: 'Part des dossiers tombant dans les lacunes du contrat que les commerciaux promettent tout de même.',
    wait_loss: 'Perte que vit un client pour chaque jour d’attente au-delà de la date qu’il souhaitait.',
    withdrawal_loss: 'Perte que vit un client pour un dossier qu’il a dû porter ailleurs.',
    return_per_loss:
      'Probabilité, par unité de perte d’une intervention, qu’il faille la refaire ; une seconde intervention règle toujours le dossier.',
    hurry:
      'Vitesse à laquelle une semaine où toutes les heures ont manqué apprendrait à passer moins de temps sur un dossier.',
    care: 'Vitesse à laquelle une semaine dont toutes les interventions ont été à refaire apprendrait à passer plus de temps sur un dossier.',
    job_learning:
      'Vitesse à laquelle les habitudes de travail suivent ce que les interventions ont demandé au-delà de la tolérance.',
    strain: 'Tension d’une semaine où toutes les heures ou tous les moyens ont manqué, ressentie comme un grief.',
    means: 'Part des interventions dont les moyens prescrits sont là, avant toute coupe.',
    means_from_week: 'Semaine après laquelle l’encadrement coupe dans les moyens.',
    means_pace: 'Part des interventions qui perdent leurs moyens en un an de coupes ; 0 pour des moyens qui restent.',
    means_floor: 'Part des interventions au-dessous de laquelle les moyens ne sont plus coupés.',
    hours_cut: 'Part d’une coupe dans les moyens qui touche aussi les heures.',
    means_ask: 'Écart au travail prescrit que demande une intervention faite sans ses moyens.',
    self_service:
      'Part des dossiers que le client essaie de régler seul, comme sur un formulaire électronique ; 0 pour aucun.',
    user_error: 'Probabilité qu’un usager sans expérience fasse une erreur et ait besoin d’aide.',
    user_learning: 'Part de l’expérience manquante qu’un client acquiert en tentant seul un dossier.',
    user_forgetting: 'Part de l’expérience d’un client qui s’efface en une semaine.',
    misfit_error: 'Probabilité d’une erreur, par unité de perte entre la pratique de l’usager et la pratique acceptée.',
    user_practice: 'Écart moyen, au départ, entre ce que font les usagers et le travail prescrit.',
    user_practice_sd: 'Écart-type, entre usagers, de ce qu’ils font au départ.',
    user_adjustment: 'Jusqu’où une erreur rapproche ce que fait l’usager de ce qui est accepté.',
    correction_hours: 'Heures que coûte une erreur d’usager, en part de celles du dossier entier.',
    adaptation:
      'Vitesse à laquelle ceux qui font le travail l’adaptent à ce que font les usagers ; 0 pour une organisation qui ne s’adapte pas.',
  },
  'work.sales': {
    channels: {
      salespeople: 'Groupes dont les membres ont chacun leur portefeuille de clients.',
      tele_advisers: 'Groupes à l’accueil ou au téléphone, qui prennent le client qui se présente.',
      telemarketing: 'Groupes qui appellent les clients ; vide : les téléconseillers font les appels.',
      salesperson_first: 'Poids du vendeur parmi ceux vers qui un client se tourne d’abord.',
      tele_adviser_first: 'Poids de l’accueil parmi ceux vers qui un client se tourne d’abord.',
      telemarketing_first: 'Poids des appels de l’entreprise parmi les façons dont un contact commence.',
      self_service_first: 'Poids du libre-service parmi les voies vers lesquelles un client se tourne d’abord.',
      cold_calls: 'Part des appels prévus par l’entreprise qui sont passés sans rien dans la fiche pour les guider.',
      regime:
        'Qui peut vendre quoi à qui : concurrence ouverte, entre-deux, ou validation de tout par le vendeur (KES04).',
      rivalry: 'En concurrence ouverte, part des contacts qui auraient été transmis et que le canal garde pour lui.',
      poaching:
        'En concurrence ouverte, part des rencontres à propos desquelles un second canal sollicite aussi le client.',
      share_on_others:
        'Part du vendeur du portefeuille dans ce que vendent les autres : produits complexes dans l’entre-deux, tout lorsqu’il valide.',
    },
    contacts: {
      accounts_per_salesperson:
        'Clients dans le portefeuille d’un vendeur ; les agents du rôle des clients, moins nombreux, parlent pour eux à tour de rôle.',
      rate: 'Probabilité hebdomadaire qu’un client sans contact en cours en commence un.',
      hours_share:
        'Part des heures de travail ordinaire disponible pour ces clients ; le reste va à des clients qui ne sont pas suivis.',
      patience_weeks: 'Semaines qu’un client attend d’être servi avant de renoncer.',
      turning: 'Part des clients qui, après une semaine d’attente, essaient plutôt le libre-service.',
      returns: 'Part des clients qui n’ont pas acheté et reviennent une fois, par la voie qu’ils choisissent alors.',
      appeal: 'Probabilité d’une vente quand il ne manque rien au contact.',
      difficulty_basic: 'Part d’un produit simple qui ne peut se vendre sans expertise ni connaissance du client.',
      difficulty_complex: 'Part d’un produit complexe qui ne peut se vendre sans expertise ni connaissance du client.',
      expertise_salespeople: 'Expertise des vendeurs sur les produits.',
      expertise_tele_advisers: 'Expertise des téléconseillers sur les produits.',
      expertise_telemarketing: 'Expertise des télévendeurs sur les produits.',
      skill_basic: 'Part des besoins simples qu’un client peut régler seul en libre-service.',
      skill_complex: 'Part des besoins complexes qu’un client peut régler seul en libre-service.',
      preparation:
        'Part des opérations d’un dialogue que le client a faites auparavant, en collectant seul l’information.',
      desk_hours: 'Heures d’un contact dans les autres canaux, en part des heures qui lui sont données.',
      passing_hours: 'Heures qu’un téléconseiller passe sur un contact qu’il transmet.',
      validation_hours: 'Heures qu’il faut à un vendeur pour valider la vente d’un autre canal.',
      time_sensitivity: 'Part des ventes perdue par demi-étendue de temps qui manque à un contact.',
      price_sensitivity:
        'Part des ventes perdue par demi-étendue dont la remise reste au-dessous de celle des concurrents.',
      wait_sting: 'Ce que pèse une semaine d’attente pour le client, comparée à un contact perdu.',
      repeat_sting: 'Ce que pèse pour le client d’avoir à tout redire, comparé à un contact perdu.',
      service_weight: 'Poids de ce que les clients vivent dans leurs contacts, à côté des pertes dues aux actions.',
    },
    records: {
      sharing:
        'Part d’une fiche que les autres peuvent lire là où un CRM est en usage ; à 0, carnets privés, CRM ou non.',
      finding: 'Part de ce qu’il y a à savoir d’un client qu’aborde un contact.',
      staleness: 'Part de ce que l’on sait qu’une semaine rend caduque.',
      known_at_start: 'Part de ce qu’il y a à savoir que seul le vendeur sait au départ.',
      entry_hours: 'Heures que coûte la saisie complète d’un contact.',
      purchase_trace: 'Part de ce que l’on ignore qu’une vente laisse d’elle-même dans une fiche partagée.',
      reach: 'Part de ce que contient la fiche qui n’est plus à demander, puisqu’on peut le lire.',
      need: 'Part des situations où l’on ne peut agir quand on ne sait rien du client.',
      monopoly_weight: 'Poids à la table des vendeurs là où ils sont seuls à connaître leurs clients.',
      dashboard: 'Indique si les responsables ont un tableau de bord tiré des fiches partagées (KES04).',
      dashboard_weight: 'Poids à la table que des fiches partagées complètes donnent aux responsables.',
      oversight:
        'Application que des fiches partagées complètes ajoutent aux règles du travail des vendeurs, que personne ne voyait auparavant.',
    },
    motives: {
      justice:
        'Indique si une vente revient à qui l’a ouverte le premier, l’horodatage de la fiche partagée faisant foi (KES04) ; sinon, elle est attribuée au hasard.',
      pressure:
        'Objectif individuel, en part de ce que le groupe vend par tête ; c’est aussi la valeur qu’il ajoute à une vente attribuée.',
      pressure_from: 'Première semaine de la pression individuelle.',
      pressure_weeks: 'Semaines que dure la pression ; 0 : permanente.',
      attribution: 'Ce que vaut une vente attribuée, sans pression individuelle.',
      learning: 'De combien une vente où la saisie a servi, ou non, déplace ce que l’on saisit.',
      hour_sting: 'Ce que pèse une heure de saisie, comparée à une vente attribuée.',
      blocking: 'À quel point un déficit durable sur l’objectif pousse à garder pour soi ce que l’on sait.',
      strain_rate:
        'Vitesse hebdomadaire à laquelle la tension suit le déficit sur l’objectif : la pression doit durer pour bloquer.',
      credit_rate: 'Vitesse hebdomadaire à laquelle l’image de ce que vend chacun suit la semaine.',
      grievance: 'Tension due aux objectifs, ressentie comme un grief au sujet de la saisie et du temps.',
      dispute_hours: 'Heures que coûte à chaque partie un litige sur une vente.',
    },
  },
};
