import type { ParameterTexts } from './parameterTexts.ts';

/** A value held to something: a column, in a mode, perhaps less another. */
const contrast = {
  metric: 'Colonne de runs.parquet.',
  mode: 'Mode dont on prend la valeur.',
  minus: 'Mode à soustraire, réplication par réplication.',
};

/** What a scenario is, how it is run, compared, varied, calibrated and held to expectations. */
export const studyTexts: ParameterTexts = {
  name: 'Nom du scénario et de son dossier de résultats.',
  title: 'Titre du rapport.',
  description: 'Ce à quoi sert le scénario.',
  source: 'D’où viennent le terrain ou les chiffres.',
  home_mode: 'Mode d’entrée sous lequel le terrain a été observé ; tous les modes peuvent y être simulés.',
  'authors[].name': 'Nom tel qu’il doit être cité.',
  'authors[].orcid': 'ORCID, sans l’adresse.',
  'authors[].affiliation': 'Où travaille l’auteur.',
  license: 'Licence du jeu de données : un identifiant SPDX tel que CC-BY-4.0, ou une adresse web.',
  date: 'Date du scénario.',
  seed: 'Graine racine : tout ce qui est aléatoire en découle.',
  replicates:
    'Nombre de réplications par point du plan, chacune simulant tous les modes ; ou règle qui dit quand s’arrêter.',
  'replicates.until[]': {
    ...contrast,
    half_width:
      'Demi-largeur d’intervalle à atteindre, dans l’unité de la mesure ; à défaut, la marge de celle-ci (voir `compare.margins`).',
  },
  'replicates.min': 'Réplications au premier contrôle ; au-dessous de 100, on ne se fie pas aux intervalles.',
  'replicates.max': 'Nombre de réplications auquel on s’arrête dans tous les cas.',
  'replicates.every': 'Réplications entre deux contrôles.',
  'replicates.confidence': 'Confiance avec laquelle tous les intervalles valent ensemble, à tous les contrôles.',
  weeks: 'Durée d’une simulation.',
  entry_week: 'Première semaine avec le client.',
  measure_weeks: 'Nombre de dernières semaines dont la moyenne fait la valeur d’une simulation.',
  placebo:
    'Simuler aussi `none` avec d’autres tirages de comportement et de négociation à partir de la semaine d’entrée : le plancher de la redistribution.',
  soclab: {
    answering:
      'Intérêt que porte un responsable à un objet dont il répond sans agir dessus, quand celui d’un exécutant vaut 1.',
    indifference_distance:
      'Distance entre la pratique et un idéal à laquelle l’effet est nul : 10 quand elle est à l’idéal, −10 à partir du double de cette distance.',
  },
  compare: {
    modes: 'Modes d’entrée à comparer ; `none` est toujours simulé.',
    family: 'Mesures dont les quatre colonnes de rôle forment la famille principale de comparaisons simultanées.',
    margins:
      'Demi-largeur qu’un intervalle devrait atteindre, mesure par mesure ; à défaut, 0,01 pour les parts et l’autonomie.',
  },
  design: {
    type: 'Disposition des points : valeurs côte à côte (`list`), toutes les combinaisons (`factorial`), chaque changement seul (`alone`) ou aussi les changements deux à deux (`pairs`), points répartis dans les étendues (`latin-hypercube`, `sobol`), criblage par trajectoires (`morris`), indices de Sobol (`saltelli`) ; ou, par leur nom, les plans qui découlent du scénario lui-même (`ensemble`, `robustness`, `ablations`, `scaling`).',
    parameters:
      'Ce que l’on fait varier, par chemin, comme `entry.contact.listening` : `{ sweep: [...] }` ou `{ range: [bas, haut] }`.',
    cases:
      'Facteurs dont chaque niveau règle plusieurs paramètres ensemble : facteur, cas, réglages par chemin ; `{}` ne change rien.',
    points: 'Nombre de points d’un plan `latin-hypercube` ou `sobol`, et d’un `ensemble` (64 à défaut).',
    trajectories: 'Nombre de trajectoires de `morris` ; 20 à défaut.',
    levels: 'Nombre de niveaux de la grille de `morris`, pair ; 4 à défaut.',
    rows: 'Nombre de lignes de `saltelli` dans chaque brouillage, puissance de 2 pour des points de Sobol ; 32 à défaut.',
    sampling:
      'Lignes de `saltelli` : points de Sobol brouillés, avec des intervalles entre brouillages, ou lignes indépendantes.',
    scramblings:
      'Nombre de brouillages des points de Sobol de `saltelli`, 16 au moins pour avoir des intervalles ; 16 à défaut.',
    second_order: 'Indique si `saltelli` simule aussi les points qui donnent les interactions deux à deux.',
    'outputs[]': contrast,
  },
  calibration: {
    parameters:
      'Ce que l’on cherche, par chemin, comme `entry.contact.listening` : `{ range: [bas, haut], scale: linear }`.',
    'patterns[]': {
      ...contrast,
      band: 'Où le terrain l’a situé, borne inférieure et borne supérieure, dans l’unité de la mesure ; fixé avant toute simulation.',
      fit: 'Indique si l’on cherche des paramètres qui y satisfont ; `false` met la bande à part, pour vérifier le résultat.',
      source: 'Où la bande a été observée : publication, page, tableau, visite.',
      date: 'Jour où la bande a été fixée.',
    },
    method:
      'Générations qui s’approchent toujours plus des bandes (`smc`), ou tirages dans les étendues dont on retient ceux qui satisfont toutes les bandes (`rejection`).',
    particles: 'Jeux de paramètres à retenir ; au moins deux de plus qu’il n’y a de paramètres.',
    replicates:
      'Réplications de chaque jeu de paramètres ; une bande se juge à leur moyenne, dont l’erreur type devrait valoir au plus un cinquième de la demi-bande.',
    budget:
      'Nombre maximal de jeux de paramètres que la recherche peut simuler ; vérifier le résultat demande un passage de plus.',
    least_acceptance:
      'Part des jeux de paramètres assez proches des bandes au-dessous de laquelle la recherche s’arrête.',
  },
  record: {
    'series.every': 'Semaines entre deux semaines enregistrées.',
    'series.replicates':
      'Nombre de premières réplications enregistrées à chaque point ; à défaut 200, et 0 quand il y a un plan.',
    events: 'Écrire events.parquet : chaque événement de règle des réplications enregistrées.',
  },
  'expect[]': {
    metric: contrast.metric,
    mode: 'Mode dont la moyenne est confrontée à la borne.',
    minus: contrast.minus,
    above: 'Borne que l’estimation doit dépasser.',
    below: 'Borne au-dessous de laquelle l’estimation doit rester.',
    at: 'Avec un plan : seulement les points où ce qui varie, par chemin, a ces valeurs.',
    minus_at:
      'Avec un plan : points dont la moyenne est soustraite, par chemin, lorsqu’ils partagent les mêmes graines.',
    confidence: 'Confiance pour toutes les lignes ensemble.',
    why: 'Ce que traduit cette attente.',
    saw: 'Ce que le terrain a vu, en mots : le rapport le confronte à ce que donne le modèle.',
    source: 'Où cela a été observé, si ce n’est pas la source du scénario.',
  },
  not_modelled: 'Ce que le terrain a vu et que le modèle ne mesure pas, en mots.',
};
