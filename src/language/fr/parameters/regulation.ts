import type { ParameterTexts } from './parameterTexts.ts';

/** What changes by itself, how people act, and how rules are felt, bypassed, opened and negotiated. */
export const regulationTexts: ParameterTexts = {
  world: {
    contingency_persistence: 'Autocorrélation, d’une semaine à l’autre, de l’aléa d’un objet.',
    contingency_sd: 'Écart-type de l’aléa, avant qu’il soit maintenu dans [−1 ; 1].',
    expectation_spread: 'Écart-type, entre objets, de ce que les clients attendent en moyenne.',
    expectation_client_sd: 'Écart-type des attentes entre clients sur un même objet.',
    expectation_persistence: 'Autocorrélation, d’une semaine à l’autre, de l’attente d’un client autour de sa moyenne.',
    expectation_sd: 'Écart-type dans le temps de l’attente d’un client ; 0 fige la demande.',
    freeze_from:
      'Semaine à partir de laquelle aléas, attentes, bruit du travail et rencontres se figent ; 0 pour jamais.',
  },
  behaviour: {
    noise_sd: 'Écart-type d’une action autour de l’intention.',
    habit_norm_rate: 'Vitesse à laquelle une habitude se plie à la norme suivie.',
    habit_team_rate: 'Vitesse à laquelle une habitude se rapproche de celle de l’équipe.',
    habit_own_kept: 'Part de la manière propre à chacun que le travail en équipe n’use pas.',
    habit_misfit_rate:
      'Vitesse à laquelle une habitude s’écarte d’une pratique qui a manqué l’aléa de plus que la tolérance.',
    habit_own_rate: 'Part de l’improvisation d’une semaine qui reste dans l’habitude.',
    seniority_weight: 'De combien les plus anciens apprennent plus lentement que les nouveaux venus.',
    know_how_sd: 'Écart-type du savoir-faire entre les membres d’un groupe au départ.',
    ideal_rate: 'Vitesse à laquelle la règle idéale de chacun suit la pratique et ses résultats.',
    know_how_regeneration: 'Croissance du savoir-faire tacite dans les situations traitées selon son propre jugement.',
    know_how_decay: 'Perte de savoir-faire tacite dans les situations traitées selon la norme.',
    ideal_half_width_performers: 'Demi-largeur que les exécutants donneraient à une règle au départ.',
    ideal_half_width_management: 'Demi-largeur que l’encadrement donnerait à une règle au départ.',
    ideal_half_width_clients: 'Demi-largeur que les clients donneraient à une règle.',
    disorder_response: 'À quel point l’encadrement veut resserrer une règle sous laquelle les pratiques varient.',
    misfit_response:
      'À quel point l’encadrement, et les exécutants, veulent élargir une règle sous laquelle naissent des pertes.',
    ideal_centre_sd: 'Écart-type des centres idéaux de l’encadrement au départ.',
    validation:
      'Parmi les écarts désirés à une règle que voit le client, part de ceux qui demandent la validation de quelqu’un.',
  },
  legitimacy: {
    base: 'Légitimité vers laquelle tend une règle faite par d’autres.',
    participation: 'Légitimité qu’ajoute le fait d’avoir soi-même fait la règle.',
    rate: 'Vitesse d’ajustement par semaine.',
    harm: 'Légitimité perdue quand obéir a aggravé les choses.',
    consequences:
      'Légitimité perdue par ceux qui ont pris part à la règle, par unité des conséquences qui leur reviennent (la perte due au fait d’y être tenus et la part de leur marge de temps qu’elle prend), en proportion du rôle qu’ils y ont eu ; à 0, les conséquences ne sont imputées à personne.',
  },
  counter_rules: {
    enabled: 'Indique si les équipes peuvent faire des contre-règles.',
    birth: 'Grief d’une équipe au-delà duquel elle se donne une norme à elle.',
    death: 'Grief d’une équipe en deçà duquel sa contre-règle est abandonnée.',
    half_width: 'Demi-largeur d’une contre-règle autour de la pratique de l’équipe.',
    sanction: 'Force avec laquelle une équipe tient un membre à sa contre-règle.',
    strength: 'Probabilité qu’une contre-règle en vigueur soit suivie à la place de la règle.',
    suppression: 'Probabilité hebdomadaire qu’une contre-règle vue par la hiérarchie soit supprimée.',
    hidden:
      'Part des contre-règles que la hiérarchie ne voit pas là où ni règle ni dispositif ne rend la pratique visible.',
  },
  derogations: {
    enabled: 'Indique si la hiérarchie peut tolérer des exceptions.',
    tolerance: 'Probabilité qu’une revendication obtienne une dérogation tolérée.',
    weeks: 'Durée d’une dérogation.',
    reach: 'Jusqu’où la fourchette est étirée vers la pratique de l’équipe ; 1 la couvre entièrement.',
  },
  agenda: {
    grievance_rate: 'Vitesse hebdomadaire à laquelle le grief d’une équipe suit ce qu’elle vit.',
    claim: 'Grief d’une équipe au-delà duquel elle revendique une exception ou une révision.',
    voice: 'Probabilité hebdomadaire qu’une équipe mécontente exprime sa revendication.',
    burden: 'Grief moyen sur un objet au-delà duquel les exécutants font rouvrir la règle.',
    position: 'Déplacement de l’idéal d’une partie, depuis le dernier accord, qui lui fait rouvrir la règle.',
    review_weeks: 'Semaines entre deux examens d’une règle par la hiérarchie, ou par les exécutants.',
    cooldown_weeks: 'Semaines après une négociation pendant lesquelles l’objet n’est pas rouvert.',
    dispossession_stake:
      'Ce que vaut, pour la hiérarchie, d’être l’auteur d’une règle : 1 divisé par le nombre de semaines après lequel, l’ayant toute perdue depuis l’entrée, elle tente de recentraliser ; à 0, elle ne se sent jamais dépossédée.',
    dispossession_discussion:
      'Dépossession que ressent la hiérarchie à devoir discuter une règle dont elle décidait seule à l’entrée, en part d’écriture perdue.',
  },
  negotiation: {
    protocol: 'Protocole de négociation de toutes les tables où personne ne décide seul.',
    argument_step: 'Jusqu’où des constats partagés rapprochent les parties avant les offres.',
    width_weight: 'Poids de la demi-largeur, face au centre, dans l’utilité d’une partie.',
    discernible:
      'Changement, en demi-largeurs, au-dessous duquel la fourchette est la même règle : personne ne récrit une règle pour moins.',
    max_rounds: 'Tours au bout desquels une table se sépare sans accord.',
    centre_steps: 'Centres mis sur la table, entre les positions des parties.',
    width_steps: 'Demi-largeurs mises sur la table.',
    threat:
      'Ce que coûte aux autres parties de refuser une demande, une position qui a changé ou une hiérarchie qui reprend une règle : part de tout ce qui est en jeu pour elles, multipliée par le poids de la partie qui a ouvert la table.',
    lapsed_half_width: 'Demi-largeur de l’usage que laisse une règle caduque.',
    know_how_weight: 'Poids à la table d’un savoir-faire que la partie est seule à détenir.',
    market_weight: 'Poids à la table d’un client libre de partir et insatisfait.',
    voice_weight:
      'Poids à la table que l’on emprunte en parlant au nom du client, avant d’être réduit par l’écoute obtenue.',
    frame_weight: 'Part d’auteur attribuée à qui a demandé la règle et en a fixé la forme.',
    pen_weight: 'Part d’auteur attribuée à qui a tenu la plume ; le reste va à la volonté.',
    hours_per_round: 'Heures qu’un tour d’argumentation coûte à chaque partie qui siège.',
  },
};
