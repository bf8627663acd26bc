/** The page of several sites. */
export const siteMessages = {
  'sites.title': 'Ce que le terrain a vu, et ce que donne le modèle : {count} terrains',
  'sites.lead':
    'Chaque terrain est une organisation simulée, décrite d’après une enquête. Ce qui y a été observé, en mots, figure à côté de ce que donne le modèle, avec son intervalle. Les désaccords sont marqués, et restent.',
  'sites.overview': 'Tous les terrains',
  'sites.overview.caption': 'Ce que le terrain a vu comparé à ce que donne le modèle, par terrain',
  'sites.head.site': 'terrain',
  'sites.head.work': 'système de travail',
  'sites.head.own-mode': 'mode du terrain',
  'sites.head.pass': '✓ accord',
  'sites.head.fail': '✗ désaccord',
  'sites.head.undecided': '? indécis',
  'sites.head.not-in-model': 'observé, et absent du modèle',
  'sites.runs': 'Simulations',
  'sites.runs.text':
    '{replicates} réplications, chacune dans les modes {modes} ; {weeks} semaines, le client à partir de la semaine {entryWeek} ; graine {seed}',
  'sites.not-observed': 'Le scénario ne dit pas ce que le terrain a vu.',
  'sites.no-summary': 'Aucune réplication de {folder} n’a abouti dans tous les modes : il n’y a rien à comparer.',
  'sites.report': 'Le rapport : {title}',
  'sites.footer':
    'Produit par corule {version} à partir des jeux de données placés à côté de cette page. Elle ne demande rien au réseau ; les rapports sont des fichiers à part.',
} as const;
