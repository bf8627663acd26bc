/** What the explorer says of a run; texts of its controls stand in `explorerPage.ts`. */
export const explorerMessages = {
  'explorer.heading': 'Play a run again',
  'explorer.intro':
    'This page contains the model behind the figures. Choose a mode and a replicate: the run is played again here, in the browser, and can be followed week by week; move a parameter and see what changes.',
  'explorer.lead': 'One organisation over {weeks} weeks; the client is there from week {entryWeek}.',
  'explorer.rows.none': 'The page belongs to no data set: there are no stored rows to compare a run with.',
  'explorer.rows.all': 'Every run is compared with its row in runs.parquet ({count} of {replicates} replicates).',
  'explorer.rows.some':
    'Runs of the first {count} of {replicates} replicates, and those that stand out in figures, are compared with their rows in runs.parquet.',
  'explorer.rows.large':
    'In so large a study runs are not compared with their rows here; corule report DIR --point P writes the page of one point, in which they are.',
  'explorer.point':
    'What the design varies comes first among the parameters; the page opens with design point {point} ({points} points, numbered from 0).',
  'explorer.needs-script': 'Runs are played by JavaScript; without it, corule trace tells them.',
  'explorer.event.first_writing': 'a rule is written for the first time',
  'explorer.event.revision': 'a rule is made anew',
  'explorer.event.amendment': 'a rule is amended',
  'explorer.event.renewal': 'a rule is renewed as it is',
  'explorer.event.stalemate': 'a table ends without agreement',
  'explorer.event.refusal': 'a demand is not admitted',
  'explorer.event.lapse': 'a rule lapses',
  'explorer.event.drift': 'practice moves an unwritten rule',
  'explorer.event.derogation': 'an exception is tolerated',
  'explorer.event.derogation_end': 'an exception ends',
  'explorer.event.counter_rule': 'a counter-rule is made',
  'explorer.event.counter_rule_end': 'a counter-rule ends',
  'explorer.event.client_leaves': 'a client leaves',
  'explorer.end.relief': '{team} no longer felt the rule on {issue} to be wrong: its own norm faded.',
  'explorer.end.suppression': 'The hierarchy saw what {team} did about {issue} and put an end to it.',
  'explorer.end.revision': 'The rule on {issue} was made anew: what {team} had made beside it ended.',
  'explorer.end.expiry': 'What {team} was allowed about {issue} had run its term.',
  'explorer.end.counter_rule': 'The norm that {team} had made about {issue} ended.',
  'explorer.end.derogation': 'The exception that {team} had about {issue} ended.',
} as const;
