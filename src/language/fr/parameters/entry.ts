import type { ParameterTexts } from './parameterTexts.ts';

/** How the client enters. */
export const entryTexts: ParameterTexts = {
  entry: {
    market:
      'Pouvoir de marché des clients : la hiérarchie admet leurs demandes en proportion ; à 0, elle n’en admet aucune.',
    imposed: {
      facets: 'Facettes sur lesquelles le client demande des procédures.',
      interval_weeks: 'Semaines entre deux demandes.',
      drafting_weeks: 'Semaines de rédaction avant qu’une procédure entre en vigueur.',
      drafting_hours: 'Heures hebdomadaires que chaque rédacteur passe à rédiger.',
      record_hours:
        'Heures hebdomadaires qu’un exécutant passe en comptes rendus et enregistrements, pour chaque procédure en vigueur.',
      half_width:
        'Demi-largeur de la fourchette que demande le client ; aussi large que l’étendue, il n’y a plus de fourchette.',
      enforcement: 'Application d’une procédure entre deux audits.',
      audit: 'Surcroît d’application qu’apporte un audit lorsqu’il a lieu.',
      audit_decay: 'Part de l’effet de l’audit qui subsiste une semaine plus tard.',
      audit_weeks: 'Semaines entre deux audits.',
      pen: 'Qui tient la plume : ceux qui exécutent (TER12), ou l’encadrement.',
      supervisors_sit:
        'Indique si la maîtrise de ceux qui écrivent siège à la table sans la plume ; sans siège, elle trouve la procédure moins légitime et y résiste.',
      spokesman:
        'Part du cadrage attribuée au groupe industriel, porte-parole du client (encadrement), au nom du client.',
      visibility: 'Visibilité pour le client d’une procédure et de ce qui a été fait sous elle.',
      codified: 'Jusqu’où le centre de la fourchette suit l’aléa, quand tout le savoir-faire y est déposé.',
      deposit: 'Part du savoir-faire tacite des rédacteurs qui, une fois écrite, cesse de n’être qu’à eux.',
      review_weeks: 'Semaines au bout desquelles le client fait réviser une procédure.',
    },
    contact: {
      meeting: 'Probabilité hebdomadaire qu’un technicien rencontre un client au sujet d’un objet.',
      alliance_rate: 'Vitesse à laquelle un technicien en vient à partager le souci des clients qu’il rencontre.',
      alliance_limit: 'Attraction maximale de l’attente du client sur l’action que désire un technicien.',
      explanation: 'χ : jusqu’où une explication ramène à la règle l’attente d’un client confiant.',
      explanation_fading: 'Part de ce que les explications ont déplacé qui s’efface en une semaine.',
      explanation_hours: 'Heures que coûte une explication à un technicien qui trouve la règle tout à fait infondée.',
      initial_trust: 'Confiance d’un client dans les techniciens avant toute promesse.',
      trust_loss: 'Part de la confiance du client que fait perdre une promesse manquée.',
      trust_gain: 'Part de la confiance manquante que fait regagner une promesse tenue.',
      relay: 'Indique si les techniciens font remonter les revendications.',
      relay_threshold:
        'Distance entre attente et règle au-delà de laquelle un technicien fait remonter la revendication.',
      relay_hours: 'Heures que coûte un relais.',
      relay_client_weight:
        'Poids de l’attente du client dans la revendication ; le reste est l’idéal propre du technicien.',
      listening: 'Part des relais des techniciens que la hiérarchie entend.',
      boss_listening: 'Part des demandes de ses propres clients que la hiérarchie entend.',
      boss_meeting: 'Poids, en relais, de ce que le propre client de la hiérarchie dit d’un objet en une semaine.',
      amendment_step: 'Jusqu’où un avenant déplace la règle vers une revendication entendue.',
      claim_memory: 'Poids des relais entendus dans la semaine sur la revendication en cours au sujet d’un objet.',
      hearings_per_amendment:
        'Poids de relais entendus avant que la règle elle-même fasse l’objet d’un avenant ; jusque-là, il n’y est répondu que par une dérogation, au plus.',
    },
    negotiated: {
      facets: 'Facettes sur lesquelles se négocie un plan.',
      first_weeks: 'Semaines entre l’entrée et la première table.',
      spacing_weeks: 'Semaines entre les premières tables de deux objets.',
      performers_sit:
        'Indique si des exécutants hors de l’encadrement siègent à la table du plan (le service commercial promet sans consulter l’atelier : TER12).',
      renewal_weeks: 'Semaines au bout desquelles un plan est reconduit.',
      half_width_management: 'Demi-largeur d’un plan que l’encadrement est seul à exécuter (le cycle promis).',
      half_width: 'Demi-largeur d’un plan que d’autres exécutent (le lancement).',
      enforcement_management: 'Application d’un plan que l’encadrement est seul à exécuter.',
      enforcement: 'Application d’un plan que d’autres exécutent.',
      visibility: 'Visibilité du plan pour le client.',
      position: 'Déplacement de l’attente du client, depuis le dernier accord, qui lui fait rouvrir le plan.',
      opens:
        'Moment où le client demande une table : sur chaque objet dès le début, ou seulement quand ce qu’il voit d’un objet va mal.',
      trouble:
        'Avec opens: when_wrong, visibilité d’un objet multipliée par ce qui y va mal (ce qu’en dit le travail lui-même, à défaut la perte moyenne des actions) au-delà de laquelle le client intervient.',
      keeps_seat:
        'Indique si le client reste partie au plan après sa première table ; sans siège, la règle revient aux tables propres à l’organisation jusqu’à ce qu’il intervienne de nouveau.',
    },
  },
};
