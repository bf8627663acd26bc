/**
 * corule as a library: scenario → plan → model → analysis, one run traced, and the parts they are made of.
 *
 * Nothing here needs Node: it runs in a browser too. Reading scenario files, data sets and running on a pool of threads
 * are the business of the command line.
 *
 * @example
 * const { scenario } = parseScenario('name: my-site\nreplicates: 20');
 * const runGroup = prepareGroups(scenario);
 * const { runs, modes } = runGroup(planRuns(scenario).groupAt(0)); // modes × columns
 * const story = tellStory(traceRun(scenario, { mode: 'imposed', replicate: 0 }));
 * @packageDocumentation
 */

// Scenario: what an organisation is, and how the client comes in.
export { parseScenario, type ParsedScenario, type ParseOptions } from './scenario/parseScenario.ts';
export { ScenarioError } from './scenario/scenarioError.ts';
export { formatProblem, type ScenarioProblem } from './scenario/scenarioProblem.ts';
export type { Scenario, ScenarioInput } from './scenario/definition/scenario.ts';
export {
  entryModes,
  type EntryModeName,
  type Facet,
  facets,
  type Regulation,
  regulations,
  type Role,
  roles,
  type RunMode,
  runModes,
} from './scenario/definition/vocabulary.ts';

// Plan: which runs a scenario asks for.
export { planRuns } from './plan/planRuns.ts';
export { modesOf } from './plan/modesOf.ts';
export type { Plan, PlannedGroup, PlanRecipe } from './plan/plan.ts';

// Model: one run, all modes of one replicate, and one run traced.
export { planModel, type ModelPlan, runModel, type RunOptions, type RunResult } from './model/runModel.ts';
export { prepareGroups } from './model/prepareGroups.ts';
export type { GroupRecord, RunFailure, Window } from './model/groupRecord.ts';
export { traceRun, type TraceOptions } from './model/trace/traceRun.ts';
export { ruleBookAt } from './model/trace/ruleBookAt.ts';
export type { OrganisationSummary, Trace } from './model/trace/trace.ts';
export { type StoryOptions, tellStory } from './model/trace/tellStory.ts';
export type { StoryBlock } from './model/trace/story/storyBlock.ts';

// Explorer: one run with every form of its rules, and the digest by which its row is known again.
export { replayRun, type ReplayRequest } from './explorer/replayRun.ts';
export type { NormSpan, Replay, RuleVersion, TimelineEntry } from './explorer/replay.ts';
export { rowDigest } from './explorer/rowDigest.ts';
export type { EventCause, RuleEvent, TableOutcome } from './model/ruleEvent.ts';
export type { NormState, RuleBook, RuleState } from './model/rules/ruleBook.ts';
export type { BookPatches } from './model/rules/journal.ts';
export { createWording, type Wording } from './model/trace/words/wording.ts';
export { ruleSentence } from './model/trace/words/ruleSentence.ts';
export { counterRuleSentence, derogationSentence } from './model/trace/words/normSentence.ts';

// Measures: the columns of the data set, and concentration of power.
export { columnsOf } from './model/measures/columnsOf.ts';
export type { Aggregation, Column } from './model/measures/column.ts';
export { type Concentration, concentrationOf, totalVariation } from './model/measures/concentration.ts';

// SocLab: capability, power, autonomy and satisfaction in a system of organised action.
export { type ActionSystem, LARGEST_EFFECT, STAKES } from './model/soclab/actionSystem.ts';
export { autonomiesByStakes } from './model/soclab/autonomiesByStakes.ts';
export { capabilitiesOf } from './model/soclab/capabilitiesOf.ts';
export { giveControl } from './model/soclab/giveControl.ts';
export { powersOf } from './model/soclab/powersOf.ts';
export { satisfactionsOf } from './model/soclab/satisfactionsOf.ts';

// Negotiation: protocols over utilities and an outcome space, and the answers to hold them to.
export * from './negotiation/index.ts';

