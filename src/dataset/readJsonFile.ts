import { createHash } from 'node:crypto';
import { closeSync, constants, existsSync, fstatSync, openSync, readFileSync } from 'node:fs';
import { describeText } from '../scenario/describeText.ts';
import { isPlainText } from '../scenario/isPlainText.ts';
import { DatasetError } from './datasetError.ts';

/** Within these limits lies every file that corule writes; a hostile one is refused before it costs more. */
export const jsonLimits = { bytes: 64_000_000, depth: 64 } as const;

export interface JsonFileOptions {
  /** What to do about a damaged one. */
  readonly advice?: string;
  /** Checksum that it must have. */
  readonly sha256?: string | undefined;
}

/**
 * Reads a JSON file of a data set without trusting it.
 *
 * @param what - Whose place it is, such as `the manifest of a data set`.
 * @throws DatasetError when there is no file, it is larger than 64 MB, nested deeper than 64 levels or no JSON in UTF-8, or
 *   holds a key that every object inherits (`__proto__`), control characters or half characters, or has another checksum
 */
export function readJsonFile(
  path: string,
  what: string,
  { advice = 'run the scenario again with --force', sha256 }: JsonFileOptions = {},
): unknown {
  const refuse = (got: string, cause?: unknown) =>
    new DatasetError(`${path}: expected ${what}, got ${got}; ${advice}`, { cause });
  let content: unknown;
  try {
    const bytes = readBytes(path, refuse);
    const found = sha256 === undefined ? undefined : createHash('sha256').update(bytes).digest('hex');
    if (found !== sha256) throw new DatasetError(`${path}: expected SHA-256 ${sha256}, got ${found}; ${advice}`);
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const depth = depthOf(text);
    if (depth > jsonLimits.depth) throw refuse(`JSON nested deeper than ${jsonLimits.depth} levels`);
    content = JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) {
      // What the parser says may quote the file.
      const got = describeText(error.message, 200).slice(1, -1);
      throw new DatasetError(`${path}: expected JSON, got ${got}; ${advice}`, { cause: error });
    }
    if (error instanceof TypeError && 'code' in error && error.code === 'ERR_ENCODING_INVALID_ENCODED_DATA') {
      throw refuse('text that is not UTF-8', error);
    }
    throw error;
  }
  const flaw = findFlaw(content, '');
  if (flaw !== undefined) throw refuse(flaw);
  return content;
}

function readBytes(path: string, refuse: (got: string) => DatasetError): Uint8Array {
  if (!existsSync(path)) throw refuse('no file');
  // Opening a pipe waits for somebody who writes into it, unless it is opened so. Windows has no such pipes.
  const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const status = fstatSync(file);
    if (!status.isFile()) throw refuse(status.isDirectory() ? 'a folder' : 'a pipe or device');
    if (status.size > jsonLimits.bytes) throw refuse(`${status.size} bytes, more than ${jsonLimits.bytes}`);
    return readFileSync(file);
  } finally {
    closeSync(file);
  }
}

/** How deep brackets are nested, without following them: what reads them next may have a stack that ends. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (let at = 0; at < text.length; at += 1) {
    switch (text.charCodeAt(at)) {
      case 0x22: // a text: brackets in it are letters
        for (at += 1; at < text.length && text.charCodeAt(at) !== 0x22; at += 1) {
          if (text.charCodeAt(at) === 0x5c) at += 1;
        }
        break;
      case 0x5b:
      case 0x7b:
        depth += 1;
        if (depth > deepest) deepest = depth;
        break;
      case 0x5d:
      case 0x7d:
        depth -= 1;
        break;
      default:
    }
  }
  return deepest;
}

/** The first key or text that no file of ours holds, with its place. */
function findFlaw(value: unknown, place: string): string | undefined {
  if (typeof value === 'string') {
    return isPlainText(value) ? undefined : `control characters in ${place === '' ? 'its text' : place}`;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  if (Array.isArray(value)) {
    // No list of pairs: it would take several times the room of what it lists.
    for (let at = 0; at < value.length; at += 1) {
      const flaw = findFlaw(value[at], `${place}[${at}]`);
      if (flaw !== undefined) return flaw;
    }
    return undefined;
  }
  for (const key of Object.keys(value)) {
    if (!isPlainText(key)) return `a key with control characters in ${place === '' ? 'its top level' : place}`;
    if (key in Object.prototype) return `the key ${key}, which JavaScript keeps for itself`;
    const flaw = findFlaw(Reflect.get(value, key), place === '' ? key : `${place}.${key}`);
    if (flaw !== undefined) return flaw;
  }
  return undefined;
}
