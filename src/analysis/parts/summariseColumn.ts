import { marginOf } from '../../model/measures/marginOf.ts';
import type { Column } from '../../model/measures/column.ts';
import { drawHistogram } from '../drawHistogram.ts';
import type { Resampling } from '../resampling.ts';
import type { PartSource } from '../source.ts';
import { summariseMetric } from '../summariseMetric.ts';
import type { MetricValues } from '../summariseMetric.ts';
import type { MetricSummary } from '../metricSummary.ts';
import type { Histogram } from '../summary.ts';
import { partByMode } from '../valuesByMode.ts';

/** What the summary says of one column. */
export interface ColumnSummary {
  readonly metric: MetricSummary;
  readonly histogram?: Histogram;
}

/** @param hasHistogram - whether a figure shows how its values are spread */
export async function summariseColumn(
  source: PartSource,
  column: Column,
  resampling: Resampling,
  hasHistogram: boolean,
): Promise<ColumnSummary> {
  const metric = await readMetric(source, column);
  const histogram = hasHistogram ? drawHistogram(metric.values) : undefined;
  return { metric: summariseMetric(metric, resampling), ...(histogram === undefined ? {} : { histogram }) };
}

/** A column with what belongs to it. */
export async function readMetric(source: PartSource, column: Column): Promise<MetricValues> {
  const read = async (name: string) => partByMode(await source.readRuns(name), source.modes);
  const denominators = column.denominator === undefined ? undefined : await read(column.denominator);
  return {
    column,
    values: await read(column.name),
    ...(denominators === undefined ? {} : { denominators }),
    margin: marginOf(column, source.scenario),
  };
}
