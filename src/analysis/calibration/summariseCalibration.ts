import type { Column } from '../../model/measures/column.ts';
import type { CalibrationResult } from '../../runner/calibration/runCalibration.ts';
import type { ParticleRecord } from '../../runner/calibration/runParticle.ts';
import type { Band } from '../../statistics/calibration/band.ts';
import { identification } from '../../statistics/calibration/identification.ts';
import { noisyPatterns } from '../../statistics/calibration/noisyPatterns.ts';
import { posteriorOf } from '../../statistics/calibration/posterior.ts';
import { type PredictiveCheck, predictiveCheck } from '../../statistics/calibration/predictiveCheck.ts';
import { median } from '../../statistics/median.ts';
import { roundNumbers } from '../roundNumbers.ts';
import type { CalibrationSummary, PatternNoise, PatternSummary, SearchSummary } from './calibrationSummary.ts';
import { findCalibrationWarnings } from './findCalibrationWarnings.ts';
import { summariseParameters } from './summariseParameters.ts';

/** Sums up what a calibration has found. */
export function summariseCalibration(result: CalibrationResult): CalibrationSummary {
  const { plan, shape, memory, manifest } = result;
  const { scenario } = manifest;
  const posterior = posteriorOf(memory.state);
  const found = posterior === undefined ? undefined : identification(posterior.units, posterior.weights);
  const names = plan.factors.map(({ name }) => name);
  const summary: Omit<CalibrationSummary, 'warnings'> = {
    kind: 'calibration',
    format: 1,
    provenance: {
      name: scenario.name,
      title: scenario.title ?? null,
      source: scenario.source ?? null,
      scenarioHash: manifest.scenarioHash,
      version: manifest.corule.version,
      commit: manifest.corule.commit,
      randomStreams: manifest.randomStreams,
      seed: scenario.seed,
      weeks: scenario.weeks,
      entryWeek: scenario.entry_week,
      measureWeeks: scenario.measure_weeks,
      modes: shape.modes,
      command: 'corule calibrate manifest.json --out again',
    },
    search: searchOf(result),
    parameters: summariseParameters(plan.factors, posterior, found),
    ridges: (found?.ridges ?? []).map(({ factors: [one, other], correlation }) => {
      return { parameters: [names[one], names[other]], correlation };
    }),
    patterns: patternsOf(result, shape.columns, posterior?.weights),
  };
  const rounded = roundNumbers(summary);
  return { ...rounded, warnings: findCalibrationWarnings(rounded) };
}

function searchOf({ plan, memory, manifest }: CalibrationResult): SearchSummary {
  const { state, fresh, failed } = memory;
  const posterior = posteriorOf(state);
  return {
    method: plan.settings.method,
    status: manifest.search.status,
    reached: posterior?.threshold === 1,
    particles: posterior?.weights.length ?? 0,
    wanted: plan.settings.particles,
    replicates: plan.replicates,
    searched: state.simulations,
    checked: fresh.length,
    budget: plan.settings.budget,
    leastAcceptance: plan.settings.leastAcceptance,
    threshold: posterior?.threshold ?? null,
    effectiveSize: posterior?.effectiveSize ?? null,
    failed,
    generations: state.history,
  };
}

function patternsOf(
  { plan, memory }: CalibrationResult,
  columns: readonly Column[],
  weights: Float64Array | undefined,
): PatternSummary[] {
  return plan.patterns.map((pattern, at) => {
    const { name, metric, mode, minus, limits, fit, source, date } = pattern;
    const column = columns.find((one) => one.name === metric);
    const seen = memory.priorRanges[at];
    return {
      name,
      metric,
      label: column?.label.en ?? metric,
      unit: column?.unit.en ?? '',
      mode,
      minus: minus ?? null,
      band: [limits.lower, limits.upper],
      fit,
      source,
      date: date ?? null,
      priorRange: seen === null ? null : [seen.lower, seen.upper],
      predictive: weights === undefined ? null : checkOf(memory.fresh, at, weights, limits),
      noise: noiseOf({ plan, memory }, at),
    };
  });
}

/** `null` where no particle gives the pattern a value. */
function checkOf(
  fresh: readonly ParticleRecord[],
  at: number,
  weights: Float64Array,
  band: Band,
): PredictiveCheck | null {
  const statistics = Float64Array.from(fresh, ({ means }) => means[at]);
  return statistics.every(Number.isNaN) ? null : predictiveCheck(statistics, weights, band);
}

function noiseOf({ plan, memory }: Pick<CalibrationResult, 'plan' | 'memory'>, at: number): PatternNoise | null {
  // Fresh runs: those by which particles were accepted are those whose luck was small.
  const { fresh } = memory;
  const errors = Float64Array.from(fresh, ({ errors: all }) => all[at]).filter((error) => !Number.isNaN(error));
  if (errors.length === 0) return null;
  const standardError = median(errors);
  const { lower, upper } = plan.patterns[at].limits;
  const [noisy] = noisyPatterns([standardError], [plan.patterns[at].limits], plan.replicates);
  const missing = fresh.reduce((sum, record) => sum + record.missing[at], 0);
  return {
    standardError,
    share: standardError / ((upper - lower) / 2),
    enough: noisy === undefined,
    replicatesNeeded: noisy?.replicatesNeeded ?? null,
    missing: missing / (fresh.length * plan.replicates),
  };
}
