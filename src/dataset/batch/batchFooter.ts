import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import type { RunMode } from '../../scenario/definition/vocabulary.ts';
import { DatasetError } from '../datasetError.ts';

/** A run that failed for a reason that repeats. */
export interface FailedRun {
  /** Index of its group in the plan. */
  readonly group: number;
  readonly point: number;
  readonly replicate: number;
  readonly mode: RunMode;
  readonly message: string;
}

/** Where the events of one group stand in a batch file. */
export interface EventsPlace {
  readonly start: number;
  readonly bytes: number;
  readonly rows: number;
}

/** What a batch file says about itself, behind its rows. */
export interface BatchFooter {
  /** Hash of scenario, version and layout: a batch of another run is never taken for one of this. */
  readonly key: string;
  readonly batch: number;
  readonly firstGroup: number;
  readonly groups: number;
  /** Names of the random streams, a group each. */
  readonly seeds: readonly string[];
  /** CRC-32 of the rows of each group, in the order runs, windows, series. */
  readonly checks: readonly number[];
  readonly failures: readonly FailedRun[];
  /** A group each; empty where no events are recorded. */
  readonly events: readonly (EventsPlace | null)[];
}

const magic = 'CORULEB1';
const tailBytes = 8 + magic.length;

/** Footer as bytes: JSON, its length and CRC-32, the magic word. */
export function encodeBatchFooter(footer: BatchFooter): Uint8Array {
  const json = Buffer.from(JSON.stringify(footer));
  const tail = Buffer.alloc(tailBytes);
  tail.writeUInt32LE(json.length, 0);
  tail.writeUInt32LE(crc32(json), 4);
  tail.write(magic, 8);
  return Buffer.concat([json, tail]);
}

/**
 * Reads the footer of a batch file.
 *
 * @throws DatasetError when the file is cut short or damaged
 */
export function readBatchFooter(path: string): BatchFooter {
  const file = openSync(path, 'r');
  try {
    const { size } = fstatSync(file);
    const tail = Buffer.alloc(tailBytes);
    if (size >= tailBytes) readSync(file, tail, 0, tailBytes, size - tailBytes);
    const length = tail.readUInt32LE(0);
    if (tail.toString('latin1', 8) !== magic || length > size - tailBytes) {
      throw new DatasetError(`${path}: expected a finished batch, got a file that is cut short; delete it`);
    }
    const json = Buffer.alloc(length);
    readSync(file, json, 0, length, size - tailBytes - length);
    if (crc32(json) !== tail.readUInt32LE(4)) {
      throw new DatasetError(`${path}: expected an undamaged batch, got a wrong checksum; delete it`);
    }
    const footer: BatchFooter = JSON.parse(json.toString());
    return footer;
  } finally {
    closeSync(file);
  }
}

/** Positions in the batch of the groups whose runs all finished, in plan order. */
export function keptSlots(footer: BatchFooter): readonly number[] {
  const failed = new Set(footer.failures.map((failure) => failure.group));
  const slots: number[] = [];
  for (let slot = 0; slot < footer.groups; slot++) {
    if (!failed.has(footer.firstGroup + slot)) slots.push(slot);
  }
  return slots;
}
