import type { DatasetShape } from '../../dataset/datasetShape.ts';
import type { PlannedCalibration } from '../../plan/plannedCalibration.ts';
import type { RunMode } from '../../scenario/definition/vocabulary.ts';
import type { StatisticPlace } from './runParticle.ts';

/**
 * Where the patterns of a calibration stand in the values of a replicate.
 *
 * @throws RangeError naming every metric that is no column, and every mode that is not run
 */
export function placesOf({ patterns }: PlannedCalibration, { columns, modes }: DatasetShape): StatisticPlace[] {
  const problems: string[] = [];
  const places = patterns.map(({ metric, mode, minus }, at) => {
    const path = `calibration.patterns[${at}]`;
    const column = columns.findIndex(({ name }) => name === metric);
    if (column < 0) problems.push(`${path}.metric: expected a column of runs.parquet, got "${metric}"`);
    const modeAt = (key: string, name: RunMode) => {
      const index = modes.indexOf(name);
      if (index < 0) problems.push(`${path}.${key}: expected a mode that is run (${modes.join(', ')}), got "${name}"`);
      return index;
    };
    const place = { column, mode: modeAt('mode', mode) };
    return minus === undefined ? place : { ...place, minus: modeAt('minus', minus) };
  });
  if (problems.length > 0) throw new RangeError(problems.join('\n'));
  return places;
}
