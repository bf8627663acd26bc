import { randomBytes } from 'node:crypto';
import { hostname } from 'node:os';
import process from 'node:process';

const writer = `${hostname().replaceAll(/[^\w-]/g, '_')}-${process.pid}`;
const pattern = /\.[\w-]+-\d+-[0-9a-f]{8}\.tmp$/;

/**
 * Makes a name for a file while it is being written: with host, process and a word of its own, so that several that write
 * the same file at once, also on machines that share a disk, never mix their bytes.
 */
export function temporaryName(path: string): string {
  return `${path}.${writer}-${randomBytes(4).toString('hex')}.tmp`;
}

/** Name that a temporary file would have got, or the name itself. */
export function nameWithoutTemporary(file: string): string {
  return file.replace(pattern, '');
}

/** Whether a file is one that was being written. */
export function isTemporary(file: string): boolean {
  return pattern.test(file);
}
