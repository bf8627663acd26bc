/** Methods paragraph, citation, and the Markdown summary of `corule check`. */
export const packagingMessages = {
  'methods.heading': 'Methods paragraph',
  'methods.note': 'What was done, with the numbers of this data set: to paste into a paper.',
  'methods.software':
    '“{title}” was simulated with corule {version} (commit {commit}, random streams {streams}), an agent-based model of how an organisation makes its rules and of who gains normative power and who loses autonomy when the client comes in (work system {work}).',
  'methods.software.unstamped':
    '“{title}” was simulated with corule {version} (run from its sources, random streams {streams}), an agent-based model of how an organisation makes its rules and of who gains normative power and who loses autonomy when the client comes in (work system {work}).',
  'methods.runs':
    'A run lasts {weeks} weeks; the client enters in week {entryWeek}, and a value of a run is the mean over its last {measureWeeks} weeks.',
  'methods.modes': 'The same organisation was run in these modes: {modes}.',
  'methods.replicates':
    'There were {planned} replicates, of which {used} were used and {dropped} left out in all modes because a run of theirs failed (root seed “{seed}”).',
  'methods.replicates.all': 'There were {planned} replicates, all of which were used (root seed “{seed}”).',
  'methods.groups.all':
    'Each was run in {replicates} replicates; all {planned} pairs of point and replicate were used (root seed “{seed}”).',
  'methods.groups':
    'Each was run in {replicates} replicates; of the {planned} pairs of point and replicate, {used} were used and {dropped} left out in all modes because a run failed (root seed “{seed}”).',
  'methods.fixed': 'The number of replicates was fixed beforehand.',
  'methods.stopped.margins':
    'A stop rule found the number of replicates: the confidence sequences of {metrics} metrics (Waudby-Smith et al. 2024) were looked at {looks} times, and all lay within their margins at {stop} replicates.',
  'methods.stopped.maximum':
    'A stop rule was to find the number of replicates: the confidence sequences of {metrics} metrics (Waudby-Smith et al. 2024) were looked at {looks} times, and not all lay within their margins at the maximum of {stop} replicates.',
  'methods.pairs':
    'Within a replicate all modes share named streams of random numbers (common random numbers), so that modes were compared replicate by replicate.',
  'methods.design': 'Parameters were varied by a design ({type}) of {points} points over {count} factors: {factors}.',
  'methods.design.one': 'One parameter was varied by a design ({type}) of {points} points: {factors}.',
  'methods.design.range': '{name} from {from} to {to}',
  'methods.design.values': '{name} in {values}',
  'methods.design.more': 'and {count} more',
  'methods.design.replicate':
    'Points share the random numbers of a replicate; each replicate gave one number, and these were compared.',
  'methods.design.block':
    'Points share their random numbers within each of {blocks} blocks; each block gave one number, and these were compared.',
  'methods.intervals':
    'Means and paired differences have {level} % intervals: Student’s t, the BCa bootstrap with {resamples} resamples for skewed values from 20 on, and the jackknife for ratios of sums.',
  'methods.family':
    'The {size} comparisons of the primary family ({measures}, by role and pair of modes) were judged by simultaneous {level} % max-|t| intervals (critical value {critical}, by {procedure}), their p values adjusted by Holm.',
  'methods.family.bootstrap': 'studentised bootstrap of {resamples} resamples',
  'methods.family.normal': 'the normal distribution with the correlation of the sample',
  'methods.margins.met': 'The simultaneous half-widths aimed at, {margins}, were reached by all of them.',
  'methods.margins.unmet': 'The simultaneous half-widths aimed at, {margins}, were not reached by all of them.',
  'methods.margin': '{margin} for {measures}',
  'methods.expectations':
    'Expectations written in the scenario and judged together: {lines}, of which passed {pass}, failed {fail}, undecided {undecided}.',
  'methods.scope':
    'All intervals are Monte Carlo intervals given one organisation and one set of assumptions: they say how far more replicates could move a number, and not how other organisations differ.',
  'methods.scope.design':
    'All intervals are Monte Carlo intervals given one organisation and the ranges named: they say how far more replicates or points could move a number, and not how other organisations differ.',
  'methods.again': 'The scenario (SHA-256 {hash}) and the data set are made again by “{command}”.',
  'cite.heading': 'How to cite',
  'cite.note':
    'Please cite corule with its version, and the work that it formalises: as text, or with the BibTeX entries below.',
  'cite.software': '{authors} ({year}). {title} (version {version}) [computer software].',
  'cite.software.undated': '{authors} (n.d.). {title} (version {version}) [computer software].',
  'cite.article': '{authors} ({year}). {title} {journal}, {issue}, {pages}.',
  'markdown.expectations': 'Expectations',
  'markdown.expectations.none': 'The scenario expects nothing: there is nothing to check.',
  'markdown.head.verdict': 'verdict',
  'markdown.head.expectation': 'expectation',
  'markdown.head.estimate': 'estimate and interval',
  'markdown.head.why': 'stands for',
  'markdown.findings': 'Findings',
  'markdown.warnings': 'Warnings',
  'markdown.provenance': 'Provenance',
  'markdown.scenario': 'scenario',
  'markdown.replicates': 'replicates',
  'markdown.replicates.text': '{used} used of {planned} planned, {dropped} left out',
  'markdown.modes': 'modes',
  'markdown.weeks': 'weeks',
  'markdown.weeks.text': '{weeks}, the client enters in week {entryWeek}',
  'markdown.seed': 'root seed',
  'markdown.version': 'version',
  'markdown.version.text': 'corule {version}, commit {commit}',
  'markdown.again': 'made again by',
  'markdown.report': 'report',
  'check.junit.message': '{verdict}: {subject}: {estimate}',
} as const;
