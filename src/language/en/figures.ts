/** Titles, axes, reading lines and text alternatives of the figures. */
export const figureMessages = {
  'figure.week': 'week',
  'figure.note.simultaneous':
    'Bars are simultaneous {level} % Monte Carlo intervals over the whole primary family: where one excludes 0 the shift is shown, given this organisation and these parameters. Where no bar is seen, the interval is narrower than the symbol, or all runs have the same value.',
  'figure.note.pointwise':
    'Bars are pointwise {level} % Monte Carlo intervals, given this organisation and these parameters; they are not corrected for their number. Where no bar is seen, the interval is narrower than the symbol, or all runs have the same value.',
  'figure.note.no-interval':
    'Not drawn, because nothing can be said of the mean (in one of the measures too few runs differ, or nobody acts): {cases}.',
  'figure.note.recorded':
    'Over the first {replicates} replicates, those recorded in time. The dashed line is the first week with the client (week {week}).',
  'figure.note.quantiles': 'Bands: at each week, 50 and 90 % of runs; not a path of any run.',
  'figure.note.inactive': 'No bar for {roles}: without actions on an issue there is no autonomy to lose.',
  'figure.note.absent': 'Without a value in any run: {metrics}.',

  'figure.plane.title.paradox': 'More author, less autonomous: {cases}',
  'figure.plane.case': '{role} ({mode})',
  'figure.plane.title.apart': 'Rules or autonomy move, but no role is shown to gain authorship while losing autonomy',
  'figure.plane.title.nothing': 'No shift of formal power or autonomy is shown',
  'figure.plane.reading':
    'Each point is a role under one way in, against the same organisation without the client. To the right: a larger share in the authorship of the written rules. Upwards: autonomy lost. Colour and name tell the role, the symbol tells the mode.',
  'figure.plane.x': 'formal-power shift (share of authorship)',
  'figure.plane.x.short': 'formal-power shift (share)',
  'figure.plane.y': 'autonomy loss (share of actions)',
  'figure.plane.y.short': 'autonomy loss (share)',
  'figure.plane.strip': '{roles}: act on no issue, so formal power only',
  'figure.plane.hover': 'formal power {power}<br>autonomy loss {loss}',
  'figure.plane.description': 'Scatter plot of autonomy loss against formal-power shift. {points}.',
  'figure.plane.point': '{role} under {mode}: formal power {power}, autonomy loss {loss}',
  'figure.plane.more_author_less_autonomous': 'more author,<br>less autonomous',
  'figure.plane.less_author_less_autonomous': 'less author,<br>less autonomous',
  'figure.plane.more_author_more_autonomous': 'more author,<br>more autonomous',
  'figure.plane.less_author_more_autonomous': 'less author,<br>more autonomous',

  'figure.groups.title': 'The same plane by group: what a role’s mean hides',
  'figure.groups.reading':
    'Each point is a group under one way in, against none. A group’s share of authorship is smaller than its role’s: the shares of all groups sum to 1. Autonomy is a mean over the issues on which somebody acts: groups of a role that act on other issues can all lose more, or all less, than their role.',
  'figure.groups.description':
    'Scatter plots of autonomy loss against formal-power shift by group, for the modes {modes}.',

  'figure.shift.title': '{measure}: {cases}',
  'figure.shift.case': '{role} {difference} under {mode}',
  'figure.shift.title.nothing': '{measure}: no shift against none is shown',
  'figure.power.authored.title': 'How much is under a written rule, and whose: {coverage}',
  'figure.power.authored.title.bare': 'How much is under a written rule, and whose',
  'figure.power.formal_power.reading':
    'Height of an area: the role’s share in the authorship of the rules that are written, mean over runs; the areas sum to 1. The title names the largest shifts against none that are shown.',
  'figure.power.authored.reading':
    'As above, but over all issues: what stays empty is not written. Shares of authorship hide that the rule book grows; this shows it. The numbers in the title are the written share of all issues by salience at the end of the runs.',
  'figure.power.effective_power.reading':
    'Height of an area: the role’s share in what really decides actions: the rules where they have a grip, the teams’ counter-rules, and the decisions that norms leave open; the areas sum to 1.',
  'figure.power.description':
    'Stacked areas of {measure} by role over the weeks. From the first week to the last: {ends}.',

  'part.loss_constrained': 'constrained: against one’s conviction',
  'part.loss_consented': 'consented: held to be legitimate',
  'part.loss_internalised': 'internalised: the desire itself has bent',
  'part.claim_thwarted': 'thwarted: a new desire held back (below 0)',
  'part.loss_by_rule': 'by the rule',
  'part.loss_by_team': 'by the team’s counter-rule',
  'figure.loss.total': '1 − autonomy',
  'figure.loss.lived.title': 'How the loss is lived: constrained, consented, internalised',
  'figure.loss.lived.title.largest': 'How the loss is lived; the largest that is shown: {role} under {mode} ({amount})',
  'figure.loss.lived.reading':
    'Height of a bar: share of actions that norms moved away from what one would have done before the client came. The loss that a mode brings is its diamond minus the diamond of none. What was held back of new desires counts below 0.',
  'figure.loss.norm.title': 'Whose norm moved the action: the rule, or the team',
  'figure.loss.norm.reading':
    'The same 1 − autonomy (share of actions), parted by the norm that was followed: teams’ counter-rules bind too.',
  'figure.loss.description':
    'Stacked bars of the parts of 1 − autonomy by role and mode. Autonomy loss against none: {totals}.',

  'figure.transfers.title': 'Most went from {from} to {to} under {mode}: {amount} of all rules',
  'figure.transfers.title.bare': 'Who took authorship from whom',
  'figure.transfers.total': '{total} moved',
  'figure.transfers.reading':
    'Left: who gave, right: who took; the width of a band is the net share of all rules (by salience, written or not) that went between them from the first week to the last, mean over runs. A first writing comes out of “unwritten”, a rule that lapses returns there.',
  'figure.transfers.convention':
    'Within one rule event the losses are attributed to the gains in proportion: proportional attribution is a convention, not an observation.',
  'figure.transfers.small': 'Net transfers below {smallest} are not drawn.',
  'figure.transfers.description': 'Sankey diagrams of net transfers of authorship with their intervals. {flows}.',

  'figure.churn.title': 'Net transfer beside churn: what was moved, and what was moved and moved back',
  'figure.churn.reading':
    'Diamond: net share of all rules that went in the direction of the label (below 0: the other way). Hatched bar: churn, twice the smaller of what went there and what came back.',
  'figure.churn.pair': '{from} → {to}',
  'figure.churn.net': 'net transfer',
  'figure.churn.churn': 'churn',
  'figure.churn.description': 'Net transfer and churn for the pairs {pairs}, by mode.',

  'figure.autonomy.title': 'Autonomy over the weeks on one facet: {facet}',
  'figure.autonomy.reading':
    'Share of actions done as one would have done them before the client came. Against the dotted line of none, same replicates: the gap is the loss.',
  'figure.autonomy.cut': 'The vertical axis does not start at 0.',
  'figure.autonomy.mean': 'mean of runs',
  'figure.autonomy.none': 'mean of none',
  'figure.autonomy.half': '50 % of runs',
  'figure.autonomy.ninety': '90 % of runs',
  'figure.autonomy.description':
    'Lines with bands of autonomy ({facet}) over the weeks. Mean, from the first week to the last: {ends}.',

  'measure.formal_power.axis': 'share of authorship',
  'measure.effective_power.axis': 'share of decisions',
  'measure.autonomy.axis': 'share of actions',
  'figure.distribution.title': 'Where the runs lie: {measure}',
  'figure.distribution.reading':
    'Each ridge is the histogram of {replicates} runs (mean of the last {weeks} weeks of each), scaled to its own highest bin. Ridges that overlap do not mean that modes cannot be told apart: the comparison is made within replicates.',
  'figure.distribution.description': 'Histograms of {measure} by mode. {roles}.',

  'figure.estimates.mean': 'mean with its interval',
  'figure.estimates.runs': '90 % of runs',
  'figure.estimates.description': '{title}. {estimates}.',
  'figure.organising-hours.title':
    'What organising costs: share of its hours by role, and initiative diverted into writing',
  'figure.organising-hours.reading':
    'Diverted initiative is the share of all working hours that goes into writing rules, accounts and records. Panels of the same measure have the same axis; colours are the roles’.',
  'figure.organising.title': 'Who does the organising: share of organising acts by role, and their number',
  'figure.organising.reading':
    'Organising acts are proposals (adopted or not), a writer’s week of drafting, rounds of argument, repairs, relays, explanations, counter-rules and derogations. Panels of the same measure have the same axis; colours are the roles’.',
  'figure.rule-events.title': 'How rules are made and unmade: negotiations, their outcomes, derogations, relays',
  'figure.rule-events.reading': 'Each panel has its own axis and unit; a line a mode. Counts are per week.',
  'figure.outcomes.title': 'What comes out of it: variability, the client, cost, regulation',
  'figure.outcomes.reading':
    'Each panel has its own axis and unit; a line a mode. Variability is the variance across performers of action minus contingency: it splits into between teams and within teams.',
  'figure.concentration.title': 'How concentrated formal and effective power are',
  'figure.concentration.reading':
    'Gini index and Herfindahl index rise with concentration, entropy and the effective number of authors fall (4 roles: at most 4). Worked out from mean shares; redistribution and drift are total variations of the four shares.',

  'figure.opinions.title': 'Who stands above whom is not the same in effective power and in SocLab: {cases}',
  'figure.opinions.title.agree': 'No two roles are shown to stand in opposite orders in effective power and in SocLab',
  'figure.opinions.case': '{first} and {second} ({mode})',
  'figure.opinions.reading':
    'Share of the power of all roles, by three measures. Read down a panel and compare the orders: where two symbols of one kind stand in one order and those of another kind in the other, the measures disagree. Here symbols are measures; colours are the roles’.',
  'figure.opinions.x': 'share of power',
  'figure.opinions.description': 'Shares of power by mode, measure and role. {values}.',

  'figure.redistribution.title': 'How much power changed hands, beside what noise alone gives',
  'figure.redistribution.reading':
    'Redistribution is half the sum of the roles’ absolute shifts against none (0: nothing moved, 1: everything). It is positive even without an effect: only what lies beyond the dashed placebo floor counts.',
  'figure.redistribution.reading.bare':
    'Redistribution is half the sum of the roles’ absolute shifts against none (0: nothing moved, 1: everything). It is positive even without an effect, and this data set has no placebo to show how much.',
  'figure.redistribution.x': 'share of power that changed hands',
  'figure.redistribution.moved': 'redistribution',
  'figure.redistribution.floor': 'placebo floor',
  'figure.redistribution.above': 'beyond the floor: {difference} [{lower}, {upper}]',
  'figure.redistribution.description': 'Redistribution by mode. {values}.',
} as const;
