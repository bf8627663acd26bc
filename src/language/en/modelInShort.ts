/** The model in short: docs/ODD.md has these texts between its markers, and every report has them in its method. */
export const modelInShortMessages = {
  'model.purpose.term': 'Purpose',
  'model.purpose':
    'Given an organisation and one way in which the client enters it, the model says who ends up making the rules (normative power), who loses autonomy, by how much, how surely, and through which events. The ways in are compared on the same organisation with common random numbers, over many replicates.',
  'model.entities.term': 'Entities',
  'model.entities':
    'People belong to a group, the group to a role (management, operators, technicians, clients), and to a team. They act on issues, each of which touches one facet of autonomy: method, scheduling or criteria. A rule on an issue is a window within which action is free, with authors, a force with which it is enforced, and a type (control, autonomous, joint). Teams make counter-rules and are granted derogations. Devices add visibility and records.',
  'model.scales.term': 'Time and place',
  'model.scales':
    'One step is a week; weeks count from 1, and the client is there from the entry week on. There is no space. A run is one mode on one replicate’s luck; a replicate holds all modes.',
  'model.process.term': 'A week, in this order',
  'model.phase.world': 'World: what the situation asks, what clients expect, who meets whom.',
  'model.phase.work':
    'Work: each performer desires an action, follows at most one norm, acts; losses, repairs, satisfaction and cost follow. What the mode does before work (drafting, contacts) comes first.',
  'model.phase.watch':
    'Watch: the hierarchy’s picture of each issue, teams’ grievances, clients who leave, audits and claims carried upwards.',
  'model.phase.agenda': 'Agenda: issues are opened by the mode, by claims, by reviews, by attempts to recentralise.',
  'model.phase.negotiate':
    'Negotiate: a table for each opening; the outcome is in force and booked, with its authors, before the next.',
  'model.phase.learn': 'Learn: habits, know-how, legitimacy, ideals; counter-rules are made, given up or suppressed.',
  'model.phase.measure': 'Measure: autonomy, power, rules and transfers of this week.',
  'model.measures.term': 'Measures',
  'model.concepts.term': 'Design concepts',
  'model.concepts':
    'Nobody maximises anything over time, and nothing pushes towards an equilibrium. What emerges is who has made the rules, who has lost latitude, and which rules were reopened; imposed are who sits at a table, who holds the pen and what the fallback is in each mode, and that authorship is counted by thirds. Chance enters by named streams that are the same in every mode, so that modes of a replicate differ only by what the client’s entry did.',

  'report.section.model': 'The model in short',
  'report.section.parameters': 'Parameters',
  'report.model.note':
    'From the description of the model by the ODD protocol (Grimm et al. 2020), docs/ODD.md in the program, which has the equations, the submodels and every assumption.',
  'report.parameters.intro':
    '{count} values of this scenario; {changed} of them differ from the default (in bold). “assumption” is a value without a source: a reason to vary it, not to trust it.',
  'report.parameters.summary': 'All {count} values with unit, bounds and source',
  'report.parameters.caption': 'Values of the scenario',
  'report.parameters.range': '{min} to {max}',
  'report.parameters.path': 'parameter',
  'report.parameters.value': 'value',
  'report.parameters.default': 'default',
  'report.parameters.bounds': 'bounds',
  'report.parameters.about': 'meaning',
  'report.parameters.source': 'source',
} as const;
