/** Sentences in which the analysis words its findings. */
export const findingMessages = {
  'finding.when.none': 'Sans client',
  'finding.when.imposed': 'Quand le client impose une procédure',
  'finding.when.contact': 'Quand on rencontre le client au cas par cas',
  'finding.when.negotiated': 'Quand le client négocie le plan',
  'finding.number.management': 'one',
  'finding.number.operators': 'many',
  'finding.number.technicians': 'many',
  'finding.number.clients': 'many',
  'finding.amount': '{amount} de {measure} {interval}',
  'finding.gain.one': 'gagne {amounts}',
  'finding.gain.many': 'gagnent {amounts}',
  'finding.lose.one': 'perd {amounts}',
  'finding.lose.many': 'perdent {amounts}',
  'finding.sides': '{first}, mais {second}',
  'finding.role': '{role} {effects}',
  'finding.effects': '{when}, {roles}.',
  'finding.effects_below_margin': '{when}, aucun effet établi n’atteint sa marge ; le plus grand : {roles}.',
  'finding.paradox.one':
    '{effects} Pour {roles}, le pouvoir formel augmente alors que l’autonomie recule : c’est le paradoxe.',
  'finding.paradox.many':
    '{effects} Pour {roles}, le pouvoir formel augmente alors que l’autonomie recule : c’est le paradoxe.',
  'finding.nothing':
    'Rien n’est établi : aucun des {comparisons} intervalles simultanés n’exclut 0 ({replicates} réplications, plus grande demi-largeur : {widest}). Cela ne prouve pas qu’il n’y a pas d’effet.',
  'finding.nothing_compared': 'Rien n’est établi : aucune comparaison n’a d’intervalle ({replicates} réplications).',
  'finding.modes_nothing.one': '{when}, aucun déplacement du pouvoir ni de l’autonomie d’un rôle n’est établi.',
  'finding.modes_nothing.many':
    'Aucun déplacement du pouvoir ni de l’autonomie d’un rôle n’est établi pour les autres modes : {modes}.',
  'finding.ranking.higher':
    'Entre modes (inférence) : {measure} de {role}, {amount} {interval} de plus en mode {first} qu’en mode {second}.',
  'finding.ranking.lower':
    'Entre modes (inférence) : {measure} de {role}, {amount} {interval} de moins en mode {first} qu’en mode {second}.',
  'opinion.count':
    'Sur {all} classements de deux rôles dans un mode, l’accord entre pouvoir effectif et SocLab est établi pour {agree}, le désaccord pour {reversed} ; pour {open}, l’un des deux au moins n’établit aucun ordre.',
  'opinion.order':
    'En mode {mode}, le pouvoir effectif place {above} au-dessus de {below}, de {own} du pouvoir total ; SocLab place {below} au-dessus de {above}, de {theirs}. {why}',
  'opinion.shift.rises':
    'En mode {mode}, par rapport au mode sans client, la part de {role} augmente de {own} en pouvoir effectif et diminue de {theirs} selon SocLab. {why}',
  'opinion.shift.falls':
    'En mode {mode}, par rapport au mode sans client, la part de {role} diminue de {own} en pouvoir effectif et augmente de {theirs} selon SocLab. {why}',
  'opinion.why.control':
    'Quand on partage le contrôle comme se décident les actions, SocLab rejoint le pouvoir effectif : l’écart tient à ce qu’un seul rôle détient tout un objet.',
  'opinion.why.stakes':
    'Quand on partage le contrôle comme se décident les actions, SocLab dit la même chose : l’écart tient à ce qui est en jeu, pour qui, et avec quel résultat.',
  'opinion.why.open':
    'Quand on partage le contrôle comme se décident les actions, SocLab n’établit ni l’un ni l’autre : l’écart tient à la fois au contrôle non partagé et aux enjeux.',
  'opinion.formal':
    'Le pouvoir formel et SocLab sont en désaccord sur {count} classements sur {all}. Le pouvoir formel est seul à placer : {cases}.',
  'opinion.formal.none': 'Aucun désaccord entre le pouvoir formel et SocLab n’est établi.',
  'opinion.pair': '{above} au-dessus de {below}',
  'finding.and': '{first} et {second}',
  'finding.comma': '{first}, {second}',
  'finding.semicolon': '{first} ; {second}',
} as const;
