/** The report of a data set with a design: headings, findings, tables, notes, method. */
export const designMessages = {
  'design.yes': 'yes',
  'design.no': 'no',
  'design.output': '{label} ({where})',
  'design.quoted': '“{factor}”',
  'design.point': 'point {point}',
  'design.others': '{count} more',
  'design.term.interaction': '{first} × {second}',
  'design.term.curvature': '{factor}, curvature',
  'design.sampled': '{shown} of the {count} points are drawn, taken at equal steps of the plan.',
  'design.note.pointwise':
    'Bars are pointwise {level} % Monte Carlo intervals, given one organisation and what was varied; they are not corrected for their number. Where no bar is seen, the interval is narrower than the symbol, or the design allows none.',

  'design.lead':
    'A study of {factors} in a simulation of one organisation: {points} points, each run {replicates} times in the modes {modes}; {weeks} weeks, the client from week {entryWeek}.',
  'design.factors.one': 'one factor',
  'design.factors.many': '{count} factors',
  'design.section.varied': 'What was varied',
  'design.section.overview': 'All outputs at a glance',
  'design.section.outputs': 'Output by output',
  'design.section.points': 'The points',

  'design.findings.told.named': 'Told are the first of the outputs that the scenario names; all are in the overview.',
  'design.findings.told.ranked':
    'Told are the outputs in which the points differ most against the noise of replicates; all are in the overview.',
  'design.findings.about': 'About the scenario: {description}',
  'design.findings.scope':
    'In brackets: {level} %, pointwise. {scope}, named below. Each stands alone and is not corrected for their number: of many points without any effect, some would be shown above or below 0 by chance. The order of factors is only told where intervals do not overlap.',
  'design.finding.level':
    '{output} is {mean} on average over the points; their means lie between {lowest} and {highest}.',
  'design.finding.signs': '{signs}; {mean} on average over the points.',
  'design.finding.change.lead': '{factor} alone changes it most: by {change}.',
  'design.finding.change.one': 'Of the changes alone only {factor} is shown to move it: by {change}.',
  'design.finding.change.some': 'Shown to move it alone: {factors}; which of them most is not shown.',
  'design.finding.main.lead':
    'It is moved most by {factor}: from {from} to {to} it changes by {change}, averaged over the other factors.',
  'design.finding.main.one':
    'It is shown to change with {factor}: from {from} to {to} by {change}, averaged over the other factors.',
  'design.finding.main.some':
    'It is shown to change with {factors}; the largest estimate is that of {factor}: from {from} to {to} by {change}.',
  'design.finding.total.lead': '{factor} has a hand in more of its variance than any other factor: ST {share}.',
  'design.finding.total.one': '{factor} is shown to have a hand in its variance: ST {share}.',
  'design.finding.total.some':
    '{factors} are shown to have a hand in its variance; the largest estimate is that of {factor}: ST {share}.',
  'design.finding.size.lead': 'It is moved most by {factor}: by {size} over its whole range, whichever way (μ*).',
  'design.finding.size.one': 'Above noise is {factor}: it moves it by {size} over its whole range, whichever way (μ*).',
  'design.finding.size.some':
    'Above noise: {factors}; the largest estimate is that of {factor}: {size} over its whole range, whichever way (μ*).',
  'design.finding.level.lead': 'It differs most at {factor} {value}: by {change} from the mean over the points.',
  'design.finding.level.one':
    'It is shown to differ with {factor}: most at {value}, by {change} from the mean over the points.',
  'design.finding.level.some':
    'It is shown to differ with {factors}; the largest estimate is at {factor} {value}: {change} from the mean over the points.',
  'design.finding.none': 'No factor is shown to move it.',
  'design.finding.constant.one': '{outputs} never changes: every run at every point gives the same value.',
  'design.finding.constant.many': '{outputs} never change: every run at every point gives the same value.',
  'design.finding.no_values.one': '{outputs} has no value in any run: nothing is said of it.',
  'design.finding.no_values.many': '{outputs} have no value in any run: nothing is said of them.',
  'design.finding.no_signal.one': 'For {outputs} the points are not told apart from noise.',
  'design.finding.no_signal.many': 'For {outputs} the points are not told apart from noise: {count} of {of} outputs.',

  'design.type.list': 'Values side by side, in the order in which they were written.',
  'design.type.alone': 'The scenario as it is, and each change alone.',
  'design.type.pairs': 'Nothing changed, each change alone, and every two changes together.',
  'design.named.ensemble':
    'An ensemble: sizes of groups from half to twice, and every assumed number from half to one and a half of its value.',
  'design.named.robustness':
    'Our own conventions, changed one at a time: a finding that turns with one of them is ours.',
  'design.named.ablations': 'Every mechanism switched off, alone and two at a time.',
  'design.named.scaling': 'The same organisation with more people in every group that has several.',
  'design.type.factorial': 'A full factorial: every combination of the levels, once.',
  'design.type.latin-hypercube':
    'A Latin hypercube: each factor’s range is cut into as many slices as there are points, and each slice is used once (McKay, Beckman and Conover 1979).',
  'design.type.sobol':
    'Sobol points, scrambled: they fill the ranges more evenly than chance would (Sobol’ 1967; directions of Joe and Kuo 2008).',
  'design.type.morris':
    'Screening by trajectories: from a random place one factor after another is moved by one step, alone (Morris 1991).',
  'design.type.saltelli':
    'A design for Sobol indices: two sets of points, and between them points in which one factor alone is taken from the other set (Saltelli and others 2010).',
  'design.method.optimised': 'The hypercube was optimised for an even spread (centred discrepancy, Hickernell 1998).',
  'design.method.plain': 'The hypercube is plain, not optimised: it has more points than are optimised.',
  'design.balanced.no':
    'The number of points is no power of 2, so that they fill the ranges less evenly than they could.',
  'design.seeds.shared':
    'All {points} points share the seeds of their {replicates} replicates: points are compared on the same chances.',
  'design.seeds.blocks':
    'Points share their seeds within a block (a row or a trajectory) and not between the {blocks} blocks: the indices would be far less sure otherwise.',
  'design.kept': '{kept} of {planned} pairs of point and replicate have values in every mode; {dropped} were left out.',
  'design.all_points': 'all points',
  'design.at': '{factor} {value}',
  'design.expectation.at': '{where} at {points}',
  'design.expectation.at_both': '{where} at {points}, against {others}',
  'design.table.factors': 'What was varied',
  'design.head.factor': 'Factor',
  'design.head.values': 'Values or range',
  'design.head.unit': 'Unit',
  'design.head.base': 'In the scenario',
  'design.head.about': 'What it is',
  'design.head.source': 'Source of the scenario’s value',
  'design.range.linear': '{from} to {to}',
  'design.range.log': '{from} to {to} (log scale)',
  'design.range.integer': '{from} to {to} (whole)',
  'design.cases': 'settings made together',

  'design.overview.intro':
    'Means over all points. A column head sorts. The noise share is how much of the variance of single runs is chance between replicates rather than difference between points: near 1, the factors hardly matter beside chance; near 0, they decide.',
  'design.overview.caption': 'Outputs',
  'design.head.output': 'Output',
  'design.head.mean': 'Mean over points',
  'design.head.spread': 'SD of points',
  'design.head.between': 'Points from … to',
  'design.between': '{lowest} … {highest}',
  'design.head.noise': 'Noise share',
  'design.head.signs': 'Shown above 0 · below · neither',
  'design.head.strongest': 'Largest estimate',
  'design.head.signs.means': 'Mean above 0 · below · 0',
  'design.signs.short': '{positive} · {negative} · {undecided}',
  'design.constant': 'constant',
  'design.no_values': 'no value',
  'design.strongest.total': '{factor}: ST {value}',
  'design.strongest.size': '{factor}: μ* {value}',
  'design.strongest.level': '{factor} {level}: {value}',
  'design.strongest.none': 'none shown',

  'design.outputs.intro':
    'The outputs in the order of the overview; a click opens one, and what is open is printed. Open at first: those in which the points differ most against noise.',
  'design.outputs.tables-only':
    'Without figures, for the size of this page: {count} outputs in which the points differ less against noise.',
  'design.outputs.omitted': '{count} more outputs are in the overview and in summary.json.',
  'design.output.numbers':
    'Mean over all points {mean} ({unit}); between points from {lowest} to {highest}, standard deviation {points} without the noise of replicates; between replicates at one point {replicates}; noise share {noise}.',
  'design.output.margin': 'Margin of this output: {margin}.',

  'design.table.indices': 'Sobol indices: {output}',
  'design.table.interactions': 'Interactions of two factors, as shares of the variance: {output}',
  'design.table.screening': 'Screening: {output} ({unit} per whole range)',
  'design.table.levels': 'Levels against the mean over all points: {output} ({unit})',
  'design.table.surface': 'Coefficients of the fitted surface: {output} ({unit})',
  'design.table.grid': 'Prediction of the surface, and half-width of its interval: {output} ({unit})',
  'design.table.alone': 'Each change alone, against the scenario as it is: {output} ({unit})',
  'design.table.together': 'Every two changes, what they do beyond the sum: {output} ({unit})',
  'design.table.points': 'Points: {output} ({unit})',
  'design.table.pairs': '{output} by {first} and {second} ({unit})',
  'design.table.sample': 'Points and the means of the outputs in which they differ most against noise',
  'design.head.first': 'S₁',
  'design.head.total': 'ST',
  'design.head.gap': 'ST − S₁',
  'design.head.index': 'Index',
  'design.head.pair': 'Pair',
  'design.head.size': 'μ*',
  'design.head.floor': 'Floor of μ*',
  'design.head.above': 'Above noise',
  'design.head.mu': 'μ',
  'design.head.sigma': 'σ',
  'design.head.level': 'Level',
  'design.head.difference': 'Difference',
  'design.head.term': 'Term',
  'design.head.coefficient': 'Coefficient',
  'design.head.prediction': 'Prediction',
  'design.head.half-width': 'Half-width',
  'design.head.alone': 'Alone',
  'design.head.together': 'Together, beyond the sum',
  'design.head.point': 'Point',
  'design.head.estimate': 'Mean [interval]',
  'design.head.replicates': 'Replicates',
  'design.variance':
    'Variance between points {variance}; share of noise in the variance of single runs {noise}; {rows} rows used, {missing} left out.',
  'design.screening.used': 'Trajectories used: {n}; left out: {missing}.',
  'design.points.shown': 'The table shows {shown} of {count} points; all are in the data set.',

  'design.note.constant':
    'Every run at every point gives the same value, so there is nothing to explain: no index is defined.',
  'design.note.missing':
    'Values are missing at some points (nobody acted, or there was nothing to divide by). Runs without a value: {count}; what needs them was left out. If the missing ones lie in one corner of the ranges, the rest speaks for the other corners only.',
  'design.note.missing.unknown':
    'Values are missing at some points (nobody acted, or there was nothing to divide by), and what needs them was left out. If they lie in one corner of the ranges, the rest speaks for the other corners only.',
  'design.note.no_signal':
    'No signal beyond noise: the lower end of the interval of the variance between points is not above 0. The points differ by no more than chance between replicates can make them, so shares of that variance mean nothing and are not read. More replicates or more rows may show one; a flat output will not.',
  'design.note.negative_index':
    'Below 0: {factors}. A share of variance cannot be negative, but its estimate can: the noise of replicates is taken out and what is left scatters around the true share. With a true share near 0 about half of the estimates fall below it. Read it as “about 0”, and the interval for how far from 0 it may be; cutting it at 0 would make small shares look larger than they are.',
  'design.note.interactions':
    'ST well above S₁: {factors}. ST − S₁ is the part of the variance that a factor moves only together with others: its effect depends on their values, so “what does it do” has no answer without saying where the others stand.',
  'design.note.not_above_noise':
    'Not above noise: {factors}. Their μ* is not beyond what a factor without any effect would be given by chance. That is not proof that they do nothing; it says that an effect, if there is one, is smaller than this design with these replicates can show.',
  'design.note.no_interval':
    'No interval can be given here: there are too few independent parts (replicates, rows or scramblings) to tell how far a number could move. Read it as an estimate of unknown precision, and decide nothing by it.',
  'design.note.surface_poor':
    'Do not read the surface as a map: it holds only {explained} % of the variance between points. The shape of the output is not one that straight lines, products and squares can take (steps, thresholds), or noise hides it. Main effects still are averages over the ranges; places and contours are not to be trusted.',
  'design.note.mean_of_ratios':
    'This output is a ratio. Here each run counts once, whatever the number below the line is in it; the report of one point divides sums instead, so that the two can differ a little.',
  'design.note.surface_without':
    'The surface leaves out {factors}, which are no numbers: it is averaged over their values.',
  'design.note.surface_points':
    'For its cost the surface was fitted to {count} of the points, spread evenly over the plan.',
  'design.note.points_left_out':
    'Points that are not in the mean over points, because hardly any replicate has a value at all of them: {count}. The mean speaks for the other points only.',
  'design.note.surface_impossible':
    'No surface was fitted: there are too few points, or too few complete replicates, for its terms to be told apart.',

  'design.method.intro':
    'What is simulated is one organisation, whose parameters are moved over the ranges named above. All intervals are {level} % Monte Carlo intervals given that organisation and what was varied: they say how far more replicates or more points could move a number. They do not say how other organisations differ, nor that the ranges are right; other ranges give other shares.',
  'design.method.point.term': 'Point and replicate',
  'design.method.point':
    'A point is one setting of all factors; at each point the model is run {replicates} times with other chances. A number of a point is the mean over its replicates.',
  'design.method.noise.term': 'Noise share',
  'design.method.noise':
    'σ²/(V + σ²): σ² is the mean variance between replicates at one point, V the variance between the points’ true means. V is reckoned by taking σ² divided by the number of replicates off the variance of the points’ means, because means of few runs differ by chance alone; what is left can fall below 0 and is then given as 0.',
  'design.method.signs.term': 'Signs',
  'design.method.signs':
    'A point is counted as above 0 when the whole of its own interval is, below 0 alike, and as neither else. An ensemble in which a sign holds at nearly all points says that the finding does not hang on the values of the factors, within the ranges.',
  'design.method.pairs.term': 'Alone and together',
  'design.method.pairs':
    'Alone: the output with the change less the output without any, replicate by replicate. Together: the output with both changes, less that with each alone, plus that without any. Then Student’s t across replicates, because points share their seeds within one.',
  'design.method.levels.term': 'Main effects by level',
  'design.method.levels':
    'Mean of the output over all points at the level, minus the mean over all points, replicate by replicate; then Student’s t across replicates, because points share their seeds.',
  'design.method.surface.term': 'Fitted surface',
  'design.method.surface':
    'Each factor is scaled to run from −1 to 1. To each replicate by itself a sum of straight lines, products of two and (where there are points enough) squares is fitted by least squares (Box and Wilson 1951); coefficients and predictions are compared across replicates by Student’s t. The explained share is how much of the variance between the points’ means the mean surface holds. It is not to be read where this share is low, between points far apart, or beyond the ranges.',
  'design.method.screening.term': 'μ, μ* and σ',
  'design.method.screening':
    'The elementary effect of a step is the change of the output divided by the step, so that it is per whole range. μ is the mean of these effects, μ* the mean of their sizes, σ their standard deviation with the variance of noise taken off (Morris 1991; Campolongo, Cariboni and Saltelli 2007). μ can be near 0 when effects of both signs cancel; μ* cannot, but noise has a size too: chance alone makes it positive. Its floor is √(2/π) times the standard error of one effect, which is what a factor that does nothing would be given.',
  'design.method.indices.term': 'S₁ and ST',
  'design.method.indices':
    'S₁ is the variance of the output’s mean given the factor, divided by V: what would go, on average, if the factor were known. ST is the mean variance that is left when all other factors are known, divided by V. Estimators of Saltelli and others (2010) for S₁ and of Jansen (1999) for ST and V; every product of means that share seeds has its covariance of noise, divided by the number of replicates, taken off, so that noise is not counted as interaction. The S₁ sum to 1 at most where factors are varied independently; the ST sum to 1 or more. ST − S₁ is interaction. Estimates scatter around the true shares and can fall below 0 or beyond 1.',
  'design.method.sources.term': 'Sources',
  'design.method.sources.list': 'Box and Wilson (1951), Journal of the Royal Statistical Society B 13, 1–45.',
  'design.method.sources.alone': 'Box and Wilson (1951), Journal of the Royal Statistical Society B 13, 1–45.',
  'design.method.sources.pairs': 'Box and Wilson (1951), Journal of the Royal Statistical Society B 13, 1–45.',
  'design.method.sources.factorial': 'Box and Wilson (1951), Journal of the Royal Statistical Society B 13, 1–45.',
  'design.method.sources.latin-hypercube':
    'McKay, Beckman and Conover (1979), Technometrics 21, 239–245. Hickernell (1998), Mathematics of Computation 67, 299–322. Box and Wilson (1951), Journal of the Royal Statistical Society B 13, 1–45.',
  'design.method.sources.sobol':
    'Sobol’ (1967), USSR Computational Mathematics and Mathematical Physics 7, 86–112. Joe and Kuo (2008), SIAM Journal on Scientific Computing 30, 2635–2654. Box and Wilson (1951), Journal of the Royal Statistical Society B 13, 1–45.',
  'design.method.sources.morris':
    'Morris (1991), Technometrics 33, 161–174. Campolongo, Cariboni and Saltelli (2007), Environmental Modelling & Software 22, 1509–1518.',
  'design.method.sources.saltelli':
    'Saltelli, Annoni, Azzini, Campolongo, Ratto and Tarantola (2010), Computer Physics Communications 181, 259–270. Jansen (1999), Computer Physics Communications 117, 35–43. Sobol’ (2001), Mathematics and Computers in Simulation 55, 271–280.',
} as const;
