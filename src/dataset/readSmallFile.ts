import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';

/** Bytes that a note, a lock or a log of ours never reaches. */
const mostBytes = 64_000_000;

/**
 * Reads a text of ours that may have been replaced by anything: folders of unfinished runs travel.
 *
 * @returns undefined where there is no such file, or something that is none, such as a pipe, or one beyond 64 MB
 */
export function readSmallFile(path: string, limit = mostBytes): string | undefined {
  let file: number;
  try {
    // Opening a pipe waits for somebody who writes into it, unless it is opened so. Windows has no such pipes.
    file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  } catch (error) {
    if (error instanceof Error && 'code' in error && absent.has(String(error.code))) return undefined;
    throw error;
  }
  try {
    const status = fstatSync(file);
    return status.isFile() && status.size <= limit ? readFileSync(file, 'utf8') : undefined;
  } finally {
    closeSync(file);
  }
}

/** Codes with which systems say that no file stands there: none, a link that leads nowhere, a socket. */
const absent = new Set(['ENOENT', 'ELOOP', 'ENXIO', 'ENOTDIR']);
