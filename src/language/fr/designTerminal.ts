/** What is printed in a terminal of a data set with a design. */
export const designTerminalMessages = {
  'terminal.study.runs':
    '{type}: {points} points × {replicates} replicates × {modes} · {weeks} weeks, the client from week {entryWeek} · seed {seed}',
  'terminal.study.type.list': 'list',
  'terminal.study.type.alone': 'changes one at a time',
  'terminal.study.type.pairs': 'changes alone and in pairs',
  'terminal.study.type.ensemble': 'ensemble of organisations and assumptions (Latin hypercube)',
  'terminal.study.type.robustness': 'robustness to our own conventions (one at a time)',
  'terminal.study.type.ablations': 'mechanisms off, alone and in pairs',
  'terminal.study.type.scaling': 'the same organisation with more people',
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
  'terminal.study.strongest': 'largest estimate: {factor}',
  'terminal.study.range': '{low} to {high}',
  'terminal.study.note.interval': '[ ] pointwise {level} %. {scope}.',
  'terminal.study.note.signs.means':
    '+ / − / ?: points with a mean above 0, below 0, exactly 0: {replicates} replicates test no sign of a point.',
  'terminal.study.note.signs': '+ / − / ?: points shown above 0, below 0, neither.',
  'design.strongest.note.change': 'Largest estimate: the change that it makes alone, against the scenario as it is.',
  'design.strongest.note.main':
    'Largest estimate, of a factor with numbers: the change from its lower to its upper end, over the others.',
  'design.strongest.note.total':
    'Largest estimate: ST, its share of the variance between points with all interactions.',
  'design.strongest.note.size':
    'Largest estimate: μ*, the mean size of the change over its whole range, whichever way.',
  'design.strongest.note.level':
    'Largest estimate, of a factor that is named with a level: that level against the mean over the points.',
  'terminal.study.more.factors': '… and {count} more: see the report.',
  'terminal.study.more': '… and {count} more outputs: see the report.',
} as const;
