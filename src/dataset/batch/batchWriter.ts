import { type FileHandle, open, rm } from 'node:fs/promises';
import { crc32 } from 'node:zlib';
import type { Batch } from '../../plan/planBatches.ts';
import type { DatasetShape } from '../datasetShape.ts';
import { recordTableNames } from '../recordTable.ts';
import { giveName } from '../giveName.ts';
import { temporaryName } from '../temporaryName.ts';
import {
  type BatchFooter,
  encodeBatchFooter,
  type EventsPlace,
  type FailedRun,
  type LostGroup,
} from './batchFooter.ts';
import { type BatchLayout, batchLayout } from './batchLayout.ts';
import type { SliceRecord } from './sliceRecord.ts';

/**
 * Writes one batch file, slice by slice in any order: rows go to their place at once, and nothing waits in memory.
 *
 * The file has a temporary name until it is complete and on disk.
 */
export class BatchWriter {
  readonly #path: string;
  readonly #temporary: string;
  readonly #key: string;
  readonly #batch: Batch;
  readonly #shape: DatasetShape;
  readonly #layout: BatchLayout;
  readonly #file: FileHandle;
  readonly #seeds: string[];
  readonly #checks: number[];
  readonly #events: (EventsPlace | null)[];
  readonly #failures: FailedRun[] = [];
  readonly #lost: LostGroup[] = [];
  #end: number;
  #missingGroups: number;

  private constructor(
    path: string,
    temporary: string,
    key: string,
    batch: Batch,
    shape: DatasetShape,
    file: FileHandle,
  ) {
    this.#path = path;
    this.#temporary = temporary;
    this.#key = key;
    this.#batch = batch;
    this.#shape = shape;
    this.#file = file;
    this.#layout = batchLayout(batch, shape);
    this.#end = this.#layout.end;
    this.#missingGroups = batch.groups;
    this.#seeds = Array.from({ length: batch.groups }, () => '');
    this.#checks = Array.from({ length: batch.groups }, () => 0);
    this.#events = shape.events ? Array.from({ length: batch.groups }, () => null) : [];
  }

  /** Opens the file of a batch under a temporary name. */
  static async open(path: string, key: string, batch: Batch, shape: DatasetShape): Promise<BatchWriter> {
    const temporary = temporaryName(path);
    return new BatchWriter(path, temporary, key, batch, shape, await open(temporary, 'wx'));
  }

  /** Groups whose slice has not been written yet. */
  get missingGroups(): number {
    return this.#missingGroups;
  }

  /** Groups written so far that could not be run to their end. */
  get lostGroups(): number {
    return this.#lost.length;
  }

  /** Writes the rows of a slice to their places. */
  async write(slice: SliceRecord): Promise<void> {
    const first = slice.firstGroup - this.#batch.firstGroup;
    for (const name of recordTableNames) {
      const { start, groupBytes } = this.#layout.sections[name];
      const rows = slice[name];
      if (rows.length > 0) await writeAll(this.#file, bytesOf(rows), start + first * groupBytes);
    }
    for (let i = 0; i < slice.groups; i++) {
      this.#seeds[first + i] = slice.seeds[i];
      this.#checks[first + i] = slice.checks[i];
    }
    this.#failures.push(...slice.failures);
    this.#lost.push(...slice.lost);
    for (const [i, { json, rows }] of slice.events.entries()) {
      const start = this.#end;
      this.#end += json.length;
      this.#events[first + i] = { start, bytes: json.length, rows, check: crc32(json) };
      await writeAll(this.#file, json, start);
    }
    this.#missingGroups -= slice.groups;
  }

  /** Writes the footer, waits for the disk and gives the file its name. */
  async finish(): Promise<BatchFooter> {
    const footer: BatchFooter = {
      key: this.#key,
      batch: this.#batch.index,
      firstGroup: this.#batch.firstGroup,
      groups: this.#batch.groups,
      seeds: this.#seeds,
      checks: this.#checks,
      failures: this.#failures.sort(
        (a, b) => a.group - b.group || this.#shape.modes.indexOf(a.mode) - this.#shape.modes.indexOf(b.mode),
      ),
      lost: this.#lost.sort((a, b) => a.group - b.group),
      events: this.#events,
    };
    await writeAll(this.#file, encodeBatchFooter(footer), this.#end);
    await this.#file.sync();
    await this.#file.close();
    await giveName(this.#temporary, this.#path);
    return footer;
  }

  /** Closes and removes a file that will not be finished. */
  async abandon(): Promise<void> {
    await this.#file.close();
    await rm(this.#temporary, { force: true });
  }
}

async function writeAll(file: FileHandle, bytes: Uint8Array, position: number): Promise<void> {
  let written = 0;
  while (written < bytes.length) {
    const { bytesWritten } = await file.write(bytes, written, bytes.length - written, position + written);
    written += bytesWritten;
  }
}

function bytesOf(values: Float64Array): Uint8Array {
  return new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
}
