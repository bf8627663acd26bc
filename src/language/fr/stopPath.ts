/** The path of the stop rule: section, figure and tables. */
export const stopPathMessages = {
  'stop.title.margins': 'Après {stop} réplications, chaque intervalle tenait dans sa marge',
  'stop.title.maximum':
    'Les réplications se sont arrêtées à {stop} : {met} intervalles sur {metrics} tenaient dans leur marge',
  'stop.reading':
    'Chaque ligne suit une mesure de contrôle en contrôle : la demi-largeur de son intervalle, divisée par celle qui était demandée. Au-dessous de la ligne tiretée, à 1, la précision suffit. La règle met fin à la simulation au premier contrôle où toutes sont satisfaites.',
  'stop.note':
    'Les intervalles forment une suite de confiance : ils valent à tous les contrôles ensemble, si bien que regarder souvent ne multiplie pas les erreurs. Ils sont plus larges que pour un nombre de réplications fixé d’avance.',
  'stop.description':
    'Courbes des demi-largeurs rapportées aux marges selon le nombre de réplications ; la plus lente est {metric}. {looks}.',
  'stop.look': 'à {n} : {met} sur {metrics} satisfaites, la plus lente à {ratio} fois sa marge',
  'stop.slowest': 'la plus lente : {metric}',
  'stop.met': 'satisfaite',
  'stop.unmet': 'non satisfaite',
  'stop.others': 'autres mesures : {count}',
  'stop.x': 'réplications',
  'stop.y': 'demi-largeur ÷ marge',
  'stop.margin': 'marge',
  'stop.section': 'Combien de réplications : le chemin de la règle d’arrêt',
  'stop.intro.margins':
    'La règle était fixée avant la première simulation. Après {looks} contrôles, elle a mis fin à la simulation à {stop} réplications, où chacun des {metrics} intervalles tenait dans sa marge ; les réplications suivantes ont été écartées.',
  'stop.intro.maximum':
    'La règle était fixée avant la première simulation. En {looks} contrôles, elle n’a pas été satisfaite : aux {stop} réplications permises, {met} intervalles sur {metrics} tenaient dans leur marge.',
  'stop.caption.looks': 'Contrôles',
  'stop.caption.metrics': 'Mesures au dernier contrôle',
  'stop.head.n': 'Réplications',
  'stop.head.met': 'Satisfaites',
  'stop.head.slowest': 'Mesure la plus lente',
  'stop.head.metric': 'Mesure',
  'stop.head.mean': 'Moyenne',
  'stop.head.half-width': 'Demi-largeur',
  'stop.head.margin': 'Marge',
  'stop.head.ratio': 'Demi-largeur ÷ marge',
  'stop.count': '{met} sur {metrics}',
} as const;
