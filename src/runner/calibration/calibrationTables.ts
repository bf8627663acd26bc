import { writeCalibrationTable } from '../../dataset/calibration/writeCalibrationTable.ts';
import type { Row } from '../../dataset/encodeColumns.ts';
import type { ManifestPart } from '../../dataset/manifest.ts';
import { keyColumn, type TableColumn } from '../../dataset/tableColumn.ts';
import type { Column } from '../../model/measures/column.ts';
import type { PlannedCalibration, PlannedPattern } from '../../plan/plannedCalibration.ts';
import type { SearchMemory } from './searchMemory.ts';

/** Writes posterior.parquet and generations.parquet. */
export async function writeCalibrationTables(
  folder: string,
  plan: PlannedCalibration,
  metrics: readonly Column[],
  memory: SearchMemory,
): Promise<ManifestPart[]> {
  return [
    await writeCalibrationTable(folder, 'posterior', posteriorColumns(plan, metrics), posteriorRows(plan, memory)),
    await writeCalibrationTable(folder, 'generations', generationColumns, generationRows(memory)),
  ];
}

function posteriorColumns({ factors, patterns }: PlannedCalibration, metrics: readonly Column[]): TableColumn[] {
  return [
    keyColumn('generation', 'integer', 'Generation that the particle belongs to, from 1'),
    keyColumn('particle', 'integer', 'Number of the particle over all that were simulated: its seeds are named by it'),
    keyColumn('weight', 'number', 'Share of the posterior that the particle stands for; they sum to 1'),
    keyColumn('distance', 'number', 'Distance from the fitted band that is missed most, in half-widths; 1 is its edge'),
    ...factors.map(({ name, column }) => keyColumn(column, 'number', `Value of ${name}`)),
    ...patterns.flatMap((pattern) => {
      const unit = metrics.find(({ name }) => name === pattern.metric)?.unit.en ?? '';
      const what = wordPattern(pattern);
      const column = (name: string, meaning: string): TableColumn => {
        return { name, type: 'number', nullable: true, unit, meaning };
      };
      return [
        column(pattern.name, `${what}: mean over the replicates by which the particle was accepted`),
        column(`${pattern.name}_se`, `${what}: standard error of that mean`),
        column(`${pattern.name}_fresh`, `${what}: mean over replicates on fresh seeds`),
      ];
    }),
  ];
}

function wordPattern({ metric, mode, minus }: PlannedPattern): string {
  return minus === undefined ? `${metric} in ${mode}` : `${metric} in ${mode} minus ${minus}`;
}

function posteriorRows({ factors, patterns }: PlannedCalibration, memory: SearchMemory): Row[] {
  const { state, records, fresh } = memory;
  if (state.population === null) return [];
  const { particles, weights } = state.population;
  const byBlock = new Map(records.map((record) => [record.block, record]));
  const generation = Math.max(1, state.history.length);
  return particles.map(({ unit, distance, block }, at) => {
    const record = byBlock.get(block);
    if (record === undefined) throw new Error(`calibration: expected the record of particle ${block}, got none`);
    return [
      generation,
      block,
      weights[at],
      distance,
      ...factors.map((factor, k) => Number(factor.valueAt(unit[k]))),
      ...patterns.flatMap((_, j) => [record.means[j], record.errors[j], fresh[at].means[j]]),
    ];
  });
}

const generationColumns: readonly TableColumn[] = [
  keyColumn('generation', 'integer', 'Complete generation, from 1'),
  {
    name: 'threshold',
    type: 'number',
    nullable: true,
    unit: 'half-widths',
    meaning: 'Largest distance that was accepted; missing where everything was',
  },
  keyColumn('attempts', 'integer', 'Particles simulated for it'),
  keyColumn('acceptance', 'number', 'Accepted over simulated', '1'),
  keyColumn('effective_size', 'number', 'Effective sample size of its weights', 'particles'),
  keyColumn('median_distance', 'number', 'Median distance of its particles', 'half-widths'),
];

function generationRows({ state }: SearchMemory): Row[] {
  return state.history.map(({ threshold, attempts, acceptance, effectiveSize, medianDistance }, at) => {
    return [at + 1, threshold ?? Number.NaN, attempts, acceptance, effectiveSize, medianDistance];
  });
}
