/** What the commands print in a terminal. */
export const terminalMessages = {
  'terminal.title': 'corule {version} · {title}',
  'terminal.runs':
    '{replicates} réplications × {modes} · {weeks} semaines, le client à partir de la semaine {entryWeek} · graine {seed}',
  'terminal.values':
    'Différences avec le mode sans client sur les mêmes graines, en parts ; la valeur d’une simulation est sa moyenne sur les {weeks} dernières semaines.',
  'terminal.mode.none': 'none (sans client) : aucun client n’entre',
  'terminal.mode.imposed': 'imposed (imposé) : la procédure du client',
  'terminal.mode.contact': 'contact : le savoir du client, au cas par cas',
  'terminal.mode.negotiated': 'negotiated (négocié) : le plan du client',
  'terminal.column.autonomy_loss': 'perte d’autonomie',
  'terminal.column.formal': 'pouvoir formel',
  'terminal.column.effective': 'pouvoir effectif',
  'terminal.row.redistribution': 'redistribution',
  'terminal.row.floor': 'plancher placebo',
  'terminal.absent': '–',
  'terminal.ends': '[{lower}; {upper}]',
  'terminal.note.simultaneous':
    '[ ] intervalles simultanés à {level} % sur {comparisons} comparaisons, * exclut 0 ; redistribution : intervalles ponctuels.',
  'terminal.note.scope': '{scope}.',
  'terminal.note.absent': '– sans intervalle : le rôle n’agit pas, ou toutes les réplications donnent la même valeur.',
  'terminal.note.floor': 'Plancher du placebo : ce que d’autres tirages redistribuent sans aucun client.',
  'terminal.enough':
    'Réplications : suffisantes, chaque intervalle simultané tient dans sa marge ({used} utilisées, {needed} suffiraient).',
  'terminal.enough_without_margin':
    'Réplications : {used} utilisées ; aucune marge n’est déclarée pour la famille principale.',
  'terminal.not_enough':
    'Réplications : pas encore assez pour toutes les marges. Il en faudrait {needed}, {used} ont servi : --replicates {needed} --resume',
  'terminal.expect': 'Attentes : confirmées {pass}, démenties {fail}, indécises {undecided}.',
  'terminal.expect.pass': 'confirmée',
  'terminal.expect.fail': 'DÉMENTIE',
  'terminal.expect.undecided': 'indécise',
  'terminal.expect.line': '{verdict}  {subject} : {estimate}',
  'terminal.check.none': '{dir} : le scénario n’attend rien : il n’y a rien à vérifier.',
  'terminal.check.needed':
    'Lignes indécises : environ {replicates} réplications en décideraient {count}, si les estimations restent où elles sont. Les tirer d’une autre graine : ajouter des réplications puis regarder à nouveau ajoute à l’erreur.',
  'terminal.expect.above': 'au-dessus de {bound}',
  'terminal.expect.below': 'au-dessous de {bound}',
  'terminal.expect.reason.mode_not_run': 'sans intervalle : le mode n’a pas été simulé',
  'terminal.expect.reason.insufficient': 'sans intervalle : moins de deux valeurs',
  'terminal.expect.reason.rare': 'sans intervalle : trop de valeurs sont égales',
  'terminal.expect.reason.constant': 'sans intervalle : toutes les valeurs sont égales, et la mesure n’a pas de bornes',
  'terminal.expect.reason.no_common_seeds': 'sans intervalle : les points comparés n’ont pas de graine commune',
  'terminal.expect.no_interval': 'sans intervalle',
  'terminal.warning.stopped_at_maximum':
    'Attention : la règle d’arrêt n’est pas satisfaite : les réplications se sont arrêtées à son maximum, {value}. Ses intervalles et ceux des attentes tiennent compte des contrôles, les autres non.',
  'terminal.warning.stopped_by_rule':
    'Une règle d’arrêt a mis fin aux réplications à {value} : ses intervalles et ceux des attentes en tiennent compte, les autres non.',
  'terminal.warning.data_set_incomplete':
    'Attention : le jeu de données est incomplet : des réplications prévues manquent ({value}). La même exécution avec --resume le complète, ou une nouvelle fusion dès que rien ne manque plus.',
  'terminal.warning.replicates_dropped':
    'Attention : réplications écartées dans tous les modes, parce qu’une de leurs simulations a échoué : {value} ; voir manifest.json.',
  'terminal.warning.few_replicates':
    'Attention : avec {value} réplications, les intervalles peuvent couvrir moins qu’ils ne l’annoncent.',
  'terminal.warning.negative_pair_correlation':
    'Attention : l’appariement par graine élargit des intervalles de la famille. Combien : {count} ({subject}).',
  'terminal.warning.placebo_absent': 'Note : sans placebo, la redistribution n’a pas de plancher auquel la comparer.',
  'terminal.warning.period_not_a_divisor':
    'Attention : la fenêtre de semaines n’est pas un multiple de {subject} ({value} semaines) : les valeurs dépendent de l’endroit où elle tombe.',
  'terminal.warning.windows_disagree':
    'Note : verdicts de la famille qui dépendent de la fenêtre de semaines : {count} ({subject}).',
  'terminal.report': 'Rapport : {path}',
  'terminal.sites': 'Terrains : {path}',
  'terminal.again': 'Refaire : {command} (dans le dossier du jeu de données)',
} as const;
