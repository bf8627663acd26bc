/** Names of modes, accounts, measures and parts, as figures and tables call them. */
export const termMessages = {
  'mode.none': 'none',
  'mode.imposed': 'imposed',
  'mode.contact': 'contact',
  'mode.negotiated': 'negotiated',
  'mode.placebo': 'placebo',
  'mode.none.long': 'no client comes in; the counterfactual of all others',
  'mode.imposed.long': 'the client’s procedure: demanded, written by those who execute it, audited',
  'mode.contact.long': 'the client’s knowledge, case by case, through the technicians who meet it',
  'mode.negotiated.long': 'the client’s plan: negotiated, and reopened when a side’s position changes',
  'mode.placebo.long': 'none again, on other chances from the entry week on: the floor of noise',
  'account.unwritten': 'unwritten',
  'measure.formal_power': 'formal power',
  'measure.authored': 'authored rules',
  'measure.effective_power': 'effective power',
  'measure.autonomy': 'autonomy',
  'facet.all': 'all facets',
} as const;
