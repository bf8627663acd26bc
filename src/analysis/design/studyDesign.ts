import { translate } from '../../language/translate.ts';
import { planDesign } from '../../plan/plannedDesign.ts';
import type { PlannedDesign } from '../../plan/plannedDesign.ts';
import { provenanceOf } from '../provenanceOf.ts';
import { LEVEL, RESAMPLES } from '../resampling.ts';
import { roundNumbers } from '../roundNumbers.ts';
import { describeDesign } from './describeDesign.ts';
import type { DesignSource } from './designSource.ts';
import type { DesignStudy, OutputStudy, PointSample } from './designStudy.ts';
import { findStudyWarnings } from './findStudyWarnings.ts';
import { judgeStudyExpectations } from './judgeStudyExpectations.ts';
import { pickPoints } from './pickPoints.ts';
import { studyContext } from './studyContext.ts';
import { studyOutput } from './studyOutput.ts';
import { studyOutputs } from './studyOutputs.ts';

/** Points that figures draw at most. */
const MOST_SAMPLE_POINTS = 2000;

const scopes = {
  round: translate('en', 'scope.points'),
  block: translate('en', 'scope.ranges'),
  scrambling: translate('en', 'scope.ranges'),
} as const;

/**
 * Everything that is said of a data set with a design; the same data give the same bytes.
 *
 * Reads an output at a time: memory grows with the runs of one column, not with the table.
 *
 * @param options - `resamples`: B of the bootstrap, 2,000 unless a test asks for fewer
 * @throws Error when the scenario has no design, no group has values, or a column, measure or mode that the scenario names
 * is not there
 */
export async function studyDesign(
  source: DesignSource,
  options: { readonly resamples?: number } = {},
): Promise<DesignStudy> {
  const { scenario, plan, keptGroups } = source;
  const design = plan.design ?? planDesign(scenario);
  if (design === undefined) throw new Error('scenario.design: expected a design, got none');
  if (keptGroups < 1) {
    throw new Error(
      'runs.parquet: expected at least one replicate of a point with values in every mode, got none; see manifest.json',
    );
  }
  const resamples = options.resamples ?? RESAMPLES;
  const context = studyContext(source, design, resamples);
  const sampled = pickPoints(design.points, MOST_SAMPLE_POINTS);
  const outputs: OutputStudy[] = [];
  const sampledMeans: Float64Array[] = [];
  for (const output of studyOutputs(source)) {
    const { study, means } = await studyOutput(context, output);
    outputs.push(study);
    sampledMeans.push(Float64Array.from(sampled, (point) => means[point]));
  }
  const provenance = provenanceOf({ ...source, modes: plan.modes, replicates: keptGroups });
  return roundNumbers({
    format: 1,
    kind: 'design',
    intervals: { level: LEVEL, resamples, scope: scopes[context.units.kind] },
    provenance,
    warnings: findStudyWarnings(provenance, scenario, context.units, source.stop),
    design: describeDesign(source, design),
    stop: source.stop,
    outputs,
    sample: sampleOf(design, sampled, sampledMeans),
    expectations: await judgeStudyExpectations(source, context.units, context.resampleUnits()),
  });
}

function sampleOf(design: PlannedDesign, sampled: Int32Array, means: readonly Float64Array[]): PointSample {
  return {
    of: design.points,
    points: Array.from(sampled, (point, at) => {
      return { point, values: design.valuesAt(point), outputs: means.map((values) => values[at]) };
    }),
  };
}
