/** Sentences in which the analysis words its findings. */
export const findingMessages = {
  'finding.when.none': 'Without the client',
  'finding.when.imposed': 'When the client imposes a procedure',
  'finding.when.contact': 'When the client is met case by case',
  'finding.when.negotiated': 'When the client negotiates the plan',
  'finding.number.management': 'one',
  'finding.number.operators': 'many',
  'finding.number.technicians': 'many',
  'finding.number.clients': 'many',
  'finding.amount': '{amount} of {measure} {interval}',
  'finding.gain.one': 'gains {amounts}',
  'finding.gain.many': 'gain {amounts}',
  'finding.lose.one': 'loses {amounts}',
  'finding.lose.many': 'lose {amounts}',
  'finding.sides': '{first}, and {second}',
  'finding.role': '{role} {effects}',
  'finding.effects': '{when}, {roles}.',
  'finding.effects_below_margin': '{when}, no effect that was shown reaches its margin; the largest: {roles}.',
  'finding.paradox.one': '{effects} There the formal power of {roles} rises while its autonomy falls: the paradox.',
  'finding.paradox.many': '{effects} There the formal power of {roles} rises while their autonomy falls: the paradox.',
  'finding.nothing':
    'Nothing was shown: none of the {comparisons} simultaneous intervals excludes 0 ({replicates} replicates, widest half-width {widest}). That is not evidence of no effect.',
  'finding.nothing_compared': 'Nothing was shown: no comparison has an interval ({replicates} replicates).',
  'finding.modes_nothing.one': '{when}, nothing was shown.',
  'finding.modes_nothing.many': 'Nothing was shown of the other modes: {modes}.',
  'finding.ranking.higher':
    'Between modes (inference): {measure} of {role} is higher by {amount} {interval} in {first} than in {second}.',
  'finding.ranking.lower':
    'Between modes (inference): {measure} of {role} is lower by {amount} {interval} in {first} than in {second}.',
  'finding.and': '{first} and {second}',
  'finding.comma': '{first}, {second}',
  'finding.semicolon': '{first}; {second}',
} as const;
