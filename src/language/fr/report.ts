/** Headings and prose of the report. */
export const reportMessages = {
  'report.title': '{title} · corule',
  'report.lead':
    'La simulation d’une organisation dans laquelle le client entre de différentes façons (modes : {modes}) : qui gagne le droit de faire les règles, et qui perd de l’autonomie. {replicates} réplications de {weeks} semaines ; le client est là à partir de la semaine {entryWeek}.',
  'report.contents': 'Sommaire',
  'report.no-script': 'Le texte et les tableaux se lisent sans JavaScript ; les figures en ont besoin.',
  'report.no-plotly':
    'Cette figure a besoin du fichier plotly.min.js, que ce rapport partage avec d’autres ; il est introuvable.',
  'report.no-series':
    'Aucune réplication de ce jeu de données n’a été enregistrée dans le temps (record.series.replicates vaut 0) : il n’y a donc pas de figures au fil des semaines.',
  'report.footer': 'Produit par corule {version}. Cette page contient toutes ses données et ne demande rien au réseau.',
  'report.scope':
    'Tous les intervalles sont des intervalles de Monte-Carlo, pour une organisation et un jeu de paramètres donnés : ils disent de combien d’autres réplications pourraient déplacer un nombre, non en quoi d’autres organisations diffèrent.',

  'report.section.findings': 'Ce qui ressort',
  'report.section.field': 'Ce que le terrain a vu',
  'report.section.power': 'Qui fait les règles',
  'report.section.opinion': 'Le pouvoir : un second avis',
  'report.section.loss': 'Comment l’autonomie se perd',
  'report.section.ledger': 'Qui a pris à qui',
  'report.section.organising': 'Qui fait le travail d’organisation',
  'report.section.autonomy': 'L’autonomie au fil du temps',
  'report.section.distributions': 'Comment les simulations se répartissent',
  'report.section.rules': 'Règles et négociations',
  'report.section.outcomes': 'Ce qui en sort',
  'report.section.work': 'Le travail lui-même',
  'report.section.comparisons': 'Les comparaisons en chiffres',
  'report.section.expectations': 'Les attentes',
  'report.section.method': 'Comment lire ce rapport',
  'report.section.provenance': 'D’où viennent ces résultats',

  'report.findings.scope':
    'Entre crochets : intervalles de Monte-Carlo simultanés à {level} %, sur {size} comparaisons, pour cette seule organisation et ce seul jeu de paramètres. Davantage de réplications les resserrent ; d’autres organisations peuvent différer.',
  'report.warnings': 'Avant de se fier à un nombre ({count})',
  'report.warning.more': '… et {count} de plus du même genre.',
  'report.warning.stopped_at_maximum':
    'Les réplications se sont arrêtées à {count}, maximum de la règle d’arrêt, avant que tout soit connu avec assez de précision. Les intervalles de cette règle et ceux des attentes valent où qu’elle s’arrête ; tous les autres sont calculés comme si {count} avait été fixé d’avance.',
  'report.warning.stopped_by_rule':
    'Une règle d’arrêt a mis fin aux réplications à {count}. Ses propres intervalles et ceux des attentes valent où qu’elle s’arrête ; tous les autres sont calculés comme si {count} avait été fixé d’avance.',
  'report.warning.data_set_incomplete':
    'Le jeu de données est incomplet : des réplications prévues manquent, faute d’être allées à leur terme ({count}). Ne le publiez pas ; --resume permet de le compléter.',
  'report.warning.replicates_dropped':
    'Réplications écartées dans tous les modes, parce qu’une de leurs simulations a échoué : {count}.',
  'report.warning.few_replicates':
    'Seulement {count} réplications : les intervalles peuvent être justes moins souvent qu’ils ne l’annoncent.',
  'report.warning.not_enough_replicates':
    'Tous les intervalles ne sont pas aussi étroits que leur marge le demande : il faudrait environ {needed} réplications.',
  'report.warning.not_enough_replicates.unknown':
    'Tous les intervalles ne sont pas aussi étroits que leur marge le demande.',
  'report.warning.negative_pair_correlation':
    'Avec le même hasard, les simulations sont allées en sens contraire pour {subject} (corrélation {correlation}) : l’intervalle est plus large que sans appariement. Il reste valable ; plus de réplications le resserrent.',
  'report.warning.placebo_absent':
    'Aucun placebo n’a été simulé : on ne sait pas combien de pouvoir le seul bruit redistribuerait.',
  'report.warning.period_not_a_divisor':
    '{subject} a une période de {weeks} semaines, et le nombre de semaines dont on prend la moyenne n’en est pas un multiple.',
  'report.warning.windows_disagree':
    'Le verdict sur {subject} dépend du nombre de dernières semaines dont on prend la moyenne.',

  'report.power.intro':
    'Le pouvoir formel est la part prise à l’écriture des règles. C’est un ensemble de parts dont la somme vaut 1. La figure des règles écrites compte toutes les règles, et croît donc avec le recueil : ce qui n’est pas écrit n’a pas d’auteur. Le pouvoir effectif est la part prise à ce qui décide vraiment des actions : une règle sans prise sur la pratique n’en donne aucun.',
  'report.loss.intro':
    'L’autonomie est la probabilité d’agir comme on l’aurait fait avant la venue du client. Ce qui se perd peut être contraint, consenti ou intériorisé : une habitude qui s’est pliée à la règle compte comme perdue.',

  'report.opinion.intro':
    'SocLab (Sibertin-Blanc, Roggero, Adreit et autres, 2013) met en formules la sociologie de l’action organisée : le pouvoir est le contrôle de ce dont les autres ont besoin. Le pouvoir d’un rôle est ce que les objets qu’il contrôle apportent à tous ceux qui y ont des enjeux. Ici, chaque rôle répartit dix points d’enjeu entre les objets qui le concernent ; un objet est contrôlé par le rôle qui décide du plus grand nombre de ses actions ; un objet sert une personne à hauteur de 10 quand la pratique correspond à son idéal, de 0 à une certaine distance, et jusqu’à −10. Qui est concerné, et à quelle distance : ce sont nos hypothèses (docs/ODD.md).',
  'report.opinion.absent': 'Ce jeu de données n’a pas de colonnes SocLab.',
  'report.opinion.scope':
    'Entre crochets : intervalles de Monte-Carlo simultanés à {level} % sur les {size} différences de cette section. Un désaccord n’est cité que si les deux intervalles excluent 0, de côtés opposés.',
  'report.opinion.caption':
    'Classements de deux rôles et déplacements par rapport au mode sans client que SocLab renverse (différence de parts ; en gras : contre le pouvoir effectif)',
  'report.opinion.shift': '{role}, par rapport au mode sans client',
  'report.opinion.why':
    'D’où peut venir le désaccord : nos mesures demandent qui fait les règles et les décisions, et pondèrent les objets par leur importance. SocLab demande de qui les décisions comptent, pour qui, et avec quel résultat : un objet pèse par les enjeux qu’on y place, un rôle dispose des mêmes dix points quel que soit le nombre de ses membres, et qui contrôle un objet qui ne sert à personne a peu de pouvoir, ou moins que rien. De plus, ses relations n’ont qu’un seul contrôleur : écrire une partie de chaque règle donne partout une part de notre pouvoir, et nulle part de contrôle. Partager le contrôle comme se décident les actions supprime cette dernière différence, et permet de démêler les deux.',

  'report.head.role': 'rôle',
  'report.head.mode': 'mode',
  'report.head.pair': 'modes comparés',
  'report.head.difference': 'différence',
  'report.head.simultaneous': 'intervalle simultané à {level} %',
  'report.head.drawn': 'tracé (tirets : 0)',
  'report.head.verdict': 'verdict',
  'report.head.dav': 'd_av',
  'report.head.sign-balance': 'P(d>0) − P(d<0)',
  'report.head.correlation': 'corrélation des paires',
  'report.head.n': 'n',
  'report.head.needed': 'n nécessaire',
  'report.head.flags': 'remarques',
  'report.head.p': 'p (Holm)',
  'report.head.metric': 'mesure',
  'report.head.column': 'colonne',
  'report.head.unit': 'unité',
  'report.head.loss': 'perte d’autonomie',
  'report.head.within': 'sur les mêmes objets',
  'report.head.mix': 'en agissant sur d’autres',
  'report.head.expected': 'attendu',
  'report.head.estimate': 'estimation et intervalle',
  'report.head.why': 'ce que cela traduit',
  'report.pair': '{first} − {second}',
  'report.verdict.higher': 'plus élevé',
  'report.verdict.lower': 'plus bas',
  'report.verdict.not_shown': 'non établi',
  'report.verdict.no_interval': 'sans intervalle',
  'report.flag.missing': 'valeurs manquantes',
  'report.flag.rare': 'rare',
  'report.flag.constant': 'constant',
  'report.flag.structural_zero': '0 par construction',
  'report.flag.insufficient': 'trop peu de valeurs',
  'report.flag.negative_correlation': 'corrélation négative',

  'report.comparisons.intro':
    'La famille principale : {size} comparaisons dont les intervalles à {level} % valent tous ensemble. N’est dit établi, pour le pouvoir et l’autonomie, que ce qui exclut 0 ici (en gras) ; d’autres parties ont leur propre famille, et le disent. Les verdicts suivent les intervalles, plus larges que ceux d’un test t quand les réplications sont peu nombreuses et dissymétriques ; les valeurs p viennent en dernier, pour comparaison, et peuvent s’en écarter.',
  'report.comparisons.enough':
    'Les {used} réplications suffisent : chaque demi-largeur simultanée tient dans sa marge.',
  'report.comparisons.not-enough':
    'Les {used} réplications ne suffisent pas à toutes les marges déclarées ; il en faudrait environ {needed}.',
  'report.comparisons.caption': '{measure} : différences entre modes, réplication par réplication (part)',
  'report.comparisons.legend':
    'd_av : différence moyenne, divisée par la racine de la moyenne des deux variances. P(d>0) − P(d<0) : combien plus souvent le premier mode est au-dessus. Corrélation : entre simulations de même graine. n nécessaire : nombre de réplications pour que la demi-largeur égale la marge. p : test t apparié, ajusté par la méthode de Holm sur la famille. Choisir un en-tête pour trier.',
  'report.comparisons.no-interval':
    'Des comparaisons de ces mesures, ou toutes, n’ont pas d’intervalle, parce que personne n’agit ou que toutes les valeurs sont égales : {metrics}.',
  'report.rankings.heading': 'Entre les modes d’entrée (inférence)',
  'report.rankings.note':
    'Les classements entre modes sont notre inférence à partir de la simulation, et non une thèse des enquêtes de terrain dont elle part.',
  'report.rankings.none': 'Aucune différence entre deux modes d’entrée n’est établie.',
  'report.rankings.more': '… et {count} de plus, dans les tableaux ci-dessus.',
  'report.windows.heading': 'Les résultats dépendent-ils des semaines dont on prend la moyenne ?',
  'report.windows.none': 'Non examiné : le jeu de données n’a pas d’autre fenêtre.',
  'report.windows.agree': 'Non : sur {windows}, les {count} verdicts sont les mêmes.',
  'report.windows.differ': 'Sur {windows}, {count} verdicts sur {all} diffèrent :',
  'report.windows.caption': 'Comparaisons dont le verdict dépend de la fenêtre (intervalles simultanés dans chacune)',
  'report.composition.caption':
    'Perte d’autonomie, décomposée en perte sur les mêmes objets et perte par changement d’objets (part des actions)',
  'report.composition.note':
    'Les modes d’entrée changent qui agit sur quoi. La perte est la somme de ce qui se perd sur les objets où l’on agit comme avant, et de l’effet du changement d’objets.',
  'report.all.summary': 'Les {count} mesures, dans chaque mode',
  'report.all.note': 'Moyenne sur les réplications et intervalle ponctuel à {level} %, non corrigé de leur nombre.',
  'report.all.caption': 'Toutes les mesures',

  'report.expectations.none': 'Le scénario n’attend rien (il n’a pas d’« expect »).',
  'report.expectations.intro':
    'Ce que le scénario annonçait : attentes confirmées {pass}, démenties {fail}, indécises {undecided}. Une attente est confirmée quand tout son intervalle tient dans les bornes, démentie quand il est entièrement dehors, et indécise sinon.',
  'report.expectations.caption': 'Attentes du scénario',
  'report.expectation.pass': '✓ confirmée',
  'report.expectation.fail': '✗ démentie',
  'report.expectation.undecided': '? indécise',
  'report.expectation.above': 'au-dessus de {bound}',
  'report.expectation.below': 'au-dessous de {bound}',

  'report.field.counts':
    'Ce qui a été observé sur le terrain, en mots, à côté de ce que le modèle donne dans le mode indiqué. Comparaisons : accord {pass}, désaccord {fail}, indécis {undecided}.',
  'report.field.caption': 'Ce que le terrain a vu, et ce que donne le modèle',
  'report.field.saw': 'ce que le terrain a vu',
  'report.field.against': 'comparé à',
  'report.field.gives': 'le modèle donne',
  'report.field.verdict': 'verdict',
  'report.field.pass': '✓ accord',
  'report.field.fail': '✗ désaccord',
  'report.field.undecided': '? indécis',
  'report.field.no-interval': 'sans intervalle : toutes les simulations sont pareilles, ou trop peu diffèrent',
  'report.field.note':
    'Il y a accord quand tout l’intervalle est du côté observé, désaccord quand il est tout entier de l’autre, indécision sinon. Les intervalles sont simultanés : les {lines} attentes du scénario valent ensemble à {level} %. Ce sont des intervalles de Monte-Carlo pour une organisation et un jeu de paramètres. Que les signes s’accordent ne rend pas le modèle juste ; un désaccord est un résultat, et il reste.',
  'report.field.without': 'sans client : {value}',
  'report.field.not-modelled': 'Observé, et absent du modèle',

  'report.work.intro':
    'Ce que donne dans chaque mode le système de travail du scénario ({work}) : moyennes sur les réplications et intervalles ponctuels à {level} %. Aucun verdict ne s’appuie sur eux.',
  'report.work.assumed':
    'Là où une mesure porte la mention « niveau supposé », sa hauteur découle de valeurs supposées et non observées : lire en quoi les modes diffèrent, et dans quel sens, non combien il y en a.',
  'report.work.all-assumed':
    'La hauteur de toutes ces valeurs découle de valeurs supposées et non observées : lire en quoi les modes diffèrent, et dans quel sens, non combien il y en a.',
  'report.work.marked': '{label} (niveau supposé)',
  'report.work.counts': 'Effectifs auxquels les rapports sont pris ({count})',
  'report.work.count-levels': 'Effectifs dans chaque mode',
  'report.work.levels': 'Mesures du travail dans chaque mode',
  'report.work.differences': 'Mesures du travail : chaque mode moins le mode sans client, réplication par réplication',

  'report.method.intro':
    'Une organisation n’est pas donnée une fois pour toutes : elle se produit en faisant des règles. Le client prend part à ce travail d’organisation de plusieurs manières. Chaque réplication simule tous les modes avec les mêmes personnes, les mêmes hasards et le même travail, si bien que les modes se comparent au sein d’une réplication ; la valeur d’une simulation est la moyenne de ses {weeks} dernières semaines.',
  'report.method.formal.term': 'Pouvoir formel',
  'report.method.formal':
    'Part prise à l’écriture des règles, pondérée par l’importance de chaque objet. Sont auteurs ceux qui ont demandé et cadré une règle, ceux qui l’ont rédigée et ceux dont la volonté a façonné le résultat, pour un tiers chacun : c’est une convention.',
  'report.method.effective.term': 'Pouvoir effectif',
  'report.method.effective':
    'Part prise à ce qui décide vraiment des actions : l’écriture des règles dans la mesure où elles déplacent l’action (leur prise), celle des contre-règles d’équipe de même, et les décisions que les normes laissent ouvertes.',
  'report.method.autonomy.term': 'Autonomie',
  'report.method.autonomy':
    'Probabilité d’agir comme on l’aurait fait avant la venue du client : un désir de référence continue d’apprendre de tout, sauf de l’obéissance aux normes ; une habitude qui s’est pliée à une règle compte donc comme perdue, et la dérive ordinaire non.',
  'report.method.loss.term': 'Perte d’autonomie',
  'report.method.loss':
    'Autonomie dans la simulation sans client (même réplication, mêmes semaines) moins autonomie ici ; positif : perdu.',
  'report.method.organising.term': 'Travail d’organisation',
  'report.method.organising':
    'Faire, discuter, écrire, réparer et plier les règles, compté en actes : propositions adoptées ou non, rédaction, tours d’argumentation, réparations, relais, explications, contre-règles, dérogations.',
  'report.method.interval.term': 'Intervalles',
  'report.method.interval':
    'Intervalles de Monte-Carlo à {level} % sur {replicates} réplications, pour une organisation et un jeu de paramètres : loi t de Student, ou bootstrap (BCa, {resamples} rééchantillonnages) quand les valeurs sont asymétriques. Ils ne disent rien d’autres organisations ni d’autres paramètres.',
  'report.method.family.term': 'Intervalles simultanés',
  'report.method.family':
    'Les {size} comparaisons de la famille principale valent ensemble à {level} % : elles seules décident de ce qui est dit établi. Tous les autres intervalles sont ponctuels, et aucun verdict ne s’appuie sur eux.',
  'report.method.placebo.term': 'Plancher du placebo',
  'report.method.placebo':
    'La redistribution est positive même quand rien ne se passe, parce que le bruit ne se compense pas en valeur absolue. Le placebo est l’organisation sans client, avec d’autres tirages à partir de la semaine d’entrée : ce qu’il redistribue est le plancher.',
  'report.method.limits':
    'Ce que ceci n’est pas : une estimation pour une organisation réelle. Les constantes sans source sont signalées comme hypothèses dans la documentation du scénario ; une différence entre modes montre ce que les mécanismes impliquent, non ce qui arrivera.',

  'report.provenance.name': 'Scénario',
  'report.provenance.work': 'Système de travail',
  'report.provenance.home-mode': 'Mode du terrain',
  'report.provenance.description': 'Description',
  'report.provenance.source': 'Source',
  'report.provenance.date': 'Date',
  'report.provenance.hash': 'Empreinte du scénario',
  'report.provenance.seed': 'Graine',
  'report.provenance.replicates': 'Réplications',
  'report.provenance.replicates.text': '{used} utilisées sur {planned} prévues, {dropped} écartées',
  'report.provenance.failures': 'Simulations en échec',
  'report.provenance.failures.none': 'aucune, dans aucun mode',
  'report.provenance.failures.mode': '{mode} {failed} sur {planned}',
  'report.provenance.version': 'Programme',
  'report.provenance.version.text': 'corule {version}, commit {commit}, suites aléatoires {streams}',
  'report.provenance.command': 'Les mêmes nombres, bit pour bit, depuis le dossier de ce jeu de données :',
  'report.provenance.scenario': 'Le scénario complet, avec toutes ses valeurs par défaut',
} as const;
