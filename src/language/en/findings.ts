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
  'finding.modes_nothing.one': '{when}, no shift of a role’s power or autonomy was shown.',
  'finding.modes_nothing.many': 'No shift of a role’s power or autonomy was shown in the other modes: {modes}.',
  'finding.ranking.higher':
    'Between modes (inference): {measure} of {role} is higher by {amount} {interval} in {first} than in {second}.',
  'finding.ranking.lower':
    'Between modes (inference): {measure} of {role} is lower by {amount} {interval} in {first} than in {second}.',
  'opinion.count':
    'Of {all} orders of two roles in a mode, effective power and SocLab are shown to agree on {agree} and to disagree on {reversed}; on {open} at least one of them shows no order.',
  'opinion.order':
    '{mode}: effective power sets {above} above {below}, by {own} of all power; SocLab sets {below} above {above}, by {theirs}. {why}',
  'opinion.shift.rises':
    '{mode} against none: the share of {role} rises by {own} in effective power and falls by {theirs} in SocLab power. {why}',
  'opinion.shift.falls':
    '{mode} against none: the share of {role} falls by {own} in effective power and rises by {theirs} in SocLab power. {why}',
  'opinion.why.control':
    'With control divided as actions are decided SocLab agrees with effective power: what makes the difference is that one role has the whole of an issue.',
  'opinion.why.stakes':
    'With control divided as actions are decided SocLab says the same: what makes the difference is what is at stake, for whom, and how well it goes.',
  'opinion.why.open':
    'With control divided as actions are decided SocLab shows neither: undivided control and stakes make the difference together.',
  'opinion.formal': 'Formal power and SocLab disagree on {count} of {all} orders. Formal power alone sets: {cases}.',
  'opinion.formal.none': 'Formal power and SocLab are shown to disagree on no order.',
  'opinion.pair': '{above} above {below}',
  'finding.and': '{first} and {second}',
  'finding.comma': '{first}, {second}',
  'finding.semicolon': '{first}; {second}',
} as const;
