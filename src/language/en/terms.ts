/** Names of modes, accounts, measures and parts, as figures and tables call them. */
export const termMessages = {
  'mode.none': 'none',
  'mode.imposed': 'imposed',
  'mode.contact': 'contact',
  'mode.negotiated': 'negotiated',
  'mode.placebo': 'placebo',
  'mode.none.long': 'none: no client comes in',
  'mode.imposed.long': 'imposed: the client’s procedure',
  'mode.contact.long': 'contact: the client’s knowledge, case by case',
  'mode.negotiated.long': 'negotiated: the client’s plan',
  'mode.placebo.long': 'placebo: none again, on other chances',
  'account.unwritten': 'unwritten',
  'measure.formal_power': 'formal power',
  'measure.authored': 'authored rules',
  'measure.effective_power': 'effective power',
  'measure.autonomy': 'autonomy',
  'facet.all': 'all facets',
} as const;
