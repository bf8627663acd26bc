import { isAbsolute, relative } from 'node:path';

/** A path as the user would write it: from the folder in which the command runs, or whole where it lies outside. */
export function shownPath(cwd: string, path: string): string {
  const short = relative(cwd, path);
  if (short === '') return '.';
  return short.startsWith('..') || isAbsolute(short) ? path : short;
}
