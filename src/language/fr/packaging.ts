/** Paragraphe de méthode, citation, et résumé Markdown de `corule check`. */
export const packagingMessages = {
  'methods.heading': 'Paragraphe de méthode',
  'methods.note': 'Ce qui a été fait, avec les nombres de ce jeu de données : à coller dans un article.',
  'methods.software':
    'Le scénario « {title} » a été simulé avec corule {version} (commit {commit}, suites aléatoires {streams}), un modèle multi-agents de la façon dont une organisation fait ses règles, et de qui gagne du pouvoir normatif et qui perd de l’autonomie quand le client entre (système de travail : {work}).',
  'methods.software.unstamped':
    'Le scénario « {title} » a été simulé avec corule {version} (lancé depuis ses sources, suites aléatoires {streams}), un modèle multi-agents de la façon dont une organisation fait ses règles, et de qui gagne du pouvoir normatif et qui perd de l’autonomie quand le client entre (système de travail : {work}).',
  'methods.runs':
    'Une simulation dure {weeks} semaines ; le client entre en semaine {entryWeek}, et la valeur d’une simulation est la moyenne de ses {measureWeeks} dernières semaines.',
  'methods.modes': 'La même organisation a été simulée dans ces modes : {modes}.',
  'methods.replicates':
    'Il y a eu {planned} réplications, dont {used} ont servi et {dropped} ont été écartées dans tous les modes parce qu’une de leurs simulations a échoué (graine racine « {seed} »).',
  'methods.replicates.all': 'Il y a eu {planned} réplications, qui ont toutes servi (graine racine « {seed} »).',
  'methods.groups.all':
    'Chacun a été simulé en {replicates} réplications ; les {planned} couples de point et réplication ont tous servi (graine racine « {seed} »).',
  'methods.groups':
    'Chacun a été simulé en {replicates} réplications ; des {planned} couples de point et réplication, {used} ont servi et {dropped} ont été écartés dans tous les modes parce qu’une simulation a échoué (graine racine « {seed} »).',
  'methods.fixed': 'Le nombre de réplications était fixé d’avance.',
  'methods.stopped.margins':
    'Une règle d’arrêt a trouvé le nombre de réplications : les suites de confiance de {metrics} mesures (Waudby-Smith et autres 2024) ont été regardées {looks} fois, et toutes tenaient dans leurs marges à {stop} réplications.',
  'methods.stopped.maximum':
    'Une règle d’arrêt devait trouver le nombre de réplications : les suites de confiance de {metrics} mesures (Waudby-Smith et autres 2024) ont été regardées {looks} fois, et elles ne tenaient pas toutes dans leurs marges au maximum de {stop} réplications.',
  'methods.pairs':
    'Dans une réplication, tous les modes partagent des suites nommées de nombres aléatoires (nombres aléatoires communs), si bien que les modes ont été comparés réplication par réplication.',
  'methods.design':
    'Des paramètres ont varié selon un plan ({type}) de {points} points sur {count} facteurs : {factors}.',
  'methods.design.one': 'Un paramètre a varié selon un plan ({type}) de {points} points : {factors}.',
  'methods.design.range': '{name} de {from} à {to}',
  'methods.design.values': '{name} parmi {values}',
  'methods.design.more': 'et {count} autres',
  'methods.design.replicate':
    'Les points partagent les nombres aléatoires d’une réplication ; chaque réplication a donné un nombre, et ce sont ces nombres qui ont été comparés.',
  'methods.design.block':
    'Les points partagent leurs nombres aléatoires dans chacun des {blocks} blocs ; chaque bloc a donné un nombre, et ce sont ces nombres qui ont été comparés.',
  'methods.intervals':
    'Les moyennes et les différences appariées ont des intervalles à {level} % : t de Student, bootstrap BCa à {resamples} rééchantillonnages pour les valeurs asymétriques, à partir de 20 réplications, et jackknife pour les rapports de sommes.',
  'methods.family':
    'Les {size} comparaisons de la famille principale ({measures}, par rôle et par paire de modes) ont été jugées par des intervalles simultanés max-|t| à {level} % (valeur critique {critical}, par {procedure}), leurs valeurs p ajustées selon Holm.',
  'methods.family.bootstrap': 'bootstrap studentisé à {resamples} rééchantillonnages',
  'methods.family.normal': 'la loi normale avec la corrélation de l’échantillon',
  'methods.margins.met': 'Les demi-largeurs simultanées visées, {margins}, ont été atteintes par toutes.',
  'methods.margins.unmet': 'Les demi-largeurs simultanées visées, {margins}, n’ont pas été atteintes par toutes.',
  'methods.margin': '{margin} pour {measures}',
  'methods.expectations':
    'Attentes écrites dans le scénario et jugées ensemble : {lines}, dont confirmées {pass}, démenties {fail}, indécises {undecided}.',
  'methods.scope':
    'Tous les intervalles sont des intervalles de Monte-Carlo, une organisation et un jeu d’hypothèses étant donnés : ils disent de combien d’autres réplications pourraient déplacer un nombre, et non en quoi d’autres organisations diffèrent.',
  'methods.scope.design':
    'Tous les intervalles sont des intervalles de Monte-Carlo, une organisation et les étendues nommées étant données : ils disent de combien d’autres réplications ou points pourraient déplacer un nombre, et non en quoi d’autres organisations diffèrent.',
  'methods.again': 'Le scénario (SHA-256 {hash}) et le jeu de données se refont par « {command} ».',
  'cite.heading': 'Comment citer',
  'cite.note':
    'Merci de citer corule avec sa version, et le travail qu’il formalise : en texte, ou avec les entrées BibTeX ci-dessous.',
  'cite.software': '{authors} ({year}). {title} (version {version}) [logiciel].',
  'cite.software.undated': '{authors} (s. d.). {title} (version {version}) [logiciel].',
  'cite.article': '{authors} ({year}). {title} {journal}, {issue}, {pages}.',
  'markdown.expectations': 'Attentes',
  'markdown.expectations.none': 'Le scénario n’attend rien : il n’y a rien à vérifier.',
  'markdown.head.verdict': 'verdict',
  'markdown.head.expectation': 'attente',
  'markdown.head.estimate': 'estimation et intervalle',
  'markdown.head.why': 'ce que cela traduit',
  'markdown.findings': 'Résultats',
  'markdown.warnings': 'Avertissements',
  'markdown.provenance': 'Provenance',
  'markdown.scenario': 'scénario',
  'markdown.replicates': 'réplications',
  'markdown.replicates.text': '{used} utilisées sur {planned} prévues, {dropped} écartées',
  'markdown.modes': 'modes',
  'markdown.weeks': 'semaines',
  'markdown.weeks.text': '{weeks}, le client entre en semaine {entryWeek}',
  'markdown.seed': 'graine racine',
  'markdown.version': 'version',
  'markdown.version.text': 'corule {version}, commit {commit}',
  'markdown.again': 'refait par',
  'markdown.report': 'rapport',
  'check.junit.message': '{verdict} : {subject} : {estimate}',
} as const;
