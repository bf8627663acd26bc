import type { ParameterTexts } from './parameterTexts.ts';

/** Groups, what rules are about, devices, clients and costs. */
export const organisationTexts: ParameterTexts = {
  organisation: {
    'groups[]': {
      id: 'Nom du groupe dans les colonnes et les figures.',
      role: 'Celui des quatre rôles auquel appartient le groupe.',
      size: 'Nombre d’agents.',
      label: 'Nom du groupe dans les figures et les phrases.',
      'teams.name':
        'Nom des équipes ; les groupes qui nomment les mêmes équipes les partagent : l’équipe 2 a un chef et ses opérateurs.',
      'teams.count': 'Nombre d’équipes ; les membres y sont répartis par blocs.',
      supervises: 'Indique si ses membres encadrent : on ne demande pas à la maîtrise d’écrire les procédures.',
      authority: 'Autorité formelle à une table de négociation.',
      know_how: 'Savoir-faire tacite moyen au départ : jusqu’où un agent suit de lui-même l’aléa.',
      own_habit_sd: 'Écart-type des habitudes propres à un membre, en plus de celles de son équipe.',
      attachment:
        'Attachement à l’autonomie : à quel point le fait d’être tenu par une règle se ressent comme un grief.',
      hours: 'Heures de travail d’un membre.',
      load: 'Part des heures que prend le travail ordinaire ; le reste est une marge, que l’écriture et les explications entament d’abord.',
      outside_option: 'Pour les clients : leur facilité à partir ; à 0, le client est captif.',
    },
    'issues[]': {
      id: 'Nom de l’objet dans les événements et les phrases.',
      label: 'Façon dont les phrases le nomment.',
      facet: 'Facette de l’autonomie dont relève l’objet.',
      salience: 'Poids de l’objet dans toutes les moyennes sur les objets.',
      range:
        'Plus petit et plus grand réglage, dans l’unité de l’objet ; à l’intérieur du modèle, les réglages sont ramenés à [−2 ; 2], en demi-étendues.',
      unit: 'Unité des réglages.',
      decision:
        'Décision du système de travail que règlent les actions sur l’objet, dans son unité (voir docs/ODD.md) ; sans elle, l’objet est un réglage sans effet propre.',
      practice: 'Centre des habitudes des exécutants, et de ce que l’encadrement trouve juste, au départ.',
      expected: 'Centre de ce qu’attendent les clients au départ.',
      performers: 'Groupes dont les membres agissent sur l’objet.',
      frequency: 'Probabilité qu’un exécutant rencontre une situation dans la semaine.',
      rule: {
        written: 'Indique si la règle figure au règlement dès le départ.',
        type: 'Régulation de contrôle, autonome ou conjointe.',
        centre: 'Centre de la fourchette au départ.',
        half_width: 'Demi-largeur de la fourchette au départ.',
        enforcement: 'Application de la règle : probabilité qu’un exécutant réticent y soit ramené.',
        authors: 'Parts d’auteur par groupe ; ramenées à une somme de 1.',
        expires_after:
          'Semaines au bout desquelles une règle conjointe doit être reconduite ; 0 pour une règle sans terme.',
      },
    },
    team_habit_sd: 'Écart-type entre les habitudes des équipes.',
  },
  'devices[]': {
    type: 'Fichier client partagé, planification intégrée ou formulaire électronique.',
    issues: 'Objets dont le dispositif enregistre les actions ; vide : tous.',
    groups: 'Groupes qui tiennent les enregistrements ; vide : tous les exécutants.',
    visibility: 'Visibilité que le dispositif donne, au moins, à la règle et aux actions.',
    record_hours: 'Heures hebdomadaires qu’un membre passe à enregistrer.',
    from_week: 'Première semaine avec le dispositif.',
  },
  clients: {
    tolerance: 'Distance à l’aléa en deçà de laquelle des pratiques différentes ne nuisent à personne.',
    expectation_tolerance: 'Distance entre pratique et attente dont un client ne s’offusque pas.',
    satisfaction_scale: 'Force avec laquelle les pertes et les attentes déçues abaissent la satisfaction.',
    satisfaction_rate: 'Vitesse hebdomadaire à laquelle la satisfaction d’un client suit ce qu’il vit.',
    initial_satisfaction: 'Satisfaction d’un client qui n’a encore rien vécu.',
    exit_threshold:
      'Produit de la facilité à partir et de l’insatisfaction au-delà duquel un client se prépare à partir.',
    exit_patience: 'Semaines consécutives au-dessus du seuil avant qu’il parte.',
  },
  costs: {
    enforcement: 'Coût hebdomadaire, pour l’entreprise, de l’application de la règle d’un objet.',
    hour: 'Coût, pour l’entreprise, d’une heure passée à écrire, à enregistrer, à expliquer ou à négocier.',
  },
};
