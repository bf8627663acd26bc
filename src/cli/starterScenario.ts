/**
 * The text of a scenario to start from: small, valid, and explained line by line.
 *
 * @param name - Name of the scenario.
 * @param schema - Path or address of `scenario.schema.json` for the editor.
 */
export function starterScenario(name: string, schema: string): string {
  return `# yaml-language-server: $schema=${schema}
#
# A scenario says what the organisation is, how the client may enter it, and what is compared.
# Whatever is left out has a default: \`corule list parameters\` shows them all.
# Check this file with \`corule validate\`, run it with \`corule run\`.

name: ${name}                # also the name of the results folder
title: What the client changes at my site
description: >
  Replace this text: which site is it, and what do you want to know?
source: invented             # where the figures come from

# Length and precision -----------------------------------------------------------------------------------------------
weeks: 208                   # length of a run
entry_week: 52               # first week with the client; before it, all modes are the same
replicates: 100              # more replicates, narrower intervals
placebo: true                # also run \`none\` with other luck: what chance alone does

# The organisation: every role needs a group -------------------------------------------------------------------------
organisation:
  groups:
    - id: direction
      role: management       # management, operators, technicians or clients
      size: 2                # agents
      authority: 1           # formal authority at a negotiation table
    - id: foremen
      role: operators
      size: 3
      teams: { name: shift, count: 3 }
      supervises: true       # supervisors are not asked to write procedures
      authority: 0.5
    - id: operators
      role: operators
      size: 15
      teams: { name: shift, count: 3 }   # the same shifts as the foremen
    - id: technicians
      role: technicians
      size: 6
    - id: clients
      role: clients
      size: 4
      authority: 0
      know_how: 0
      outside_option: 0.6    # 0 is a client who cannot leave

  # What rules are about. A rule is a window around a setting; authors say who made it.
  issues:
    - id: settings
      label: the settings of the process
      facet: method          # method, scheduling or criteria
      performers: [foremen, operators]
      rule:
        written: false       # a habit, not yet in the book
        type: autonomous     # control, autonomous or joint regulation
        half_width: 1.2      # wide: much latitude
        enforcement: 0.1
        authors: { foremen: 0.4, operators: 0.6 }
    - id: launch
      label: the day a job starts
      facet: scheduling
      performers: [foremen, technicians]
      rule:
        type: joint
        authors: { direction: 0.6, foremen: 0.4 }
    - id: acceptance
      label: what counts as a good product
      facet: criteria
      performers: [operators, technicians]
      rule: { authors: { direction: 1 } }

# How the client comes in; only what differs from the defaults -------------------------------------------------------
entry:
  market: 0.8                # 0: the hierarchy admits no demand of the client
  imposed:
    half_width: 0.25         # the window that the client asks for
  contact:
    listening: 0.25          # share of what technicians carry upward that is heard
  negotiated:
    renewal_weeks: 26

# What is compared; \`none\`, the counterfactual, is always run --------------------------------------------------------
compare:
  modes: [none, imposed, contact, negotiated]

# What you expect, to be held against the data ------------------------------------------------------------------------
expect:
  - metric: autonomy_loss_operators
    mode: imposed
    above: 0
    why: a procedure narrows what operators may do
`;
}
