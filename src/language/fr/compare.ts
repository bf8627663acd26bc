/** What `corule compare` prints. */
export const compareMessages = {
  'compare.title': 'corule {version} · {before} (A) → {after} (B)',
  'compare.summary':
    '{changed} changées · {same} pareilles · {cannotTell} indécises · {equal} égales dans chaque simulation · {noTest} sans test',
  'compare.summary.of': '{comparisons} comparaisons : une mesure dans un mode, présente dans les deux jeux de données.',
  'compare.identical':
    'Identiques : les {comparisons} comparaisons ont la même valeur dans chaque simulation de A et de B.',
  'compare.identical.repeat':
    'Le même scénario a été simulé deux fois avec les mêmes graines : cela montre que les simulations se répètent, et n’apporte pas d’élément nouveau.',
  'compare.identical.settings': 'Ce qui diffère entre les scénarios n’a rien changé à aucune des mesures comparées.',
  'compare.nothing': 'Aucun changement n’est établi.',
  'compare.nothing.other_seed': 'Les scénarios sont les mêmes : ce qui diffère relève du hasard, et rien n’en ressort.',
  'compare.side': '{letter}  {folder} · {name} · {replicates} réplications · graine {seed} · corule {version}',
  'compare.side.point': '{name}, point du plan {point}',
  'compare.side.dropped':
    '   {dropped} réplications sur {planned} de {letter} ont été écartées parce qu’une simulation a échoué ou manque.',
  'compare.paired':
    'Apparié : {replicates} réplications ont les mêmes graines des deux côtés ; les différences sont prises simulation par simulation (t des paires).',
  'compare.paired.part': 'Elles seules sont comparées ; A en a {before} et B {after}.',
  'compare.unpaired.other_seed':
    'Non apparié : les graines diffèrent, les échantillons sont donc indépendants (t de Welch).',
  'compare.unpaired.other_streams':
    'Non apparié : la graine est la même, mais les versions {before} et {after} des suites aléatoires tirent d’autres nombres (t de Welch).',
  'compare.unpaired.no_common_replicates':
    'Non apparié : la graine est la même, mais il n’y a pas deux réplications communes (t de Welch).',
  'compare.settings.none': 'Les scénarios sont les mêmes.',
  'compare.settings.seed': 'Les scénarios ne diffèrent que par la graine ou le nombre de réplications.',
  'compare.settings.one': 'Les scénarios diffèrent par un réglage :',
  'compare.settings.many': 'Les scénarios diffèrent par {count} réglages :',
  'compare.settings.more': '… et {count} de plus (--all)',
  'compare.setting': '{path} : {before} → {after}',
  'compare.setting.absent': 'absent',
  'compare.version': 'Les versions de corule diffèrent : {before} et {after}.',
  'compare.commit': 'Le programme diffère (commits {before} et {after}).',
  'compare.program': 'Ce qui a changé est peut-être le programme.',
  'compare.only.metrics': 'Seulement dans {letter}, non comparées : {count} mesures ({names})',
  'compare.only.modes': 'Seulement dans {letter}, non comparés : {names}',
  'compare.column.mode': 'mode',
  'compare.column.metric': 'mesure',
  'compare.column.changed': 'changé',
  'compare.column.same': 'pareil',
  'compare.column.cannot_tell': 'indécis',
  'compare.column.equal': 'égal',
  'compare.column.no_test': 'sans test',
  'compare.column.means': 'A → B',
  'compare.column.difference': 'différence [95 %]',
  'compare.column.effect': 'd',
  'compare.column.sd_ratio': 'ET',
  'compare.column.kolmogorov': 'KS',
  'compare.untouched': 'Non touchés par ce qui diffère, égaux dans chaque simulation : {modes}.',
  'compare.changed': 'Changé, du plus grand au plus petit ({shown} sur {count})',
  'compare.cannot_tell': 'Indécis ({count})',
  'compare.same': 'Pareil ({count})',
  'compare.equal': 'Égal dans chaque simulation ({count})',
  'compare.more': 'Affichées : les mesures d’ensemble et par rôle. Toutes, par groupe et par facette aussi : --all',
  'compare.legend':
    'différence : B − A, avec son propre intervalle à 95 % · d : différence en écarts types entre simulations · ET : dispersion de B rapportée à celle de A · KS : distance de Kolmogorov entre les deux distributions, de 0 à 1.',
  'compare.note.verdicts':
    'Changé : au-delà de δ, ou au-delà de 0 sans marge, à 5 % pour les {tests} tests ensemble (Holm). Pareil : l’intervalle à 90 % tient dans ±δ, à 5 % pour chacun. δ vaut deux fois la marge de compare.margins dans A (0,01 pour les parts, sauf indication).',
  'compare.note.skewed':
    'Asymétrie : {skewed} des {count} changements reposent sur des valeurs trop asymétriques pour si peu de réplications (n < 25γ²) ; certains peuvent être faux. Regarder KS, ou les répéter avec une autre graine.',
  'compare.note.few': 'Avec {count} réplications, les intervalles peuvent couvrir moins qu’ils ne l’annoncent.',
  'compare.distribution': 'Des distributions diffèrent, alors que les moyennes sont pareilles ou indécises ({count}) :',
  'compare.distribution.wider':
    '{subject} : les simulations de B sont {ratio} fois aussi dispersées [{lower} ; {upper}], KS {distance}',
  'compare.distribution.shape':
    '{subject} : une autre forme, sans que soit établie une autre dispersion, KS {distance}',
  'compare.distribution.note':
    'Un KS supérieur à {critical} dépasse le hasard pour toutes les comparaisons ensemble ; les rapports d’écarts types ont chacun leur intervalle.',
  'compare.small': 'Non nul, mais sous la marge ({count} ; chacun pris à part, si bien que le hasard seul en montre) :',
  'compare.small.line': '{subject} : {difference}, δ {delta}',
  'compare.no_test':
    'Sans test : constant, ou trop peu de simulations s’écartent de la valeur la plus courante ({count}) :',
  'compare.no_test.constant': '{subject} : toujours {before} dans A, toujours {after} dans B',
  'compare.no_test.constant_difference': '{subject} : diffère de {difference} dans chaque paire',
  'compare.no_test.pairs':
    '{subject} : A et B diffèrent dans {others} paires sur {count} ({lower} à {upper} % des simulations)',
  'compare.no_test.other_pairs':
    '{subject} : B − A vaut {commonest}, sauf pour {others} paires sur {count} ({lower} à {upper} % des simulations)',
  'compare.no_test.shares':
    '{subject} : hors de sa valeur la plus courante dans {before} simulations de A, {after} de B',
  'compare.no_test.share': '{others} sur {count}',
  'compare.no_test.ordinary': 'beaucoup de',
  'compare.no_test.only': '{subject} : des valeurs seulement dans {letter}',
  'compare.no_test.insufficient': '{subject} : moins de deux simulations ont une valeur des deux côtés',
  'compare.missing': 'Plus souvent manquant d’un côté ({count}) :',
  'compare.missing.line':
    '{subject} : manque dans {before} simulations de A sur {beforeOf}, dans {after} de B sur {afterOf}',
  'compare.list.more': '… et {count} de plus',
  'compare.advice.replicates':
    'Indécis : {count} intervalles sont trop larges pour leur marge. {half} réplications suffiraient à la moitié d’entre eux, {all} à tous (ici {used}).',
  'compare.advice.near':
    'Indécis : {count} différences sont connues à leur marge près mais proches de δ ; davantage de réplications ne suffira peut-être pas à trancher.',
  'compare.advice.margin':
    'Indécis : {count} n’ont pas de marge, et sans marge rien n’est pareil. Déclarer quelle différence compte dans compare.margins ({names}).',
  'compare.advice.fewer':
    'Moins de tests en voient plus : nommer d’avance les mesures qui comptent, --metrics {example}.',
} as const;
