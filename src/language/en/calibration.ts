/** What the terminal, the report and the figures say of a calibration. */
export const calibrationMessages = {
  'calibration.title': 'Calibration of {title}',
  'calibration.lead':
    'Which values of {parameters} make the model meet {fitted} that the field saw, and does it then give {apart} that it was not fitted to? {particles} parameter sets of {replicates} replicates each.',
  'calibration.count.parameters': '{count} parameters',
  'calibration.count.parameter': 'one parameter',
  'calibration.count.patterns': '{count} patterns',
  'calibration.count.pattern': 'one pattern',
  'calibration.count.none': 'no pattern',

  'calibration.status.bands':
    'All {particles} parameter sets that were kept meet every fitted band. It took {searched} sets that were tried, in {generations}.',
  'calibration.status.acceptance':
    'The search ended because fewer than {least} % of the parameter sets that were tried came closer to the bands; {searched} were tried.',
  'calibration.status.budget': 'The search ended because the budget of {budget} parameter sets is spent.',
  'calibration.status.stalled':
    'The search ended because it came no closer to the bands: half of the parameter sets lie at the same distance; {searched} were tried.',
  'calibration.status.threshold':
    'The {particles} sets that were kept miss a fitted band by up to {threshold} times half its width, counted from its middle; 1 would be its edge.',
  'calibration.status.prior': 'The {particles} sets that were kept are draws from the ranges: nothing was learnt yet.',
  'calibration.status.nothing': 'No parameter set was found that comes close enough: there is no posterior.',
  'calibration.generations': '{count} generations',
  'calibration.generation': 'one generation',

  'calibration.identified': 'identified',
  'calibration.not_identified': 'not identified by these patterns',
  'calibration.unknown': 'no posterior',
  'calibration.finding.parameters': 'Identified by these patterns: {identified}. Not identified: {open}.',
  'calibration.finding.none': 'none',
  'calibration.finding.apart':
    'Of the patterns kept apart, the model that was fitted to the others gives {holds} within its band, {fails} outside, {open} undecided.',
  'calibration.verdict.holds': 'within the band',
  'calibration.verdict.fails': 'outside the band',
  'calibration.verdict.open': 'across an end',
  'calibration.verdict.unknown': 'no value',
  'calibration.fit.fitted': 'fitted',
  'calibration.fit.apart': 'kept apart',
  'calibration.pattern': '{label}, {mode}',
  'calibration.pattern.minus': '{label}, {mode} − {minus}',

  'calibration.warning.no_posterior':
    'There is no posterior: widen the ranges, look at the patterns, or raise the budget.',
  'calibration.warning.bands_not_reached':
    'Not every fitted band is met by all parameter sets: read the posterior as that of wider bands ({value} times as wide).',
  'calibration.warning.bands_not_reached.prior': 'The posterior is that of no band at all: it is the ranges.',
  'calibration.warning.few_particles': 'Only {value} parameter sets were found: quantiles are rough.',
  'calibration.warning.low_effective_size':
    'A few parameter sets carry most of the weight: they say as much as {value} equal ones, fewer than half.',
  'calibration.warning.failed_particles':
    '{value} parameter sets failed and count as infinitely far; manifest.json names them with the command that repeats each.',
  'calibration.warning.noisy_pattern':
    '{subject}: its band is narrow beside the luck of the replicates; about {value} replicates a parameter set would be needed.',
  'calibration.warning.missing_values':
    '{subject}: {value} % of the replicates have no value; means are over the others.',
  'calibration.warning.constant_pattern':
    '{subject}: the model gives {value} whatever the parameters; it says nothing about them.',
  'calibration.warning.out_of_reach':
    '{subject}: no parameter set drawn from the ranges reached its band; the closest gave {value}.',
  'calibration.warning.not_identified':
    '{subject} is not identified by these patterns: its variance fell by {value} %, less than 10 %.',
  'calibration.warning.not_identified.rose':
    '{subject} is not identified by these patterns: its variance did not fall.',
  'calibration.warning.ridge':
    '{subject} make up for each other (correlation {value}): the patterns fix a combination, not each.',
  'calibration.warning.no_validation':
    'No pattern was kept apart (fit: false): the calibrated model was not held to anything new.',
  'calibration.warning.validation_failed':
    '{subject} was kept apart, and the calibrated model does not give it: its median is {value}.',
  'calibration.warning.band_undated': '{subject}: no date says when its band was fixed.',

  'calibration.section.findings': 'What was found',
  'calibration.section.parameters': 'The parameters',
  'calibration.section.patterns': 'The patterns',
  'calibration.section.search': 'How it was searched',
  'calibration.section.method': 'How to read this',
  'calibration.section.provenance': 'Where it comes from',

  'calibration.parameters.caption': 'Parameters before and after (90 % interval: the middle nine tenths of the weight)',
  'calibration.parameters.name': 'parameter',
  'calibration.parameters.range': 'range before',
  'calibration.parameters.scale': 'scale',
  'calibration.scale.linear': 'linear',
  'calibration.scale.log': 'log',
  'calibration.scale.integer': 'integer',
  'calibration.parameters.mean': 'mean',
  'calibration.parameters.sd': 'SD',
  'calibration.parameters.interval': '90 % interval',
  'calibration.parameters.contraction': 'variance fell by',
  'calibration.parameters.verdict': 'by these patterns',
  'calibration.patterns.caption': 'Patterns: band of the field, and what the calibrated model gives on fresh seeds',
  'calibration.patterns.name': 'pattern',
  'calibration.patterns.use': 'use',
  'calibration.patterns.band': 'band',
  'calibration.patterns.model': 'model, median [90 %]',
  'calibration.patterns.share': 'weight within',
  'calibration.patterns.verdict': 'verdict',
  'calibration.patterns.noise': 'luck / half band',
  'calibration.patterns.source': 'seen in',
  'calibration.search.caption': 'Generations',
  'calibration.search.generation': 'generation',
  'calibration.search.threshold': 'ε',
  'calibration.search.attempts': 'sets tried',
  'calibration.search.acceptance': 'accepted',
  'calibration.search.size': 'effective sets',
  'calibration.search.median': 'median distance',
  'calibration.search.everything': 'all',

  'calibration.figure.posterior.title': 'What the patterns say of each parameter',
  'calibration.figure.posterior.reading':
    'The filled outline is how likely each value is after the search, against before: above the dashed line (1) it is more likely than it was. An outline that follows the line says that these patterns know nothing of the parameter.',
  'calibration.figure.posterior.description': 'Posterior of each parameter against its range before: {values}.',
  'calibration.figure.posterior.after': 'after the search',
  'calibration.figure.posterior.before': 'before: every value in the range alike',
  'calibration.figure.posterior.axis': 'times as likely',
  'calibration.figure.pairs.title': 'Parameters in pairs',
  'calibration.figure.pairs.reading':
    'Each dot is a parameter set that was kept, a larger one carries more weight. A narrow slanted cloud is a ridge: one parameter makes up for the other, and only their combination is known.',
  'calibration.figure.pairs.description': 'Scatter of parameter sets for {count} pairs; correlations: {values}.',
  'calibration.figure.pairs.dot': 'a parameter set',
  'calibration.figure.pairs.note':
    'Shown are {shown} of {all} pairs, those that correlate most, and at most {dots} sets.',
  'calibration.figure.pairs.correlation': 'correlation {value}',
  'calibration.figure.search.title': 'How the search came closer',
  'calibration.figure.search.reading':
    'Left: the largest distance ε that a generation accepts, in half-widths of the band that is missed most; at 1 every band is met. Right: the share of the sets tried that was accepted.',
  'calibration.figure.search.description': 'By generation: {values}.',
  'calibration.figure.search.description.generation': '{generation}: ε {threshold}, {acceptance} % accepted',
  'calibration.figure.search.threshold': 'ε',
  'calibration.figure.search.acceptance': 'accepted, %',
  'calibration.figure.search.axis': 'generation',
  'calibration.figure.search.bands': 'edge of the bands (1)',
  'calibration.figure.check.title': 'What the calibrated model gives for each pattern',
  'calibration.figure.check.reading':
    'The pale bar is the band that the field saw. The line holds nine tenths of what the calibrated model gives on fresh seeds, the mark is its median. Fitted patterns lie within their bands up to the luck of the replicates; those kept apart put the model to the test.',
  'calibration.figure.check.description': 'Band and posterior predictive interval of each pattern: {values}.',
  'calibration.figure.check.description.pattern': '{name} ({use}): band {band}, model {model}, {verdict}',
  'calibration.figure.check.band': 'band of the field',
  'calibration.figure.check.prior': 'where the model lay before, over the whole ranges',

  'calibration.provenance.modes': 'Modes that each set ran',

  'calibration.method.prior':
    'Before any run every value in the range of a parameter is taken as equally likely on its scale, and parameters as independent. Ranges and bands were written down beforehand; the scenario below shows them.',
  'calibration.method.distance':
    'A parameter set is as far from the patterns as from the one that it misses most: |mean over its replicates − middle of the band| / half its width. At most 1 means that it meets all fitted bands.',
  'calibration.method.smc':
    'Sequential approximate Bayesian computation: the first generation is drawn from the ranges; each later one moves sets of the last by a normal kernel with twice their weighted covariance, and accepts up to ε = max(1, median distance of the last). Sets are weighted so that the way of moving them leaves no trace (Beaumont and others 2009).',
  'calibration.method.rejection':
    'Rejection: sets are drawn from the ranges, and those that meet all fitted bands are kept, with equal weights.',
  'calibration.method.posterior':
    'The posterior says how likely parameter values are given the bands, this model and these ranges. A band is read as: the field’s value errs by up to its half-width, every error alike. It says nothing of other models that would meet the same patterns.',
  'calibration.method.identified':
    'A parameter is called identified when its variance, on the scale on which it was uniform, fell by at least 10 %. A pair with a correlation of .7 or more is called a ridge. Both are conventions.',
  'calibration.method.check':
    'The parameter sets that were kept are run again on fresh seeds: the runs by which they were accepted were lucky ones. Patterns kept apart were never looked at in the search.',

  'calibration.terminal.title': 'corule {version} · calibration of {title}',
  'calibration.terminal.line':
    '{method} · {particles} sets × {replicates} replicates · {searched} sets tried · seed {seed}',
  'calibration.terminal.parameters': 'Parameters (mean [90 %]; how much its variance fell)',
  'calibration.terminal.parameter': '{mean} [{lower}, {upper}] of [{from}, {to}] · {fell} % · {verdict}',
  'calibration.terminal.patterns': 'Patterns (what the model gives on fresh seeds: median [90 %])',
  'calibration.terminal.pattern': '{median} [{lower}, {upper}] for [{from}, {to}] · {use} · {verdict}',
  'calibration.terminal.no_value': 'no value for [{from}, {to}] · {use}',
  'calibration.terminal.warning': 'Warning: {text}',
  'calibration.terminal.more': '… and {count} more warnings: see the report.',
  'calibration.terminal.report': 'Report: {path}',
  'calibration.terminal.again': 'Again:  {command}',
} as const;
