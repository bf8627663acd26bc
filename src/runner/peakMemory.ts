import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';

/** Peak memory of this process, all its threads included, in megabytes. */
export interface PeakMemory {
  readonly sinceStart: number;
  /** Since the last time that it was asked; as since the start where the system cannot tell. */
  readonly sinceLast: number;
}

/** The system’s own peak since the last reset, where there is one (Linux). */
const status = '/proc/self/status';
const reset = '/proc/self/clear_refs';
let highest = 0;

/** Reads the peak, and begins a new stretch. */
export function takePeakMemory(): PeakMemory {
  const ofProcess = process.resourceUsage().maxRSS / 1024;
  const ofStretch = readStretch() ?? ofProcess;
  highest = Math.max(highest, ofProcess, ofStretch);
  return { sinceStart: Math.round(highest), sinceLast: Math.round(ofStretch) };
}

function readStretch(): number | undefined {
  try {
    const kilobytes = /^VmHWM:\s+(\d+)/m.exec(readFileSync(status, 'utf8'))?.[1];
    writeFileSync(reset, '5');
    return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
  } catch {
    return undefined;
  }
}
