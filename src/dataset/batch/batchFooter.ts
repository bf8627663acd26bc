import { closeSync, readSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { z } from 'zod';
import { runModes } from '../../scenario/definition/vocabulary.ts';
import { DatasetError } from '../datasetError.ts';
import { openBatchFile } from './openBatchFile.ts';
import { isRunMessage } from './runMessage.ts';

const count = z.int().min(0);
const mode = z.enum(runModes);
const message = z.string().refine(isRunMessage);

const failedRunSchema = z.strictObject({
  /** Index of its group in the plan. */
  group: count,
  point: count,
  replicate: count,
  mode,
  message,
});

/** Why a run gave nothing although nothing says that it would not give anything elsewhere or at another time. */
export const lossReasons = ['time', 'memory', 'crash'] as const;
export type LossReason = (typeof lossReasons)[number];

const lostGroupSchema = z.strictObject({
  group: count,
  point: count,
  replicate: count,
  /** Modes whose runs were found to be the cause; empty where each ended well alone. */
  modes: z.array(mode),
  reason: z.enum(lossReasons),
  message,
});

const eventsPlaceSchema = z.strictObject({
  start: count,
  bytes: count,
  rows: count,
  /** CRC-32 of the bytes. */
  check: count,
});

const footerSchema = z.strictObject({
  /** Hash of scenario, version and layout: a batch of another run is never taken for one of this. */
  key: z.string(),
  batch: count,
  firstGroup: count,
  groups: count,
  /** Names of the random streams, a group each. */
  seeds: z.array(z.string()),
  /** CRC-32 of the rows of each group, in the order runs, windows, series. */
  checks: z.array(count),
  failures: z.array(failedRunSchema),
  lost: z.array(lostGroupSchema),
  /** A group each; empty where no events are recorded. */
  events: z.array(eventsPlaceSchema.nullable()),
});

/** A run that failed for a reason that repeats. */
export type FailedRun = z.output<typeof failedRunSchema>;
/** A group that could not be run to its end here: for time, memory or the machine. It is tried again by `--resume`. */
export type LostGroup = z.output<typeof lostGroupSchema>;
/** Where the events of one group stand in a batch file. */
export type EventsPlace = z.output<typeof eventsPlaceSchema>;
/** What a batch file says about itself, behind its rows. */
export type BatchFooter = z.output<typeof footerSchema>;

const magic = 'CORULEB2';
const tailBytes = 8 + magic.length;
/** No footer is that long: what says so is not read into memory. */
const mostFooterBytes = 64_000_000;

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
  const json = readFooterText(path);
  try {
    return footerSchema.parse(JSON.parse(json));
  } catch {
    throw new DatasetError(`${path}: expected a batch of this version, got something else; delete it`);
  }
}

function readFooterText(path: string): string {
  const { file, size } = openBatchFile(path);
  try {
    const tail = Buffer.alloc(tailBytes);
    if (size >= tailBytes) readSync(file, tail, 0, tailBytes, size - tailBytes);
    const length = tail.readUInt32LE(0);
    if (tail.toString('latin1', 8) !== magic || length > Math.min(size - tailBytes, mostFooterBytes)) {
      throw new DatasetError(`${path}: expected a finished batch, got a file that is cut short; delete it`);
    }
    const json = Buffer.alloc(length);
    readSync(file, json, 0, length, size - tailBytes - length);
    if (crc32(json) !== tail.readUInt32LE(4)) {
      throw new DatasetError(`${path}: expected an undamaged batch, got a wrong checksum; delete it`);
    }
    return json.toString();
  } finally {
    closeSync(file);
  }
}

/** Positions in the batch of the groups whose runs all gave values, in plan order. */
export function keptSlots(footer: BatchFooter): readonly number[] {
  const left = new Set([...footer.failures, ...footer.lost].map(({ group }) => group));
  const slots: number[] = [];
  for (let slot = 0; slot < footer.groups; slot++) {
    if (!left.has(footer.firstGroup + slot)) slots.push(slot);
  }
  return slots;
}
