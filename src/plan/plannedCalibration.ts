import type { Pattern } from '../scenario/definition/calibration.ts';
import type { Scenario } from '../scenario/definition/scenario.ts';
import { patternName } from '../scenario/patternName.ts';
import type { ParameterSetting } from '../scenario/setParameters.ts';
import type { Band } from '../statistics/calibration/band.ts';
import type { CalibrationSettings } from '../statistics/calibration/calibrationState.ts';
import { type PlannedFactor, plannedFactors } from './plannedFactors.ts';

/** A pattern with its names and its band as statistics take it. */
export interface PlannedPattern extends Pattern {
  /** See `patternName`: its column in posterior.parquet. */
  readonly name: string;
  readonly limits: Band;
}

/** What a calibration simulates, as pure functions. */
export interface PlannedCalibration {
  /** The scenario of every particle before its parameters are set: only the modes that patterns need, nothing recorded. */
  readonly base: Scenario;
  /** Parameters that are sought, in the order in which they are written. */
  readonly factors: readonly PlannedFactor[];
  readonly patterns: readonly PlannedPattern[];
  readonly settings: CalibrationSettings;
  /** Replicates of each particle. */
  readonly replicates: number;
  /** What the parameters are set to at coordinates in [0, 1]. */
  settingsAt(unit: readonly number[]): readonly ParameterSetting[];
}

/**
 * Plans the calibration of a scenario; undefined where it asks for none.
 *
 * A run of a mode does not depend on which others are run, so that modes that no pattern names are left out: `none` alone
 * is run with each, for the metrics that are compared with it.
 */
export function planCalibration(scenario: Scenario): PlannedCalibration | undefined {
  const { calibration, design: _, ...rest } = scenario;
  if (calibration === undefined) return undefined;
  const factors = plannedFactors(scenario, { parameters: calibration.parameters, cases: {} });
  const named = new Set(
    calibration.patterns.flatMap(({ mode, minus }) => (minus === undefined ? [mode] : [mode, minus])),
  );
  const modes = scenario.compare.modes.filter((mode) => named.has(mode));
  return {
    base: {
      ...rest,
      replicates: calibration.replicates,
      expect: [],
      placebo: scenario.placebo && named.has('placebo'),
      compare: { ...scenario.compare, modes: modes.length === 0 ? ['none'] : modes },
      record: { series: { ...scenario.record.series, replicates: 0 }, events: false },
    },
    factors,
    patterns: calibration.patterns.map((pattern) => {
      const [lower, upper] = pattern.band;
      return { ...pattern, name: patternName(pattern), limits: { lower, upper } };
    }),
    settings: {
      method: calibration.method,
      dimensions: factors.length,
      particles: calibration.particles,
      budget: calibration.budget,
      leastAcceptance: calibration.least_acceptance,
    },
    replicates: calibration.replicates,
    settingsAt: (unit) => factors.flatMap((factor, at) => factor.settingsOf(factor.valueAt(unit[at]))),
  };
}
