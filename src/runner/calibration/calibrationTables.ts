import type { CalibrationTableName } from '../../dataset/calibration/calibrationTableName.ts';
import { writeCalibrationTable } from '../../dataset/calibration/writeCalibrationTable.ts';
import type { Row } from '../../dataset/encodeColumns.ts';
import type { ManifestPart } from '../../dataset/manifest.ts';
import { keyColumn, sameInAll, type TableColumn } from '../../dataset/tableColumn.ts';
import type { Text } from '../../language/text.ts';
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

/** The columns of the tables of a calibration. */
export function calibrationColumns(
  plan: PlannedCalibration,
  metrics: readonly Column[],
): Readonly<Record<CalibrationTableName, readonly TableColumn[]>> {
  return { posterior: posteriorColumns(plan, metrics), generations: generationColumns };
}

function posteriorColumns({ factors, patterns }: PlannedCalibration, metrics: readonly Column[]): TableColumn[] {
  return [
    keyColumn('generation', 'integer', {
      en: 'Generation that the particle belongs to, from 1',
      fr: 'Génération de la particule, à partir de 1',
    }),
    keyColumn('particle', 'integer', {
      en: 'Number of the particle over all that were simulated: its seeds are named by it',
      fr: 'Numéro de la particule parmi toutes celles simulées : ses graines en portent le nom',
    }),
    keyColumn('weight', 'number', {
      en: 'Share of the posterior that the particle stands for; they sum to 1',
      fr: 'Part de la loi a posteriori que la particule représente ; leur somme est 1',
    }),
    keyColumn('distance', 'number', {
      en: 'Distance from the fitted band that is missed most, in half-widths; 1 is its edge',
      fr: 'Distance à la bande ajustée la plus manquée, en demi-largeurs ; 1 en est le bord',
    }),
    ...factors.map(({ name, column }) =>
      keyColumn(column, 'number', { en: `Value of ${name}`, fr: `Valeur de ${name}` }),
    ),
    ...patterns.flatMap((pattern) => {
      const unit = metrics.find(({ name }) => name === pattern.metric)?.unit ?? sameInAll('');
      const what = wordPattern(pattern);
      const column = (name: string, meaning: Text): TableColumn => {
        return { name, type: 'number', nullable: true, unit, meaning };
      };
      return [
        column(pattern.name, {
          en: `${what.en}: mean over the replicates by which the particle was accepted`,
          fr: `${what.fr}\u00a0: moyenne sur les réplications par lesquelles la particule a été retenue`,
        }),
        column(`${pattern.name}_se`, {
          en: `${what.en}: standard error of that mean`,
          fr: `${what.fr}\u00a0: erreur type de cette moyenne`,
        }),
        column(`${pattern.name}_fresh`, {
          en: `${what.en}: mean over replicates on fresh seeds`,
          fr: `${what.fr}\u00a0: moyenne sur des réplications à graines neuves`,
        }),
      ];
    }),
  ];
}

function wordPattern({ metric, mode, minus }: PlannedPattern): Text {
  return minus === undefined
    ? { en: `${metric} in ${mode}`, fr: `${metric} sous ${mode}` }
    : { en: `${metric} in ${mode} minus ${minus}`, fr: `${metric} sous ${mode} moins ${minus}` };
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

const halfWidths: Text = { en: 'half-widths', fr: 'demi-largeurs' };

const generationColumns: readonly TableColumn[] = [
  keyColumn('generation', 'integer', {
    en: 'Complete generation, from 1',
    fr: 'Génération achevée, à partir de 1',
  }),
  {
    name: 'threshold',
    type: 'number',
    nullable: true,
    unit: halfWidths,
    meaning: {
      en: 'Largest distance that was accepted; missing where everything was',
      fr: 'Plus grande distance retenue ; absente si tout l’a été',
    },
  },
  keyColumn('attempts', 'integer', { en: 'Particles simulated for it', fr: 'Particules simulées pour elle' }),
  keyColumn('acceptance', 'number', { en: 'Accepted over simulated', fr: 'Retenues sur simulées' }, sameInAll('1')),
  keyColumn(
    'effective_size',
    'number',
    { en: 'Effective sample size of its weights', fr: 'Effectif équivalent de ses poids' },
    {
      en: 'particles',
      fr: 'particules',
    },
  ),
  keyColumn(
    'median_distance',
    'number',
    { en: 'Median distance of its particles', fr: 'Distance médiane de ses particules' },
    halfWidths,
  ),
];

function generationRows({ state }: SearchMemory): Row[] {
  return state.history.map(({ threshold, attempts, acceptance, effectiveSize, medianDistance }, at) => {
    return [at + 1, threshold ?? Number.NaN, attempts, acceptance, effectiveSize, medianDistance];
  });
}
