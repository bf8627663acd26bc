/** The page of several sites. */
export const siteMessages = {
  'sites.title': 'What the field saw, and what the model gives: {count} sites',
  'sites.lead':
    'Each site is a simulated organisation, described after a field study. What was observed there, in words, stands beside what the model gives, with its interval. Where they disagree it is marked, and stays.',
  'sites.overview': 'All sites',
  'sites.overview.caption': 'Comparisons of what the field saw with what the model gives, by site',
  'sites.head.site': 'site',
  'sites.head.work': 'work system',
  'sites.head.own-mode': 'the field’s own mode',
  'sites.head.pass': '✓ agree',
  'sites.head.fail': '✗ disagree',
  'sites.head.undecided': '? undecided',
  'sites.head.not-in-model': 'seen, and not in the model',
  'sites.runs': 'Runs',
  'sites.runs.text':
    '{replicates} replicates, each in {modes}; {weeks} weeks, the client from week {entryWeek}; seed {seed}',
  'sites.not-observed': 'The scenario does not say what the field saw.',
  'sites.no-summary': 'No replicate of {folder} finished in every mode: there is nothing to compare.',
  'sites.report': 'The report: {title}',
  'sites.footer':
    'Made by corule {version} from the data sets beside this page. It asks the network for nothing; the reports are files of their own.',
} as const;