// Statistics: of one sample, of pairs, and of families of comparisons.
export { median } from './statistics/median.ts';
export { type Moments, moments } from './statistics/moments.ts';
export { quantile } from './statistics/quantile.ts';
export { quantileInterval, type QuantileInterval } from './statistics/quantileInterval.ts';
export { type TInterval, tInterval } from './statistics/tInterval.ts';
export { type BcaInterval, bcaIntervals } from './statistics/bcaIntervals.ts';
export { type ResampleCounts, resampleCounts } from './statistics/resampleCounts.ts';
export type { UniformGenerator } from './statistics/uniformGenerator.ts';
export { meanInterval, type MeanInterval, meanIntervals } from './statistics/meanInterval.ts';
export { simultaneousIntervals } from './statistics/simultaneousIntervals.ts';
export type { SimultaneousFamily, SimultaneousInterval } from './statistics/simultaneousIntervals.ts';
export { ratioDifferenceInterval, ratioInterval, type RatioInterval } from './statistics/ratioInterval.ts';
export { clopperPearson, type ShareInterval } from './statistics/clopperPearson.ts';
export { type WeekBand, weekBand } from './statistics/weekBand.ts';
export { pairedDifferences } from './statistics/pairedDifferences.ts';
export { pairCorrelation } from './statistics/pairCorrelation.ts';
export { pairedTTest } from './statistics/pairedTTest.ts';
export { welchTTest } from './statistics/welchTTest.ts';
export type { MeanTest } from './statistics/meanTest.ts';
export { holmAdjusted } from './statistics/holmAdjusted.ts';
export { averageStandardisedDifference } from './statistics/averageStandardisedDifference.ts';
export { cohensD } from './statistics/cohensD.ts';
export { cliffsDelta } from './statistics/cliffsDelta.ts';
export { signBalance } from './statistics/signBalance.ts';
export { replicatesNeeded } from './statistics/replicatesNeeded.ts';

// Designs: where to run, as pure functions of an index, so that no design is held in memory.
export { type Scale, scaledValue, scaleProblem } from './scenario/scale.ts';
export type { UnitDesign } from './plan/designs/unitDesign.ts';
export { factorialDesign } from './plan/designs/factorialDesign.ts';
export { listDesign } from './plan/designs/listDesign.ts';
export { type LatinHypercube, latinHypercube } from './plan/designs/latinHypercube.ts';
export { type SobolDesign, sobolDesign } from './plan/designs/sobolDesign.ts';
export { type MorrisDesign, morrisDesign } from './plan/designs/morrisDesign.ts';
export { type SaltelliDesign, saltelliDesign } from './plan/designs/saltelliDesign.ts';
export { blockReplicate } from './plan/designs/blockReplicate.ts';

// Experiments: sensitivity of a noisy model, when to stop, calibration, comparison of two samples.
export { type SobolIndices, sobolIndices } from './statistics/sensitivity/sobolIndices.ts';
export { elementaryEffects } from './statistics/sensitivity/elementaryEffects.ts';
export { type MorrisMeasures, morrisMeasures } from './statistics/sensitivity/morrisMeasures.ts';
export { type StopDecision, type StopRule, stopLooks, stopRule } from './statistics/stopRule.ts';
export { confidenceSequence } from './statistics/confidenceSequence.ts';
export {
  type CalibrationSettings,
  type CalibrationState,
  startCalibration,
} from './statistics/calibration/calibrationState.ts';
export { proposeParticles } from './statistics/calibration/proposeParticles.ts';
export { recordDistances } from './statistics/calibration/recordDistances.ts';
export { posteriorOf } from './statistics/calibration/posterior.ts';
export { compareSamples, type SampleComparison } from './statistics/compareSamples.ts';

// Analysis: a data set, from wherever its columns come, compared and put in words.
export { analyseDataset } from './analysis/analyseDataset.ts';
export { compareDatasets } from './analysis/compare/compareDatasets.ts';
export type { ComparedData } from './analysis/compare/comparedData.ts';
export type {
  ComparisonOutcome,
  DatasetComparison,
  MetricComparison,
} from './analysis/compare/datasetComparison.ts';
export type { AnalysisSource } from './analysis/source.ts';
export type { Summary } from './analysis/summary.ts';
export { wordFinding } from './analysis/wordFinding.ts';
