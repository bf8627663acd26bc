import type { ByteWriter } from 'hyparquet-writer';
import type { Plan } from '../plan/plan.ts';
import type { Batch } from '../plan/planBatches.ts';
import type { ScaledValue } from '../scenario/scale.ts';
import { type BatchFooter, keptSlots, readBatchFooter } from './batch/batchFooter.ts';
import { readBatchRows } from './batch/readBatchRows.ts';
import type { DatasetShape } from './datasetShape.ts';
import type { EncodingRoom } from './encodingRoom.ts';
import type { EncodedChunk } from './parquet/encodedChunk.ts';
import { encodeIntegers } from './parquet/encodeIntegers.ts';
import { encodeNumbers } from './parquet/encodeNumbers.ts';
import { encodeTexts } from './parquet/encodeTexts.ts';
import type { EncodedRowGroup } from './parquet/parquetFile.ts';
import { type RecordTable, type RecordTableName, recordTable } from './recordTable.ts';

/** Rows of one batch that go into a row group; rows are counted over the groups of the batch that are kept. */
export interface BatchRows {
  readonly path: string;
  readonly batch: Batch;
  readonly firstRow: number;
  readonly rows: number;
}

/** What a thread must know to encode one row group: where its rows stand. */
export interface RowGroupTask {
  readonly table: RecordTableName;
  readonly parts: readonly BatchRows[];
}

/**
 * Encodes one row group from batch files: the same bytes in whatever thread.
 *
 * @param room - in which it is encoded; nothing of it is in the result
 */
export function encodeRowGroup(
  task: RowGroupTask,
  plan: Plan,
  shape: DatasetShape,
  room: EncodingRoom,
): EncodedRowGroup {
  const table = recordTable(task.table, shape);
  const rows = task.parts.reduce((total, part) => total + part.rows, 0);
  const { matrix, writer } = room.take(rows * table.metrics);
  const keys = startKeys(rows, table.parameters);
  let next = 0;
  for (const part of task.parts) {
    const footer = readBatchFooter(part.path);
    const slots = keptSlots(footer);
    const target = matrix.subarray(next * table.metrics, (next + part.rows) * table.metrics);
    readBatchRows(part, table, slots, shape, target);
    for (let row = 0; row < part.rows; row++) {
      fillKeys(keys, next + row, part.firstRow + row, { footer, slots, table, plan });
    }
    next += part.rows;
  }

  const chunks = encodeKeys(writer, keys, table, shape);
  for (const [start, columns] of transposedColumns(matrix, rows, table.metrics)) {
    for (const [i, values] of columns.entries()) {
      chunks.push(encodeNumbers(writer, table.columns[table.keys + start + i], values));
    }
  }
  // A copy of the right length: the room is for the next row group.
  return { rows, bytes: writer.getBytes().slice(), chunks };
}

interface Keys {
  readonly run: Int32Array;
  readonly point: Int32Array;
  readonly mode: string[];
  readonly replicate: Int32Array;
  readonly seed: string[];
  /** What each parameter of the design is set to. */
  readonly parameters: readonly ScaledValue[][];
  /** Which window or recorded week of the run. */
  readonly part: Int32Array;
}

function startKeys(rows: number, parameters: number): Keys {
  return {
    run: new Int32Array(rows),
    point: new Int32Array(rows),
    mode: Array.from({ length: rows }, () => ''),
    replicate: new Int32Array(rows),
    seed: Array.from({ length: rows }, () => ''),
    parameters: Array.from({ length: parameters }, () => []),
    part: new Int32Array(rows),
  };
}

function fillKeys(
  keys: Keys,
  row: number,
  batchRow: number,
  {
    footer,
    slots,
    table,
    plan,
  }: {
    readonly footer: BatchFooter;
    readonly slots: readonly number[];
    readonly table: RecordTable;
    readonly plan: Plan;
  },
): void {
  const slot = slots[Math.floor(batchRow / table.rowsPerGroup)];
  const within = batchRow % table.rowsPerGroup;
  const mode = Math.floor(within / table.rowsPerRun);
  const { index, point, replicate } = plan.groupAt(footer.firstGroup + slot);
  keys.run[row] = index * plan.modes.length + mode;
  keys.point[row] = point;
  keys.mode[row] = plan.modes[mode];
  keys.replicate[row] = replicate;
  keys.seed[row] = footer.seeds[slot];
  keys.part[row] = within % table.rowsPerRun;
  if (table.parameters === 0) return;
  const values = valuesBefore(keys, row) ?? plan.design?.valuesAt(point) ?? [];
  for (const [at, value] of values.entries()) keys.parameters[at][row] = value;
}

/** The rows of one group stand together: their point is worked out once. */
function valuesBefore(keys: Keys, row: number): ScaledValue[] | undefined {
  if (row === 0 || keys.point[row] !== keys.point[row - 1]) return undefined;
  return keys.parameters.map((values) => values[row - 1]);
}

function encodeKeys(writer: ByteWriter, keys: Keys, table: RecordTable, shape: DatasetShape): EncodedChunk[] {
  const chunks = [
    encodeIntegers(writer, keys.run),
    encodeIntegers(writer, keys.point),
    encodeTexts(writer, keys.mode),
    encodeIntegers(writer, keys.replicate),
    encodeTexts(writer, keys.seed),
  ];
  switch (table.name) {
    case 'runs':
      for (const [at, { kind, name }] of shape.parameters.entries()) {
        const values = keys.parameters[at];
        chunks.push(
          kind === 'text'
            ? encodeTexts(writer, values.map(String))
            : encodeNumbers(writer, { name, nullable: false }, Float64Array.from(values, Number)),
        );
      }
      break;
    case 'windows':
      chunks.push(
        encodeTexts(
          writer,
          Array.from(keys.part, (part) => shape.windows[part].name),
        ),
        encodeIntegers(
          writer,
          keys.part.map((part) => shape.windows[part].fromWeek),
        ),
        encodeIntegers(
          writer,
          keys.part.map((part) => shape.windows[part].toWeek),
        ),
      );
      break;
    case 'series':
      chunks.push(
        encodeIntegers(
          writer,
          keys.part.map((part) => shape.weeks[part]),
        ),
      );
      break;
    default:
      throw new Error(`table: unknown ${String(table.name satisfies never)}`);
  }
  return chunks;
}

/** Eight columns at a time: a cache line of the row-major matrix is read once. The arrays are used again. */
function* transposedColumns(
  matrix: Float64Array,
  rows: number,
  width: number,
): Generator<readonly [start: number, columns: readonly Float64Array[]]> {
  const lane = 8;
  const arrays = Array.from({ length: lane }, () => new Float64Array(rows));
  for (let start = 0; start < width; start += lane) {
    const count = Math.min(lane, width - start);
    for (let row = 0; row < rows; row++) {
      const from = row * width + start;
      for (let j = 0; j < count; j++) arrays[j][row] = matrix[from + j];
    }
    yield [start, arrays.slice(0, count)];
  }
}
