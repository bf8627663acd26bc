/** Names of modes, accounts, measures and parts, as figures and tables call them. */
export const termMessages = {
  'mode.none': 'sans client',
  'mode.imposed': 'imposé',
  'mode.contact': 'contact',
  'mode.negotiated': 'négocié',
  'mode.placebo': 'placebo',
  'mode.none.long': 'aucun client n’entre : le contrefactuel de tous les autres modes',
  'mode.imposed.long': 'la procédure du client : il l’exige, ceux qui exécutent l’écrivent, un audit la contrôle',
  'mode.contact.long': 'le savoir du client, au cas par cas, par les techniciens qui le rencontrent',
  'mode.negotiated.long': 'le plan du client : négocié, et rouvert quand la position d’une partie change',
  'mode.placebo.long':
    'encore sans client, avec d’autres tirages à partir de la semaine d’entrée : le plancher du bruit',
  'account.unwritten': 'non écrit',
  'measure.formal_power': 'pouvoir formel',
  'measure.authored': 'règles écrites, par auteur',
  'measure.effective_power': 'pouvoir effectif',
  'measure.autonomy': 'autonomie',
  'measure.soclab_power_share': 'pouvoir selon SocLab',
  'measure.soclab_power_share_divided': 'pouvoir selon SocLab, contrôle partagé',
  'facet.all': 'toutes les facettes',
} as const;
