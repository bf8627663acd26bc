/** What is printed in a terminal of a data set with a design. */
export const designTerminalMessages = {
  'terminal.study.runs':
    '{type}: {points} points × {replicates} replicates × {modes} · {weeks} weeks, the client from week {entryWeek} · seed {seed}',
  'terminal.study.type.list': 'list',
  'terminal.study.type.pairs': 'changes alone and in pairs',
  'terminal.study.type.factorial': 'factorial',
  'terminal.study.type.latin-hypercube': 'Latin hypercube',
  'terminal.study.type.sobol': 'Sobol points',
  'terminal.study.type.morris': 'Morris screening',
  'terminal.study.type.saltelli': 'Sobol indices (Saltelli)',
  'terminal.study.column.factor': 'varied',
  'terminal.study.column.values': 'values',
  'terminal.study.column.base': 'in the scenario',
  'terminal.study.column.output': 'output',
  'terminal.study.column.mean': 'mean over points',
  'terminal.study.column.points': 'points',
  'terminal.study.column.signs': '+ / − / ?',
  'terminal.study.strongest': 'strongest factor: {factor}',
  'terminal.study.range': '{low} to {high}',
  'terminal.study.note.interval': '[ ] pointwise {level} %. {scope}.',
  'terminal.study.note.signs': '+ / − / ?: points shown above 0, below 0, neither.',
  'design.strongest.note.change': 'Strongest factor: the change that it makes alone, against the scenario as it is.',
  'design.strongest.note.main':
    'Strongest factor: the change from the lower to the upper end of its range, averaged over the others.',
  'design.strongest.note.total':
    'Strongest factor: ST, its share of the variance between points with all interactions.',
  'design.strongest.note.size': 'Strongest factor: μ*, the mean size of the change over its whole range.',
  'design.strongest.note.level': 'Strongest factor: its level that differs most from the mean over the points.',
  'terminal.study.more': '… and {count} more outputs: see the report.',
} as const;
