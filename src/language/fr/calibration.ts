/** What the terminal, the report and the figures say of a calibration. */
export const calibrationMessages = {
  'calibration.title': 'Calage de {title}',
  'calibration.lead':
    'Quelles valeurs de {parameters} permettent au modèle de retrouver ce que le terrain a vu ({fitted}), et donne-t-il alors ce à quoi il n’a pas été ajusté ({apart}) ? {particles} jeux de paramètres, {replicates} réplications chacun.',
  'calibration.count.parameters': '{count} paramètres',
  'calibration.count.parameter': 'un paramètre',
  'calibration.count.patterns': '{count} motifs',
  'calibration.count.pattern': 'un motif',
  'calibration.count.none': 'aucun motif',

  'calibration.status.bands':
    'Les {particles} jeux de paramètres retenus satisfont toutes les bandes ajustées. Il a fallu essayer {searched} jeux, en {generations}.',
  'calibration.status.acceptance':
    'La recherche s’est arrêtée parce que moins de {least} % des jeux de paramètres essayés se rapprochaient des bandes ; {searched} ont été essayés.',
  'calibration.status.budget':
    'La recherche s’est arrêtée parce que le budget de {budget} jeux de paramètres est épuisé.',
  'calibration.status.stalled':
    'La recherche s’est arrêtée parce qu’elle ne se rapprochait plus des bandes : la moitié des jeux de paramètres sont à la même distance ; {searched} ont été essayés.',
  'calibration.status.threshold':
    'Les {particles} jeux retenus manquent une bande ajustée d’au plus {threshold} fois sa demi-largeur, comptée depuis son milieu ; 1 serait son bord.',
  'calibration.status.prior':
    'Les {particles} jeux retenus sont des tirages dans les étendues : rien n’a encore été appris.',
  'calibration.status.nothing':
    'Aucun jeu de paramètres assez proche n’a été trouvé : il n’y a pas de loi a posteriori.',
  'calibration.generations': '{count} générations',
  'calibration.generation': 'une génération',

  'calibration.identified': 'identifié',
  'calibration.not_identified': 'non identifié par ces motifs',
  'calibration.unknown': 'sans loi a posteriori',
  'calibration.finding.parameters': 'Identifiés par ces motifs : {identified}. Non identifiés : {open}.',
  'calibration.finding.none': 'aucun',
  'calibration.finding.apart':
    'Parmi les motifs mis à part, le modèle ajusté aux autres en donne {holds} dans leur bande, {fails} en dehors, {open} indécis.',
  'calibration.verdict.holds': 'dans la bande',
  'calibration.verdict.fails': 'hors de la bande',
  'calibration.verdict.open': 'à cheval sur un bord',
  'calibration.verdict.unknown': 'sans valeur',
  'calibration.fit.fitted': 'ajusté',
  'calibration.fit.apart': 'mis à part',
  'calibration.pattern': '{label}, {mode}',
  'calibration.pattern.minus': '{label}, {mode} − {minus}',

  'calibration.warning.no_posterior':
    'Il n’y a pas de loi a posteriori : élargir les étendues, revoir les motifs ou augmenter le budget.',
  'calibration.warning.bands_not_reached':
    'Tous les jeux de paramètres ne satisfont pas toutes les bandes ajustées : lire la loi a posteriori comme celle de bandes plus larges ({value} fois).',
  'calibration.warning.bands_not_reached.prior':
    'La loi a posteriori n’est celle d’aucune bande : ce sont les étendues de départ.',
  'calibration.warning.few_particles':
    'Seulement {value} jeux de paramètres ont été trouvés : les quantiles sont approximatifs.',
  'calibration.warning.low_effective_size':
    'Quelques jeux de paramètres portent presque tout le poids : ils en disent autant que {value} jeux égaux, moins de la moitié.',
  'calibration.warning.failed_particles':
    '{value} jeux de paramètres ont échoué et comptent comme infiniment loin ; manifest.json les nomme, avec la commande qui répète chacun.',
  'calibration.warning.noisy_pattern':
    '{subject} : sa bande est étroite au regard du hasard des réplications ; il en faudrait environ {value} par jeu de paramètres.',
  'calibration.warning.missing_values':
    '{subject} : {value} % des réplications n’ont pas de valeur ; les moyennes portent sur les autres.',
  'calibration.warning.constant_pattern':
    '{subject} : le modèle donne {value} quels que soient les paramètres ; ce motif ne dit rien d’eux.',
  'calibration.warning.out_of_reach':
    '{subject} : aucun jeu de paramètres tiré des étendues n’atteint sa bande ; le plus proche a donné {value}.',
  'calibration.warning.not_identified':
    '{subject} n’est pas identifié par ces motifs : sa variance a baissé de {value} %, moins de 10 %.',
  'calibration.warning.not_identified.rose':
    '{subject} n’est pas identifié par ces motifs : sa variance n’a pas baissé.',
  'calibration.warning.ridge':
    '{subject} se compensent (corrélation {value}) : les motifs fixent leur combinaison, non chacun d’eux.',
  'calibration.warning.no_validation':
    'Aucun motif n’a été mis à part (fit: false) : le modèle calé n’a été confronté à rien de nouveau.',
  'calibration.warning.validation_failed':
    '{subject} a été mis à part, et le modèle calé ne le donne pas : sa médiane est {value}.',
  'calibration.warning.band_undated': '{subject} : aucune date ne dit quand sa bande a été fixée.',

  'calibration.section.findings': 'Ce qui ressort',
  'calibration.section.parameters': 'Les paramètres',
  'calibration.section.patterns': 'Les motifs',
  'calibration.section.search': 'Comment on a cherché',
  'calibration.section.method': 'Comment lire ce rapport',
  'calibration.section.provenance': 'D’où viennent ces résultats',

  'calibration.parameters.caption':
    'Paramètres avant et après (intervalle à 90 % : les neuf dixièmes centraux du poids)',
  'calibration.parameters.name': 'paramètre',
  'calibration.parameters.range': 'étendue de départ',
  'calibration.parameters.scale': 'échelle',
  'calibration.scale.linear': 'linéaire',
  'calibration.scale.log': 'logarithmique',
  'calibration.scale.integer': 'entière',
  'calibration.parameters.mean': 'moyenne',
  'calibration.parameters.sd': 'écart type',
  'calibration.parameters.interval': 'intervalle à 90 %',
  'calibration.parameters.contraction': 'baisse de la variance',
  'calibration.parameters.verdict': 'par ces motifs',
  'calibration.patterns.caption': 'Motifs : bande du terrain, et ce que le modèle calé donne sur de nouvelles graines',
  'calibration.patterns.name': 'motif',
  'calibration.patterns.use': 'usage',
  'calibration.patterns.band': 'bande',
  'calibration.patterns.model': 'modèle, médiane [90 %]',
  'calibration.patterns.share': 'poids dans la bande',
  'calibration.patterns.verdict': 'verdict',
  'calibration.patterns.noise': 'hasard / demi-bande',
  'calibration.patterns.source': 'observé dans',
  'calibration.search.caption': 'Générations',
  'calibration.search.generation': 'génération',
  'calibration.search.threshold': 'ε',
  'calibration.search.attempts': 'jeux essayés',
  'calibration.search.acceptance': 'acceptés',
  'calibration.search.size': 'jeux effectifs',
  'calibration.search.median': 'distance médiane',
  'calibration.search.everything': 'tout',

  'calibration.figure.posterior.title': 'Ce que les motifs disent de chaque paramètre',
  'calibration.figure.posterior.reading':
    'Le contour plein dit combien chaque valeur est probable après la recherche, rapporté à avant : au-dessus de la ligne tiretée (1), elle l’est plus qu’elle ne l’était. Un contour qui suit la ligne dit que ces motifs ne savent rien du paramètre.',
  'calibration.figure.posterior.description':
    'Loi a posteriori de chaque paramètre rapportée à son étendue de départ : {values}.',
  'calibration.figure.posterior.after': 'après la recherche',
  'calibration.figure.posterior.before': 'avant : toute valeur de l’étendue à égalité',
  'calibration.figure.posterior.axis': 'fois aussi probable',
  'calibration.figure.pairs.title': 'Les paramètres deux à deux',
  'calibration.figure.pairs.reading':
    'Chaque point est un jeu de paramètres retenu ; plus il est gros, plus il pèse. Un nuage étroit et penché est une crête : un paramètre compense l’autre, et l’on ne connaît que leur combinaison.',
  'calibration.figure.pairs.description':
    'Nuages des jeux de paramètres pour {count} paires ; corrélations : {values}.',
  'calibration.figure.pairs.dot': 'un jeu de paramètres',
  'calibration.figure.pairs.note': 'Sont tracées {shown} paires sur {all}, les plus corrélées, et {dots} jeux au plus.',
  'calibration.figure.pairs.correlation': 'corrélation {value}',
  'calibration.figure.search.title': 'Comment la recherche s’est rapprochée',
  'calibration.figure.search.reading':
    'À gauche : la plus grande distance ε qu’accepte une génération, en demi-largeurs de la bande la plus manquée ; à 1, toutes les bandes sont satisfaites. À droite : la part acceptée des jeux essayés.',
  'calibration.figure.search.description': 'Par génération : {values}.',
  'calibration.figure.search.description.generation': '{generation} : ε {threshold}, {acceptance} % acceptés',
  'calibration.figure.search.threshold': 'ε',
  'calibration.figure.search.acceptance': 'acceptés, %',
  'calibration.figure.search.axis': 'génération',
  'calibration.figure.search.bands': 'bord des bandes (1)',
  'calibration.figure.check.title': 'Ce que le modèle calé donne pour chaque motif',
  'calibration.figure.check.reading':
    'La barre pâle est la bande vue par le terrain. Le trait contient neuf dixièmes de ce que le modèle calé donne sur de nouvelles graines, la marque est sa médiane. Les motifs ajustés sont dans leur bande au hasard des réplications près ; ceux qui ont été mis à part mettent le modèle à l’épreuve.',
  'calibration.figure.check.description': 'Bande et intervalle prédictif a posteriori de chaque motif : {values}.',
  'calibration.figure.check.description.pattern': '{name} ({use}) : bande {band}, modèle {model}, {verdict}',
  'calibration.figure.check.band': 'bande du terrain',
  'calibration.figure.check.prior': 'où était le modèle avant, sur toutes les étendues',

  'calibration.provenance.modes': 'Modes simulés pour chaque jeu',

  'calibration.method.prior':
    'Avant toute simulation, chaque valeur de l’étendue d’un paramètre est tenue pour aussi probable sur son échelle, et les paramètres pour indépendants. Étendues et bandes ont été écrites d’avance ; le scénario ci-dessous les montre.',
  'calibration.method.distance':
    'Un jeu de paramètres est aussi loin des motifs que de celui qu’il manque le plus : |moyenne de ses réplications − milieu de la bande| / demi-largeur. Une valeur de 1 au plus veut dire que toutes les bandes ajustées sont satisfaites.',
  'calibration.method.smc':
    'Calcul bayésien approché séquentiel (ABC-SMC) : la première génération est tirée des étendues ; chacune des suivantes déplace des jeux de la précédente par un noyau normal de deux fois leur covariance pondérée, et accepte jusqu’à ε = max(1, distance médiane de la précédente). Les jeux sont pondérés de sorte que la manière de les déplacer ne laisse pas de trace (Beaumont et autres 2009).',
  'calibration.method.rejection':
    'Rejet : des jeux sont tirés des étendues, et ceux qui satisfont toutes les bandes ajustées sont gardés, à poids égaux.',
  'calibration.method.posterior':
    'La loi a posteriori dit combien les valeurs des paramètres sont probables, étant donné les bandes, ce modèle et ces étendues. Une bande se lit ainsi : la valeur du terrain se trompe d’au plus sa demi-largeur, toutes les erreurs se valant. Elle ne dit rien d’autres modèles qui satisferaient les mêmes motifs.',
  'calibration.method.identified':
    'Un paramètre est dit identifié quand sa variance, sur l’échelle où il était uniforme, a baissé d’au moins 10 %. Une paire dont la corrélation atteint 0,7 est appelée crête. Ce sont deux conventions.',
  'calibration.method.check':
    'Les jeux de paramètres retenus sont simulés à nouveau sur de nouvelles graines : les simulations qui les ont fait accepter avaient eu de la chance. Les motifs mis à part n’ont jamais été regardés pendant la recherche.',

  'calibration.terminal.title': 'corule {version} · calage de {title}',
  'calibration.terminal.line':
    '{method} · {particles} jeux × {replicates} réplications · {searched} jeux essayés · graine {seed}',
  'calibration.terminal.parameters': 'Paramètres (moyenne [90 %] ; baisse de la variance)',
  'calibration.terminal.parameter': '{mean} [{lower} ; {upper}] dans [{from} ; {to}] · {fell} % · {verdict}',
  'calibration.terminal.patterns': 'Motifs (ce que le modèle donne sur de nouvelles graines : médiane [90 %])',
  'calibration.terminal.pattern': '{median} [{lower} ; {upper}] pour [{from} ; {to}] · {use} · {verdict}',
  'calibration.terminal.no_value': 'sans valeur pour [{from} ; {to}] · {use}',
  'calibration.terminal.warning': 'Attention : {text}',
  'calibration.terminal.more': '… autres avertissements, dans le rapport : {count}.',
  'calibration.terminal.report': 'Rapport : {path}',
  'calibration.terminal.again': 'Refaire : {command}',
} as const;
