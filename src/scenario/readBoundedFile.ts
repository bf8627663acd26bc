import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';

/** How long a pipe may be silent. */
const longestSilenceMs = 10_000;
const pauseMs = 20;

/**
 * Reads a file, or what comes out of a pipe (`<(…)` of a shell), as far as a limit and without waiting for ever: a pipe
 * that nobody writes into is empty, and one that stays silent for ten seconds is given up.
 *
 * Needs Node; the rest of the stage does not.
 *
 * @throws Error that says what stands there in place of a file, or that it is too large
 */
export function readBoundedFile(path: string, largestBytes: number): Uint8Array {
  // Opening a pipe waits for somebody who writes into it, unless it is opened so. Windows has no such pipes.
  const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const status = fstatSync(file);
    if (status.isDirectory()) throw Object.assign(new Error('a folder'), { code: 'EISDIR' });
    if (!status.isFile() && !status.isFIFO()) throw new Error('a device');
    if (status.size > largestBytes) throw new Error(`a file of ${status.size} bytes, more than ${largestBytes}`);
    return readToEnd(file, largestBytes);
  } finally {
    closeSync(file);
  }
}

function readToEnd(file: number, largestBytes: number): Uint8Array {
  const chunks: Uint8Array[] = [];
  let total = 0;
  for (;;) {
    const chunk = new Uint8Array(65_536);
    const bytes = readWhenReady(file, chunk);
    if (bytes === 0) return Buffer.concat(chunks);
    total += bytes;
    if (total > largestBytes) throw new Error(`a file of more than ${largestBytes} bytes`);
    chunks.push(chunk.subarray(0, bytes));
  }
}

/** @returns bytes read; 0 at the end */
function readWhenReady(file: number, chunk: Uint8Array): number {
  for (let waitedMs = 0; waitedMs <= longestSilenceMs; waitedMs += pauseMs) {
    try {
      return readSync(file, chunk);
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EAGAIN')) throw error;
    }
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pauseMs);
  }
  throw new Error(`a pipe that was silent for ${longestSilenceMs / 1000} seconds`);
}
