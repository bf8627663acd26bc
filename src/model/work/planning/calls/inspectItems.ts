import type { Run } from '../../../run.ts';
import { RANGE_LIMIT } from '../../../run.ts';
import type { CallsState } from './callsState.ts';

/** Place of the acceptance decision among those of the calls. */
export const ACCEPTANCE = 3;

/**
 * What the week’s criterion does to each item: which share of its pieces is scrap, which passes by derogation alone, and
 * what harm a piece that passes does, in squared half ranges beyond what is tolerated where the parts go.
 *
 * A flaw passes with those performers whose criterion allows its severity; flaws outside episodes are spread evenly over
 * severities and meet the mean criterion.
 */
export function inspectItems(run: Run, state: CallsState): void {
  const { parameters, items, places, settings } = state;
  const { base, tolerated } = parameters.flaws;
  const { issue, halfRange } = places[ACCEPTANCE];
  const criterion = settings[ACCEPTANCE];
  const harmless = tolerated + run.world.contingency[issue] * halfRange;
  const beyond = (criterion - (harmless > 0 ? harmless : 0)) / halfRange;
  // ∫ over severities up to the criterion of the squared excess, in half ranges.
  const baseHarm = beyond > 0 ? (base * halfRange * beyond * beyond * beyond) / 3 : 0;
  const baseScrap = base * (1 - criterion);
  for (let i = 0; i < items; i += 1) {
    if (state.flawUntil[i] < run.week) {
      state.scrapRate[i] = baseScrap;
      state.derogatedRate[i] = 0;
      state.harmRate[i] = baseHarm;
      state.agreed[i] = 0;
    } else {
      inspectEpisode(run, state, i, baseScrap, baseHarm, harmless);
    }
  }
}

function inspectEpisode(
  run: Run,
  state: CallsState,
  item: number,
  baseScrap: number,
  baseHarm: number,
  harmless: number,
): void {
  // A derogation ends with its term or with the rule that it softened.
  if (state.agreed[item] === 1 && run.norms.derogationUntil[state.proposer[item]] < run.week) state.agreed[item] = 0;
  const share = state.flawedShare[item];
  const severity = state.severity[item];
  const rejected = 1 - shareThatAccepts(run, state, severity);
  const passes = state.agreed[item] === 1 ? 1 : 1 - rejected;
  const excess = (severity - harmless) / state.places[ACCEPTANCE].halfRange;
  state.scrapRate[item] = share * (1 - passes) + (1 - share) * baseScrap;
  state.derogatedRate[item] = share * (passes - (1 - rejected));
  state.harmRate[item] = (1 - share) * baseHarm + (excess > 0 ? share * passes * excess * excess : 0);
}

/** Share of those who acted this week whose criterion lets a severity pass; by the last settings where nobody acted. */
function shareThatAccepts(run: Run, state: CallsState, severity: number): number {
  const { organisation, performers } = run;
  const { issue, low, halfRange } = state.places[ACCEPTANCE];
  const needed = (severity - low) / halfRange - RANGE_LIMIT;
  let acting = 0;
  let accepting = 0;
  for (let i = organisation.issueFirstEntry[issue]; i < organisation.issueFirstEntry[issue + 1]; i += 1) {
    if (performers.active[i] === 0) continue;
    acting += 1;
    if (performers.action[i] >= needed) accepting += 1;
  }
  return acting > 0 ? accepting / acting : state.settings[ACCEPTANCE] >= severity ? 1 : 0;
}

/** From tomorrow on the item’s pieces with this flaw count as good. */
export function acceptFlaw(run: Run, state: CallsState, item: number): void {
  const { tolerated, base } = state.parameters.flaws;
  const { issue, halfRange } = state.places[ACCEPTANCE];
  const harmless = tolerated + run.world.contingency[issue] * halfRange;
  state.agreed[item] = 1;
  inspectEpisode(run, state, item, base * (1 - state.settings[ACCEPTANCE]), 0, harmless);
}
