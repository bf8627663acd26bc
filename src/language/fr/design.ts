/** The report of a data set with a design: headings, findings, tables, notes, method. */
export const designMessages = {
  'design.yes': 'oui',
  'design.no': 'non',
  'design.output': '{label} ({where})',
  'design.quoted': '« {factor} »',
  'design.point': 'point {point}',
  'design.others': '{count} de plus',
  'design.term.interaction': '{first} × {second}',
  'design.term.curvature': '{factor}, courbure',
  'design.sampled': 'Sont tracés {shown} des {count} points, pris à intervalles réguliers dans le plan.',
  'design.note.pointwise':
    'Les barres sont des intervalles de Monte-Carlo ponctuels à {level} %, pour une organisation et ce que l’on fait varier ; ils ne sont pas corrigés de leur nombre. Là où l’on ne voit pas de barre, l’intervalle est plus étroit que le symbole, ou le plan n’en permet aucun.',

  'design.lead':
    'Une étude portant sur {factors}, dans la simulation d’une organisation : {points} points, chacun simulé {replicates} fois dans les modes {modes} ; {weeks} semaines, le client à partir de la semaine {entryWeek}.',
  'design.factors.one': 'un facteur',
  'design.factors.many': '{count} facteurs',
  'design.section.varied': 'Ce que l’on fait varier',
  'design.section.overview': 'Toutes les sorties d’un coup d’œil',
  'design.section.outputs': 'Sortie par sortie',
  'design.section.points': 'Les points',

  'design.findings.told.named':
    'Sont racontées les premières des sorties que nomme le scénario ; toutes sont dans la vue d’ensemble.',
  'design.findings.told.ranked':
    'Sont racontées les sorties pour lesquelles les points diffèrent le plus au regard du bruit des réplications ; toutes sont dans la vue d’ensemble.',
  'design.findings.about': 'Le scénario : {description}',
  'design.findings.scope':
    'Entre crochets : {level} %, ponctuels. {scope}, désignés ci-dessous. Chacun vaut pour lui seul et n’est pas corrigé de leur nombre : sur beaucoup de points sans aucun effet, quelques-uns seraient établis au-dessus ou au-dessous de 0 par hasard. L’ordre des facteurs n’est donné que là où les intervalles ne se recouvrent pas.',
  'design.finding.level':
    '{output} : {mean} en moyenne sur les points, dont les moyennes vont de {lowest} à {highest}.',
  'design.finding.signs': '{signs} ; {mean} en moyenne sur les points.',
  'design.finding.change.lead': 'Le plus grand changement vient de {factor} seul : {change}.',
  'design.finding.change.one':
    'Parmi les changements pris seuls, {factor} est le seul dont l’effet soit établi : {change}.',
  'design.finding.change.some': 'Effet établi, pris seuls : {factors} ; lequel compte le plus n’est pas établi.',
  'design.finding.main.lead':
    'Ce qui compte le plus est {factor} : de {from} à {to}, le changement est de {change}, en moyenne sur les autres facteurs.',
  'design.finding.main.one':
    'L’effet de {factor} est établi : de {from} à {to}, le changement est de {change}, en moyenne sur les autres facteurs.',
  'design.finding.main.some':
    'Effet établi : {factors} ; la plus grande estimation est celle de {factor} : de {from} à {to}, {change}.',
  'design.finding.total.lead': 'Le facteur {factor} intervient dans sa variance plus que tout autre : ST {share}.',
  'design.finding.total.one': 'Il est établi que {factor} intervient dans sa variance : ST {share}.',
  'design.finding.total.some':
    'Interviennent dans sa variance, c’est établi : {factors} ; la plus grande estimation est celle de {factor} : ST {share}.',
  'design.finding.size.lead':
    'Ce qui compte le plus est {factor} : {size} sur toute son étendue, dans un sens ou dans l’autre (μ*).',
  'design.finding.size.one':
    'Se dégage du bruit : {factor}, {size} sur toute son étendue, dans un sens ou dans l’autre (μ*).',
  'design.finding.size.some':
    'Se dégagent du bruit : {factors} ; la plus grande estimation est celle de {factor} : {size} sur toute son étendue, dans un sens ou dans l’autre (μ*).',
  'design.finding.level.lead':
    'La plus grande différence est pour {factor} = {value} : {change} par rapport à la moyenne des points.',
  'design.finding.level.one':
    'Une différence selon {factor} est établie : la plus grande pour {value}, {change} par rapport à la moyenne des points.',
  'design.finding.level.some':
    'Différences établies selon {factors} ; la plus grande estimation est pour {factor} = {value} : {change} par rapport à la moyenne des points.',
  'design.finding.none': 'Aucun facteur n’a d’effet établi.',
  'design.finding.constant.one':
    'Ne change jamais : {outputs} ; chaque simulation, en chaque point, donne la même valeur.',
  'design.finding.constant.many':
    'Ne changent jamais : {outputs} ; chaque simulation, en chaque point, donne la même valeur.',
  'design.finding.no_values.one': 'Sans valeur dans aucune simulation : {outputs} ; rien n’en est dit.',
  'design.finding.no_values.many': 'Sans valeur dans aucune simulation : {outputs} ; rien n’en est dit.',
  'design.finding.no_signal.one': 'Pour cette sortie, les points ne se distinguent pas du bruit : {outputs}.',
  'design.finding.no_signal.many':
    'Pour {count} sorties sur {of}, les points ne se distinguent pas du bruit : {outputs}.',

  'design.type.list': 'Des valeurs côte à côte, dans l’ordre où elles ont été écrites.',
  'design.type.alone': 'Le scénario tel quel, et chaque changement seul.',
  'design.type.pairs': 'Aucun changement, chaque changement seul, et les changements deux à deux.',
  'design.named.ensemble':
    'Un ensemble : taille des groupes de la moitié au double, et chaque nombre supposé de la moitié à une fois et demie sa valeur.',
  'design.named.robustness':
    'Nos propres conventions, changées une à une : un résultat qui se retourne avec l’une d’elles est de notre fait.',
  'design.named.ablations': 'Chaque mécanisme coupé, seul et deux à deux.',
  'design.named.scaling': 'La même organisation, avec plus de personnes dans chaque groupe qui en compte plusieurs.',
  'design.type.factorial': 'Un plan factoriel complet : chaque combinaison des niveaux, une fois.',
  'design.type.latin-hypercube':
    'Un hypercube latin : l’étendue de chaque facteur est coupée en autant de tranches qu’il y a de points, et chaque tranche sert une fois (McKay, Beckman et Conover 1979).',
  'design.type.sobol':
    'Des points de Sobol brouillés : ils remplissent les étendues plus également que le hasard (Sobol’ 1967 ; directions de Joe et Kuo 2008).',
  'design.type.morris':
    'Un criblage par trajectoires : à partir d’un endroit tiré au hasard, un facteur après l’autre est déplacé d’un pas, seul (Morris 1991).',
  'design.type.saltelli':
    'Un plan pour les indices de Sobol : deux ensembles de points et, entre eux, des points où un seul facteur est pris dans l’autre ensemble (Saltelli et autres 2010).',
  'design.method.optimised':
    'L’hypercube a été optimisé pour une répartition égale (discrépance centrée, Hickernell 1998).',
  'design.method.plain': 'L’hypercube est simple, non optimisé : il a plus de points que l’on n’en optimise.',
  'design.balanced.no':
    'Le nombre de points n’est pas une puissance de 2 : ils remplissent les étendues moins également qu’ils ne le pourraient.',
  'design.seeds.shared':
    'Les {points} points partagent les graines de leurs {replicates} réplications : on les compare sur les mêmes hasards.',
  'design.seeds.blocks':
    'Les points partagent leurs graines au sein d’un bloc (une ligne ou une trajectoire) et non entre les {blocks} blocs : sans cela, les indices seraient bien moins sûrs.',
  'design.kept':
    '{kept} couples de point et de réplication sur {planned} ont des valeurs dans chaque mode ; {dropped} ont été écartés.',
  'design.all_points': 'tous les points',
  'design.at': '{factor} {value}',
  'design.expectation.at': '{where} à {points}',
  'design.expectation.at_both': '{where} à {points}, contre {others}',
  'design.table.factors': 'Ce que l’on fait varier',
  'design.head.factor': 'Facteur',
  'design.head.values': 'Valeurs ou étendue',
  'design.head.unit': 'Unité',
  'design.head.base': 'Dans le scénario',
  'design.head.about': 'Ce que c’est',
  'design.head.source': 'Source de la valeur du scénario',
  'design.range.linear': '{from} à {to}',
  'design.range.log': '{from} à {to} (échelle logarithmique)',
  'design.range.integer': '{from} à {to} (entiers)',
  'design.cases': 'réglages faits ensemble',

  'design.overview.intro':
    'Moyennes sur tous les points. Un en-tête de colonne trie. La part de bruit dit quelle fraction de la variance des simulations est du hasard entre réplications plutôt que de la différence entre points : près de 1, les facteurs ne comptent guère à côté du hasard ; près de 0, ils décident.',
  'design.overview.caption': 'Sorties',
  'design.head.output': 'Sortie',
  'design.head.mean': 'Moyenne des points',
  'design.head.spread': 'Écart type des points',
  'design.head.between': 'Points de … à',
  'design.between': '{lowest} … {highest}',
  'design.head.noise': 'Part de bruit',
  'design.head.signs': 'Établi au-dessus de 0 · au-dessous · ni l’un ni l’autre',
  'design.head.strongest': 'Plus grande estimation',
  'design.head.signs.means': 'Moyenne au-dessus de 0 · au-dessous · 0',
  'design.signs.short': '{positive} · {negative} · {undecided}',
  'design.constant': 'constant',
  'design.no_values': 'sans valeur',
  'design.strongest.total': '{factor} : ST {value}',
  'design.strongest.size': '{factor} : μ* {value}',
  'design.strongest.level': '{factor} {level} : {value}',
  'design.strongest.none': 'aucune établie',

  'design.outputs.intro':
    'Les sorties dans l’ordre de la vue d’ensemble ; un clic en ouvre une, et ce qui est ouvert s’imprime. Ouvertes au départ : celles où les points diffèrent le plus au regard du bruit.',
  'design.outputs.tables-only':
    'Sans figures, pour limiter la taille de cette page : {count} sorties où les points diffèrent moins au regard du bruit.',
  'design.outputs.omitted': 'D’autres sorties ({count}) sont dans la vue d’ensemble et dans summary.json.',
  'design.output.numbers':
    'Moyenne sur tous les points {mean} ({unit}) ; entre points, de {lowest} à {highest}, écart type {points} sans le bruit des réplications ; entre réplications en un point, {replicates} ; part de bruit {noise}.',
  'design.output.margin': 'Marge de cette sortie : {margin}.',

  'design.table.indices': 'Indices de Sobol : {output}',
  'design.table.interactions': 'Interactions de deux facteurs, en parts de la variance : {output}',
  'design.table.screening': 'Criblage : {output} ({unit} sur toute l’étendue)',
  'design.table.levels': 'Niveaux comparés à la moyenne de tous les points : {output} ({unit})',
  'design.table.surface': 'Coefficients de la surface ajustée : {output} ({unit})',
  'design.table.grid': 'Prédiction de la surface, et demi-largeur de son intervalle : {output} ({unit})',
  'design.table.alone': 'Chaque changement seul, par rapport au scénario tel quel : {output} ({unit})',
  'design.table.together': 'Les changements deux à deux, ce qu’ils font au-delà de la somme : {output} ({unit})',
  'design.table.points': 'Points : {output} ({unit})',
  'design.table.pairs': '{output}, selon {first} et {second} ({unit})',
  'design.table.sample': 'Points, et moyennes des sorties où ils diffèrent le plus au regard du bruit',
  'design.head.first': 'S₁',
  'design.head.total': 'ST',
  'design.head.gap': 'ST − S₁',
  'design.head.index': 'Indice',
  'design.head.pair': 'Paire',
  'design.head.size': 'μ*',
  'design.head.floor': 'Plancher de μ*',
  'design.head.above': 'Au-dessus du bruit',
  'design.head.mu': 'μ',
  'design.head.sigma': 'σ',
  'design.head.level': 'Niveau',
  'design.head.difference': 'Différence',
  'design.head.term': 'Terme',
  'design.head.coefficient': 'Coefficient',
  'design.head.prediction': 'Prédiction',
  'design.head.half-width': 'Demi-largeur',
  'design.head.alone': 'Seul',
  'design.head.together': 'Ensemble, au-delà de la somme',
  'design.head.point': 'Point',
  'design.head.estimate': 'Moyenne [intervalle]',
  'design.head.replicates': 'Réplications',
  'design.variance':
    'Variance entre points {variance} ; part du bruit dans la variance des simulations {noise} ; {rows} lignes utilisées, {missing} écartées.',
  'design.screening.used': 'Trajectoires utilisées : {n} ; écartées : {missing}.',
  'design.points.shown': 'Le tableau montre {shown} points sur {count} ; tous sont dans le jeu de données.',

  'design.note.constant':
    'Chaque simulation, en chaque point, donne la même valeur : il n’y a rien à expliquer, et aucun indice n’est défini.',
  'design.note.missing':
    'Des valeurs manquent en certains points (personne n’a agi, ou il n’y avait rien à quoi rapporter). Simulations sans valeur : {count} ; ce qui en a besoin est laissé de côté. Si celles qui manquent sont dans un coin des étendues, le reste ne parle que pour les autres.',
  'design.note.missing.unknown':
    'Des valeurs manquent en certains points (personne n’a agi, ou il n’y avait rien à quoi rapporter), et ce qui en a besoin est laissé de côté. Si elles sont dans un coin des étendues, le reste ne parle que pour les autres.',
  'design.note.no_signal':
    'Pas de signal au-delà du bruit : la borne basse de l’intervalle de la variance entre points n’est pas au-dessus de 0. Les points ne diffèrent pas plus que le hasard entre réplications ne peut le faire ; des parts de cette variance n’ont donc pas de sens et ne se lisent pas. Davantage de réplications ou de lignes en montreront peut-être un ; une sortie plate, non.',
  'design.note.negative_index':
    'Au-dessous de 0 : {factors}. Une part de variance ne peut pas être négative, mais son estimation le peut : le bruit des réplications en est retiré, et ce qui reste se disperse autour de la vraie part. Si celle-ci est proche de 0, la moitié environ des estimations tombent au-dessous. Lire « environ 0 », et l’intervalle pour savoir à quelle distance de 0 ; couper à 0 ferait paraître les petites parts plus grandes qu’elles ne sont.',
  'design.note.interactions':
    'ST bien au-dessus de S₁ : {factors}. ST − S₁ est la part de la variance qu’un facteur ne produit qu’avec d’autres : son effet dépend de leurs valeurs, et « que fait-il ? » n’a pas de réponse sans dire où sont les autres.',
  'design.note.not_above_noise':
    'Noyés dans le bruit : {factors}. Leur μ* ne dépasse pas ce que le hasard donnerait à un facteur sans aucun effet. Cela ne prouve pas qu’ils ne font rien ; cela dit que leur effet, s’il existe, est plus petit que ce que ce plan et ces réplications peuvent montrer.',
  'design.note.no_interval':
    'Aucun intervalle ne peut être donné ici : il y a trop peu de parties indépendantes (réplications, lignes ou brouillages) pour dire de combien un nombre pourrait se déplacer. À lire comme une estimation de précision inconnue, dont rien ne se décide.',
  'design.note.surface_poor':
    'Ne pas lire la surface comme une carte : elle ne rend compte que de {explained} % de la variance entre points. La sortie n’a pas une forme que des droites, des produits et des carrés puissent prendre (marches, seuils), ou le bruit la cache. Les effets principaux restent des moyennes sur les étendues ; il ne faut se fier ni aux endroits ni aux lignes de niveau.',
  'design.note.mean_of_ratios':
    'Cette sortie est un rapport. Ici chaque simulation compte une fois, quel que soit son dénominateur ; le rapport sur un seul point divise des sommes, si bien que les deux peuvent différer un peu.',
  'design.note.surface_without':
    'La surface laisse de côté ce qui n’est pas un nombre ({factors}) : elle est une moyenne sur ces valeurs.',
  'design.note.surface_points':
    'Pour en limiter le coût, la surface a été ajustée à {count} des points, répartis également dans le plan.',
  'design.note.points_left_out':
    'Points qui ne sont pas dans la moyenne des points, parce que presque aucune réplication n’a de valeur en chacun d’eux : {count}. La moyenne ne parle que pour les autres.',
  'design.note.surface_impossible':
    'Aucune surface n’a été ajustée : il y a trop peu de points, ou trop peu de réplications complètes, pour distinguer ses termes.',

  'design.method.intro':
    'Ce qui est simulé est une seule organisation, dont les paramètres sont déplacés dans les étendues nommées ci-dessus. Tous les intervalles sont des intervalles de Monte-Carlo à {level} %, pour cette organisation et ce que l’on fait varier : ils disent de combien d’autres réplications ou d’autres points pourraient déplacer un nombre. Ils ne disent ni en quoi d’autres organisations diffèrent, ni que les étendues sont les bonnes ; d’autres étendues donnent d’autres parts.',
  'design.method.point.term': 'Point et réplication',
  'design.method.point':
    'Un point est un réglage de tous les facteurs ; en chaque point, le modèle est simulé {replicates} fois avec d’autres hasards. Le nombre d’un point est la moyenne de ses réplications.',
  'design.method.noise.term': 'Part de bruit',
  'design.method.noise':
    'σ²/(V + σ²) : σ² est la variance moyenne entre réplications en un point, V la variance entre les vraies moyennes des points. V s’obtient en retirant de la variance des moyennes des points σ² divisé par le nombre de réplications, parce que des moyennes de peu de simulations diffèrent par le seul hasard ; ce qui reste peut tomber au-dessous de 0, et 0 est alors donné.',
  'design.method.signs.term': 'Signes',
  'design.method.signs':
    'Un point compte comme au-dessus de 0 quand tout son intervalle l’est, de même au-dessous, et ni l’un ni l’autre sinon. Un ensemble où un signe tient en presque tous les points dit que le résultat ne tient pas aux valeurs des facteurs, dans ces étendues.',
  'design.method.pairs.term': 'Seul et ensemble',
  'design.method.pairs':
    'Seul : la sortie avec le changement moins la sortie sans aucun, réplication par réplication. Ensemble : la sortie avec les deux changements, moins celle avec chacun seul, plus celle sans aucun. Puis t de Student entre réplications, parce que les points y partagent leurs graines.',
  'design.method.levels.term': 'Effets principaux par niveau',
  'design.method.levels':
    'Moyenne de la sortie sur tous les points à ce niveau, moins la moyenne sur tous les points, réplication par réplication ; puis t de Student entre réplications, parce que les points partagent leurs graines.',
  'design.method.surface.term': 'Surface ajustée',
  'design.method.surface':
    'Chaque facteur est ramené entre −1 et 1. À chaque réplication prise à part, on ajuste par moindres carrés une somme de droites, de produits de deux facteurs et (s’il y a assez de points) de carrés (Box et Wilson 1951) ; coefficients et prédictions sont comparés entre réplications par le t de Student. La part expliquée dit combien de la variance entre les moyennes des points la surface moyenne rend. Elle ne se lit pas là où cette part est faible, entre des points éloignés, ni au-delà des étendues.',
  'design.method.screening.term': 'μ, μ* et σ',
  'design.method.screening':
    'L’effet élémentaire d’un pas est le changement de la sortie divisé par le pas, donc rapporté à toute l’étendue. μ est la moyenne de ces effets, μ* celle de leurs valeurs absolues, σ leur écart type une fois retirée la variance du bruit (Morris 1991 ; Campolongo, Cariboni et Saltelli 2007). μ peut être proche de 0 quand des effets des deux signes se compensent ; μ* non, mais le bruit a lui aussi une ampleur : le hasard seul le rend positif. Son plancher est √(2/π) fois l’erreur type d’un effet : ce que recevrait un facteur qui ne fait rien.',
  'design.method.indices.term': 'S₁ et ST',
  'design.method.indices':
    'S₁ est la variance de la moyenne de la sortie connaissant le facteur, divisée par V : ce qui disparaîtrait, en moyenne, si le facteur était connu. ST est la variance moyenne qui reste quand tous les autres facteurs sont connus, divisée par V. Estimateurs de Saltelli et autres (2010) pour S₁, de Jansen (1999) pour ST et V ; de chaque produit de moyennes qui partagent des graines on retire la covariance du bruit, divisée par le nombre de réplications, pour que le bruit ne soit pas compté comme interaction. La somme des S₁ vaut 1 au plus quand les facteurs varient indépendamment ; celle des ST, 1 ou plus. ST − S₁ est l’interaction. Les estimations se dispersent autour des vraies parts et peuvent tomber au-dessous de 0 ou dépasser 1.',
  'design.method.sources.term': 'Sources',
  'design.method.sources.list': 'Box et Wilson (1951), Journal of the Royal Statistical Society B 13, 1–45.',
  'design.method.sources.alone': 'Box et Wilson (1951), Journal of the Royal Statistical Society B 13, 1–45.',
  'design.method.sources.pairs': 'Box et Wilson (1951), Journal of the Royal Statistical Society B 13, 1–45.',
  'design.method.sources.factorial': 'Box et Wilson (1951), Journal of the Royal Statistical Society B 13, 1–45.',
  'design.method.sources.latin-hypercube':
    'McKay, Beckman et Conover (1979), Technometrics 21, 239–245. Hickernell (1998), Mathematics of Computation 67, 299–322. Box et Wilson (1951), Journal of the Royal Statistical Society B 13, 1–45.',
  'design.method.sources.sobol':
    'Sobol’ (1967), USSR Computational Mathematics and Mathematical Physics 7, 86–112. Joe et Kuo (2008), SIAM Journal on Scientific Computing 30, 2635–2654. Box et Wilson (1951), Journal of the Royal Statistical Society B 13, 1–45.',
  'design.method.sources.morris':
    'Morris (1991), Technometrics 33, 161–174. Campolongo, Cariboni et Saltelli (2007), Environmental Modelling & Software 22, 1509–1518.',
  'design.method.sources.saltelli':
    'Saltelli, Annoni, Azzini, Campolongo, Ratto et Tarantola (2010), Computer Physics Communications 181, 259–270. Jansen (1999), Computer Physics Communications 117, 35–43. Sobol’ (2001), Mathematics and Computers in Simulation 55, 271–280.',
} as const;
