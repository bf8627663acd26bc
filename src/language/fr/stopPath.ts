/** The path of the stop rule: section, figure and tables. */
export const stopPathMessages = {
  'stop.title.margins': 'After {stop} replicates every interval was within its margin',
  'stop.title.maximum': 'The replicates ended at {stop}: {met} of {metrics} intervals were within their margins',
  'stop.reading':
    'Each line is a metric over the looks: the half-width of its interval, divided by the half-width that was asked for. Below the dashed line at 1 it is known well enough. The rule stops at the first look where all are met.',
  'stop.note':
    'The intervals are a confidence sequence: they hold at all looks together, so that looking often does not make errors more likely. They are wider than intervals for a number of replicates that was fixed beforehand.',
  'stop.description': 'Line chart of half-widths over margins by number of replicates; slowest is {metric}. {looks}.',
  'stop.look': 'at {n}: {met} of {metrics} met, the slowest at {ratio} times its margin',
  'stop.slowest': 'slowest: {metric}',
  'stop.met': 'met',
  'stop.unmet': 'not met',
  'stop.others': 'the other {count} metrics',
  'stop.x': 'replicates',
  'stop.y': 'half-width ÷ margin',
  'stop.margin': 'margin',
  'stop.section': 'How many replicates: the path of the stop rule',
  'stop.intro.margins':
    'The rule was fixed before the first run. It looked {looks} times and stopped at {stop} replicates, where every one of the {metrics} intervals was within its margin; later replicates were discarded.',
  'stop.intro.maximum':
    'The rule was fixed before the first run. It looked {looks} times and did not stop: at the {stop} replicates allowed, {met} of {metrics} intervals were within their margins.',
  'stop.caption.looks': 'Looks',
  'stop.caption.metrics': 'Metrics at the last look',
  'stop.head.n': 'Replicates',
  'stop.head.met': 'Met',
  'stop.head.slowest': 'Slowest metric',
  'stop.head.metric': 'Metric',
  'stop.head.mean': 'Mean',
  'stop.head.half-width': 'Half-width',
  'stop.head.margin': 'Margin',
  'stop.head.ratio': 'Half-width ÷ margin',
  'stop.count': '{met} of {metrics}',
} as const;
