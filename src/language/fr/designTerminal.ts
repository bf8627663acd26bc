/** What is printed in a terminal of a data set with a design. */
export const designTerminalMessages = {
  'terminal.study.runs':
    '{type} : {points} points × {replicates} réplications × {modes} · {weeks} semaines, le client à partir de la semaine {entryWeek} · graine {seed}',
  'terminal.study.type.list': 'liste',
  'terminal.study.type.alone': 'changements un à un',
  'terminal.study.type.pairs': 'changements un à un et deux à deux',
  'terminal.study.type.ensemble': 'ensemble d’organisations et d’hypothèses (hypercube latin)',
  'terminal.study.type.robustness': 'robustesse à nos propres conventions (une à une)',
  'terminal.study.type.ablations': 'mécanismes coupés, un à un et deux à deux',
  'terminal.study.type.scaling': 'la même organisation avec plus de personnes',
  'terminal.study.type.factorial': 'plan factoriel',
  'terminal.study.type.latin-hypercube': 'hypercube latin',
  'terminal.study.type.sobol': 'points de Sobol',
  'terminal.study.type.morris': 'criblage de Morris',
  'terminal.study.type.saltelli': 'indices de Sobol (Saltelli)',
  'terminal.study.column.factor': 'ce qui varie',
  'terminal.study.column.values': 'valeurs',
  'terminal.study.column.base': 'dans le scénario',
  'terminal.study.column.output': 'sortie',
  'terminal.study.column.mean': 'moyenne des points',
  'terminal.study.column.points': 'points',
  'terminal.study.column.signs': '+ / − / ?',
  'terminal.study.strongest': 'plus grande estimation : {factor}',
  'terminal.study.range': '{low} à {high}',
  'terminal.study.note.interval': '[ ] ponctuels à {level} %. {scope}.',
  'terminal.study.note.signs.means':
    '+ / − / ? : points de moyenne supérieure à 0, inférieure à 0, exactement 0 : {replicates} réplications ne permettent de tester le signe d’aucun point.',
  'terminal.study.note.signs': '+ / − / ? : points établis au-dessus de 0, au-dessous, ni l’un ni l’autre.',
  'design.strongest.note.change':
    'Plus grande estimation : le changement produit seul, par rapport au scénario tel quel.',
  'design.strongest.note.main':
    'Plus grande estimation, pour un facteur numérique : le changement de sa borne basse à sa borne haute, en moyenne sur les autres.',
  'design.strongest.note.total':
    'Plus grande estimation : ST, sa part de la variance entre points avec toutes les interactions.',
  'design.strongest.note.size':
    'Plus grande estimation : μ*, l’ampleur moyenne du changement sur toute son étendue, dans un sens ou dans l’autre.',
  'design.strongest.note.level':
    'Plus grande estimation, pour un facteur cité avec un niveau : ce niveau comparé à la moyenne des points.',
  'terminal.study.more.factors': '… et {count} de plus : voir le rapport.',
  'terminal.study.more': '… autres sorties, dans le rapport : {count}.',
} as const;
