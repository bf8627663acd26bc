import type { Run } from '../../../run.ts';
import { RANGE_LIMIT } from '../../../run.ts';
import type { CallsState } from './callsState.ts';

/** Place of the acceptance decision among those of the calls. */
export const ACCEPTANCE = 3;

/**
 * What the week’s criterion does to each item: which share of its pieces is scrap, passes by derogation alone, is scrapped
 * though it would harm nobody, passes by the criterion though it harms; and what harm a piece does on average, in squared
 * half ranges beyond what is harmless where the parts go.
 *
 * A flaw passes with those performers whose criterion allows its severity; flaws outside episodes are spread evenly over
 * severities and meet the mean criterion.
 */
export function inspectItems(run: Run, state: CallsState): void {
  judgeUsualFlaws(run, state);
  const { usual } = state;
  for (let i = 0; i < state.items; i += 1) {
    if (state.flawUntil[i] >= run.week) {
      // A derogation ends with its term or with the rule that it softened.
      if (run.norms.derogationUntil[state.proposer[i]] < run.week) state.agreed[i] = 0;
      judgeEpisode(run, state, i);
      continue;
    }
    state.agreed[i] = 0;
    state.scrapRate[i] = usual.scrap;
    state.derogatedRate[i] = 0;
    state.wastedRate[i] = usual.wasted;
    state.harmfulRate[i] = usual.harmful;
    state.harmRate[i] = usual.harm;
  }
}

/** From tomorrow on the item’s pieces with the flaw of its episode count as good. */
export function acceptFlaw(run: Run, state: CallsState, item: number): void {
  state.agreed[item] = 1;
  judgeEpisode(run, state, item);
}

function judgeUsualFlaws(run: Run, { usual, parameters, places, settings }: CallsState): void {
  const { base, tolerated } = parameters.flaws;
  const { issue, halfRange } = places[ACCEPTANCE];
  const criterion = settings[ACCEPTANCE];
  const harmless = Math.min(1, Math.max(0, tolerated + run.world.contingency[issue] * halfRange));
  const beyond = criterion - harmless;
  usual.harmless = harmless;
  usual.scrap = base * (1 - criterion);
  usual.wasted = beyond < 0 ? -base * beyond : 0;
  usual.harmful = beyond > 0 ? base * beyond : 0;
  // ∫ over severities up to the criterion of the squared excess, in half ranges.
  usual.harm = beyond > 0 ? (base * beyond * beyond * beyond) / (3 * halfRange * halfRange) : 0;
}

function judgeEpisode(run: Run, state: CallsState, item: number): void {
  const { usual } = state;
  const share = state.flawedShare[item];
  const severity = state.severity[item];
  const accepted = shareThatAccepts(run, state, severity);
  const passes = state.agreed[item] === 1 ? 1 : accepted;
  const excess = (severity - usual.harmless) / state.places[ACCEPTANCE].halfRange;
  const others = 1 - share;
  state.scrapRate[item] = share * (1 - passes) + others * usual.scrap;
  state.derogatedRate[item] = share * (passes - accepted);
  state.wastedRate[item] = others * usual.wasted + (excess > 0 ? 0 : share * (1 - passes));
  state.harmfulRate[item] = others * usual.harmful + (excess > 0 ? share * accepted : 0);
  state.harmRate[item] = others * usual.harm + (excess > 0 ? share * passes * excess * excess : 0);
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
