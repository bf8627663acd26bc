/** Headings and prose of the report. */
export const reportMessages = {
  'report.title': '{title} · corule',
  'report.lead':
    'A simulation of one organisation into which the client comes in different ways ({modes}): who gains the right to make the rules, and who loses autonomy. {replicates} replicates of {weeks} weeks; the client is there from week {entryWeek}.',
  'report.contents': 'Contents',
  'report.no-script': 'The text and the tables can be read without JavaScript; the figures need it.',
  'report.no-plotly': 'This figure needs the file plotly.min.js that the report shares with others; it was not found.',
  'report.no-series':
    'No replicate of this data set was recorded in time (record.series.replicates is 0), so there are no figures over the weeks.',
  'report.footer': 'Made by corule {version}. This page holds all its data, and asks the network for nothing.',
  'report.scope':
    'All intervals are Monte Carlo intervals given one organisation and one parameter set: they say how far more replicates could move a number, not how other organisations differ.',

  'report.section.findings': 'What was found',
  'report.section.field': 'What the field saw',
  'report.section.power': 'Who makes the rules',
  'report.section.opinion': 'A second opinion on power',
  'report.section.loss': 'How autonomy is lost',
  'report.section.ledger': 'Who took from whom',
  'report.section.organising': 'Who does the organising',
  'report.section.autonomy': 'Autonomy over time',
  'report.section.distributions': 'Where the runs lie',
  'report.section.rules': 'Rules and negotiations',
  'report.section.outcomes': 'Outcomes',
  'report.section.work': 'The work itself',
  'report.section.comparisons': 'Comparisons in numbers',
  'report.section.expectations': 'Expectations',
  'report.section.method': 'How to read this',
  'report.section.provenance': 'Where it comes from',

  'report.findings.scope':
    'In brackets: simultaneous {level} % Monte Carlo intervals over {size} comparisons, given this one organisation and this one parameter set. More replicates narrow them; other organisations may differ.',
  'report.warnings': 'Before trusting a number ({count})',
  'report.warning.more': '… and {count} more of this kind.',
  'report.warning.stopped_at_maximum':
    'The replicates ended at {count}, the maximum of the stop rule, before everything was known well enough. Its own intervals, and those of the expectations, hold wherever it stops; all other intervals are made as if {count} had been fixed beforehand.',
  'report.warning.stopped_by_rule':
    'A stop rule ended the replicates at {count}. Its own intervals, and those of the expectations, hold wherever it stops; all other intervals are made as if {count} had been fixed beforehand.',
  'report.warning.data_set_incomplete':
    'The data set is incomplete: {count} replicates that were planned are missing, because they have not been run to their end. Do not publish it; the run can be completed with --resume.',
  'report.warning.replicates_dropped': '{count} replicates were left out in all modes, because a run of theirs failed.',
  'report.warning.few_replicates': 'Only {count} replicates: intervals may hold less often than they say.',
  'report.warning.not_enough_replicates':
    'Not every interval is as narrow as its margin asks: about {needed} replicates would be needed.',
  'report.warning.not_enough_replicates.unknown': 'Not every interval is as narrow as its margin asks.',
  'report.warning.negative_pair_correlation':
    'Runs on the same luck went opposite ways in {subject} (correlation {correlation}): its interval is wider than it would be unpaired. It holds; more replicates narrow it.',
  'report.warning.placebo_absent': 'No placebo was run: how much power noise alone would redistribute is not known.',
  'report.warning.period_not_a_divisor':
    '{subject} has a period of {weeks} weeks, and the weeks that are averaged are no multiple of it.',
  'report.warning.windows_disagree': 'The verdict on {subject} depends on how many last weeks are averaged.',

  'report.power.intro':
    'Formal power is authorship of the written rules, as shares that sum to 1. Authored power counts all rules, so that it grows with the book: what is not written has no author. Effective power is the share in what really decides actions: a rule that has no grip on practice gives none.',
  'report.loss.intro':
    'Autonomy is the probability of acting as one would have before the client came. What is lost can be constrained, consented to, or internalised: a habit that has bent to the rule counts as lost.',

  'report.opinion.intro':
    'SocLab (Sibertin-Blanc, Roggero, Adreit and others, 2013) puts the sociology of organised action into formulas: power is the control of what others need. The power of a role is what the issues that it controls give to all who have stakes in them. Here each role spreads ten stakes over the issues that concern it; an issue is controlled by the role that decides most of its actions; an issue serves a person by 10 where practice lies on its ideal, by 0 at a distance, down to −10. Who is concerned and at which distance are assumptions of ours (docs/ODD.md).',
  'report.opinion.absent': 'This data set has no columns of SocLab.',
  'report.opinion.scope':
    'In brackets: simultaneous {level} % Monte Carlo intervals over the {size} differences of this section. A disagreement is named where both intervals exclude 0, on opposite sides.',
  'report.opinion.caption':
    'Orders of two roles, and moves against none, that SocLab turns round (difference of shares; bold: against effective power)',
  'report.opinion.shift': '{role}, against none',
  'report.opinion.why':
    'Why they may disagree: our measures ask who makes rules and decisions, and weigh issues by salience. SocLab asks whose decisions matter to whom, and how well they go: an issue weighs by the stakes in it, a role has the same ten stakes whatever the number of its members, and who controls an issue that serves nobody has little power, or less than none. And its relations have one controller: to write a part of every rule is a share of our power everywhere, and no control anywhere. Control divided as actions are decided takes that last difference away, and tells the two apart.',

  'report.head.role': 'role',
  'report.head.mode': 'mode',
  'report.head.pair': 'modes compared',
  'report.head.difference': 'difference',
  'report.head.simultaneous': 'simultaneous {level} % interval',
  'report.head.drawn': 'drawn (dashes: 0)',
  'report.head.verdict': 'verdict',
  'report.head.dav': 'd_av',
  'report.head.sign-balance': 'P(d>0) − P(d<0)',
  'report.head.correlation': 'correlation of pairs',
  'report.head.n': 'n',
  'report.head.needed': 'n needed',
  'report.head.flags': 'remarks',
  'report.head.p': 'p (Holm)',
  'report.head.metric': 'metric',
  'report.head.column': 'column',
  'report.head.unit': 'unit',
  'report.head.loss': 'autonomy loss',
  'report.head.within': 'on the same issues',
  'report.head.mix': 'by acting on others',
  'report.head.expected': 'expected',
  'report.head.estimate': 'estimate and interval',
  'report.head.why': 'stands for',
  'report.pair': '{first} − {second}',
  'report.verdict.higher': 'higher',
  'report.verdict.lower': 'lower',
  'report.verdict.not_shown': 'not shown',
  'report.verdict.no_interval': 'no interval',
  'report.flag.missing': 'some missing',
  'report.flag.rare': 'rare',
  'report.flag.constant': 'constant',
  'report.flag.structural_zero': '0 by construction',
  'report.flag.insufficient': 'too few values',
  'report.flag.negative_correlation': 'negative correlation',

  'report.comparisons.intro':
    'The primary family: {size} comparisons whose {level} % intervals hold all together. Only what excludes 0 here (in bold) is said to be shown of power and autonomy; other sections have families of their own, and say so. Verdicts follow the intervals, which are wider than those of a t test where few replicates are skewed; p values stand last, for comparison, and can differ.',
  'report.comparisons.enough': 'The {used} replicates are enough: every simultaneous half-width is within its margin.',
  'report.comparisons.not-enough':
    'The {used} replicates are not enough for every margin that was declared; about {needed} would be.',
  'report.comparisons.caption': '{measure}: differences between modes, replicate by replicate (share)',
  'report.comparisons.legend':
    'd_av: mean difference over the root of the mean of the two variances. P(d>0) − P(d<0): how much more often the first mode is higher. Correlation: of runs that share a seed. n needed: replicates at which the half-width would be the margin. p: paired t, adjusted by Holm over the family. Select a head to sort.',
  'report.comparisons.no-interval':
    'Some or all comparisons of these have no interval, because nobody acts or all values are alike: {metrics}.',
  'report.rankings.heading': 'Between the ways in (inference)',
  'report.rankings.note':
    'Rankings between modes are our inference from the simulation, not a claim of the field studies behind it.',
  'report.rankings.none': 'No difference between two ways in was shown.',
  'report.rankings.more': '… and {count} more, in the tables above.',
  'report.windows.heading': 'Does it depend on the weeks that are averaged?',
  'report.windows.none': 'Not examined: the data set has no other windows.',
  'report.windows.agree': 'No: over {windows}, all {count} verdicts are the same.',
  'report.windows.differ': 'Over {windows}, {count} of {all} verdicts differ:',
  'report.windows.caption': 'Comparisons whose verdict depends on the window (simultaneous intervals in each)',
  'report.composition.caption':
    'Autonomy loss, parted into the same issues and acting on other issues (share of actions)',
  'report.composition.note':
    'Ways in change who acts on what. The loss is the sum of what is lost on issues acted on equally, and of the change of issues.',
  'report.all.summary': 'All {count} metrics in every mode',
  'report.all.note': 'Mean over replicates with its pointwise {level} % interval, not corrected for their number.',
  'report.all.caption': 'All metrics',

  'report.expectations.none': 'The scenario expects nothing (it has no “expect”).',
  'report.expectations.intro':
    'What the scenario said beforehand: {pass} passed, {fail} failed, {undecided} undecided. An expectation passes when its whole interval lies inside the bounds, fails when it lies outside, and is undecided else.',
  'report.expectations.caption': 'Expectations of the scenario',
  'report.expectation.pass': '✓ passed',
  'report.expectation.fail': '✗ failed',
  'report.expectation.undecided': '? undecided',
  'report.expectation.above': 'above {bound}',
  'report.expectation.below': 'below {bound}',

  'report.field.counts':
    'What was observed at the site, in words, beside what the model gives in the mode that is named. Of the comparisons {pass} agree, {fail} disagree, {undecided} are undecided.',
  'report.field.caption': 'What the field saw, and what the model gives',
  'report.field.saw': 'what the field saw',
  'report.field.against': 'held against',
  'report.field.gives': 'the model gives',
  'report.field.verdict': 'verdict',
  'report.field.pass': '✓ agrees',
  'report.field.fail': '✗ disagrees',
  'report.field.undecided': '? undecided',
  'report.field.no-interval': 'no interval: all runs are alike, or too few differ',
  'report.field.note':
    'It agrees where the whole interval lies on the side that was seen, disagrees where it lies wholly on the other, and is undecided else. The intervals are simultaneous: all {lines} expectations of the scenario hold together at {level} %. They are Monte Carlo intervals given one organisation and one parameter set. That signs agree does not make the model right; a disagreement is a finding, and stays.',
  'report.field.without': 'without the client: {value}',
  'report.field.not-modelled': 'Seen, and not in the model',

  'report.work.intro':
    'What the work system of the scenario ({work}) gives in each mode: means over replicates with pointwise {level} % intervals. No verdict rests on them.',
  'report.work.assumed':
    'Where a metric is marked “level assumed”, how high it lies follows from values that are assumptions, not observations: read how the modes differ, and which way, not how much there is.',
  'report.work.all-assumed':
    'How high any of these values lies follows from values that are assumptions, not observations: read how the modes differ, and which way, not how much there is.',
  'report.work.marked': '{label} (level assumed)',
  'report.work.counts': 'Counts that the ratios are taken over ({count})',
  'report.work.count-levels': 'Counts in each mode',
  'report.work.levels': 'Metrics of the work in each mode',
  'report.work.differences': 'Metrics of the work: each mode minus none, replicate by replicate',

  'report.method.intro':
    'An organisation is not given once: it is produced by making rules. The client takes part in this organising work in one of several ways. Every replicate runs all modes on the same people, the same chances and the same work, so that modes are compared within replicates; a value of a run is the mean of its last {weeks} weeks.',
  'report.method.formal.term': 'Formal power',
  'report.method.formal':
    'Share in the authorship of the written rules, weighted by how much each issue matters. Authors are those who demanded and framed a rule, those who wrote it, and those whose will shaped the outcome, a third each: a convention.',
  'report.method.effective.term': 'Effective power',
  'report.method.effective':
    'Share in what really decides actions: authorship of rules as far as they move action (grip), of teams’ counter-rules as far as they do, and the decisions that norms leave open.',
  'report.method.autonomy.term': 'Autonomy',
  'report.method.autonomy':
    'Probability of acting as one would have acted before the client came: a reference desire goes on learning from everything except from following norms, so that a habit that bent to a rule counts as lost and ordinary drift does not.',
  'report.method.loss.term': 'Autonomy loss',
  'report.method.loss':
    'Autonomy in the run without the client (same replicate, same weeks) minus autonomy here; positive is lost.',
  'report.method.organising.term': 'Organising work',
  'report.method.organising':
    'Making, arguing, writing, repairing and bending rules, counted in acts: proposals adopted or not, drafting, rounds of argument, repairs, relays, explanations, counter-rules, derogations.',
  'report.method.interval.term': 'Intervals',
  'report.method.interval':
    'Monte Carlo intervals at {level} % over {replicates} replicates, given one organisation and one parameter set: Student’s t, or a bootstrap (BCa, {resamples} resamples) where values are skewed. They say nothing of other organisations or other parameters.',
  'report.method.family.term': 'Simultaneous intervals',
  'report.method.family':
    'The {size} comparisons of the primary family hold together at {level} %: they alone decide what is said to be shown. All other intervals are pointwise, and no verdict rests on them.',
  'report.method.placebo.term': 'Placebo floor',
  'report.method.placebo':
    'Redistribution is positive even when nothing happens, because noise does not cancel in absolute values. The placebo is the organisation without the client on other chances from the entry week on: what it redistributes is the floor.',
  'report.method.limits':
    'What this is not: an estimate for a real organisation. Constants without a source are marked as assumptions in the scenario’s documentation; a run that differs between modes shows what the mechanisms imply, not what will happen.',

  'report.provenance.name': 'Scenario',
  'report.provenance.work': 'Work system',
  'report.provenance.home-mode': 'The field’s own mode',
  'report.provenance.description': 'Description',
  'report.provenance.source': 'Source',
  'report.provenance.date': 'Date',
  'report.provenance.hash': 'Hash of the scenario',
  'report.provenance.seed': 'Seed',
  'report.provenance.replicates': 'Replicates',
  'report.provenance.replicates.text': '{used} used of {planned} planned, {dropped} left out',
  'report.provenance.failures': 'Failed runs',
  'report.provenance.failures.none': 'none in any mode',
  'report.provenance.failures.mode': '{mode} {failed} of {planned}',
  'report.provenance.version': 'Program',
  'report.provenance.version.text': 'corule {version}, commit {commit}, random streams {streams}',
  'report.provenance.command': 'The same numbers again, bit for bit, from the folder of this data set:',
  'report.provenance.scenario': 'The scenario in full, with every default',
} as const;
