import type { Language } from '../language/language.ts';
import { roles } from '../scenario/definition/vocabulary.ts';
import type { Scenario } from '../scenario/definition/scenario.ts';
import type { RunMode } from '../scenario/definition/vocabulary.ts';
import { BARE_UNIT } from '../model/trace/words/wording.ts';
import { tellStory } from '../model/trace/tellStory.ts';
import type { Trace } from '../model/trace/trace.ts';
import { traceRun } from '../model/trace/traceRun.ts';
import { createStoryTeller } from '../model/trace/story/storyTeller.ts';
import type { Replay, ReplayOutcome } from './replay.ts';
import { normSpans, ruleVersions } from './ruleVersions.ts';
import { rowDigest } from './rowDigest.ts';
import { tellTimeline } from './tellTimeline.ts';
import { weeklyColumns } from './weeklyColumns.ts';

/** Which run to play. */
export interface ReplayRequest {
  readonly mode: RunMode;
  /** From 0. */
  readonly replicate: number;
}

/** Outcomes that are shown of a run, in this order, as far as the scenario has them. */
const outcomeColumns = [
  ...['autonomy', 'formal_power', 'effective_power', 'organising_share'].flatMap((measure) =>
    roles.map((role) => `${measure}_${role}`),
  ),
  'coverage',
  'redistribution_formal',
  'redistribution_effective',
  'transparency',
  'codification',
  'variability',
  'client_satisfaction',
  'cost',
];

/**
 * Plays one run of a scenario and tells it: the same bits as its row of runs.parquet, in every engine.
 *
 * @param scenario - of one point: without a design
 * @throws RangeError where the replicate does not exist
 * @example replayRun(scenario, { mode: 'imposed', replicate: 17 }, 'en').digest // '5f0c…'
 */
export function replayRun(scenario: Scenario, { mode, replicate }: ReplayRequest, language: Language): Replay {
  const trace = traceRun(scenario, { mode, replicate, weekly: weeklyColumns });
  const teller = createStoryTeller(trace, language);
  return {
    mode,
    replicate,
    seed: trace.seed,
    digest: rowDigest(trace.values),
    ...(trace.problem === undefined ? {} : { problem: trace.problem }),
    weeks: scenario.weeks,
    entryWeek: scenario.entry_week,
    outcomes: outcomesOf(trace, language),
    weekly: trace.weekly,
    timeline: tellTimeline(teller),
    rules: ruleVersions(teller),
    norms: normSpans(teller),
    issues: trace.organisation.issues.map(({ id, range, unit }) => ({
      id,
      label: teller.wording.issue(id),
      range,
      unit: unit === BARE_UNIT ? '' : unit,
    })),
    story: tellStory(trace, { language }),
  };
}

function outcomesOf({ columns, values, noneValues }: Trace, language: Language): ReplayOutcome[] {
  return outcomeColumns.flatMap((name) => {
    const place = columns.findIndex((column) => column.name === name);
    if (place < 0 || (Number.isNaN(values[place]) && Number.isNaN(noneValues[place]))) return [];
    return [{ column: name, label: columns[place].label[language], value: values[place], none: noneValues[place] }];
  });
}
