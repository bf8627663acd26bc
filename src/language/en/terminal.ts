/** What the commands print in a terminal. */
export const terminalMessages = {
  'terminal.title': 'corule {version} · {title}',
  'terminal.runs': '{replicates} replicates × {modes} · {weeks} weeks, the client from week {entryWeek} · seed {seed}',
  'terminal.values':
    'Differences from none on the same seeds, in shares; a value of a run is its mean over the last {weeks} weeks.',
  'terminal.mode.none': 'none: no client comes in',
  'terminal.mode.imposed': 'imposed: the client’s procedure',
  'terminal.mode.contact': 'contact: the client’s knowledge, case by case',
  'terminal.mode.negotiated': 'negotiated: the client’s plan',
  'terminal.column.autonomy_loss': 'autonomy loss',
  'terminal.column.formal': 'formal power',
  'terminal.column.effective': 'effective power',
  'terminal.row.redistribution': 'redistribution',
  'terminal.row.floor': 'placebo floor',
  'terminal.absent': '–',
  'terminal.ends': '[{lower}, {upper}]',
  'terminal.note.simultaneous':
    '[ ] simultaneous {level} % intervals over {comparisons} comparisons, * excludes 0; redistribution one at a time.',
  'terminal.note.scope': '{scope}.',
  'terminal.note.absent': '– no interval: the role does not act, or every replicate has the same value.',
  'terminal.note.floor': 'Placebo floor: redistribution that other chances give without any client.',
  'terminal.enough':
    'Replicates: enough, every simultaneous interval is within its margin ({used} used, {needed} would do).',
  'terminal.enough_without_margin': 'Replicates: {used} used; no margin is declared for the primary family.',
  'terminal.not_enough':
    'Replicates: not yet enough for every margin. It would take {needed}, {used} were used: --replicates {needed} --resume',
  'terminal.expect': 'Expectations: {pass} pass, {fail} fail, {undecided} undecided.',
  'terminal.expect.pass': 'pass',
  'terminal.expect.fail': 'FAIL',
  'terminal.expect.undecided': 'undecided',
  'terminal.expect.line': '{verdict}  {subject}: {estimate}',
  'terminal.check.none': '{dir}: the scenario expects nothing: there is nothing to check.',
  'terminal.check.needed':
    'Undecided lines: about {replicates} replicates would decide {count} of them, if the estimates stay where they are. Take them from another seed: to add replicates and look again adds to the error.',
  'terminal.expect.above': 'above {bound}',
  'terminal.expect.below': 'below {bound}',
  'terminal.expect.reason.mode_not_run': 'no interval: the mode was not run',
  'terminal.expect.reason.insufficient': 'no interval: fewer than two values',
  'terminal.expect.reason.rare': 'no interval: too many values are equal',
  'terminal.expect.reason.constant': 'no interval: all values are equal, and the metric has no bounds',
  'terminal.expect.reason.no_common_seeds': 'no interval: the points that are compared share no seeds',
  'terminal.expect.no_interval': 'no interval',
  'terminal.warning.stopped_at_maximum':
    'Warning: the stop rule was not met: the replicates ended at its maximum, {value}. Its own intervals and those of expectations allow for looks, all others do not.',
  'terminal.warning.stopped_by_rule':
    'A stop rule ended the replicates at {value}: its own intervals and those of expectations allow for that, all others do not.',
  'terminal.warning.data_set_incomplete':
    'Warning: the data set is incomplete: {value} replicates that were planned are missing. The same run with --resume completes it, or another merge once all batches are there.',
  'terminal.warning.replicates_dropped':
    'Warning: {value} replicates were left out in all modes because a run of theirs failed; see manifest.json.',
  'terminal.warning.few_replicates': 'Warning: with {value} replicates intervals may cover less than they say.',
  'terminal.warning.negative_pair_correlation':
    'Warning: pairing by seed widens intervals of the family. How many: {count} ({subject}).',
  'terminal.warning.placebo_absent': 'Note: without a placebo, redistribution has no floor to be held against.',
  'terminal.warning.period_not_a_divisor':
    'Warning: the window of weeks is no multiple of {subject} ({value} weeks): values depend on where it falls.',
  'terminal.warning.windows_disagree':
    'Note: verdicts of the family that depend on the window of weeks: {count} ({subject}).',
  'terminal.report': 'Report: {path}',
  'terminal.sites': 'Sites:  {path}',
  'terminal.again': 'Again:  {command} (in the folder of the data set)',
} as const;
