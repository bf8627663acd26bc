import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Root of the checkout. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** One import in one file. */
export interface Import {
  /** Importing file, from the root, with forward slashes. */
  readonly from: string;
  /** A file from the root, or the name of a package. */
  readonly to: string;
  /** Whether only types are imported. */
  readonly typeOnly: boolean;
}

/** All TypeScript files of a folder, from the root. */
export function filesIn(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .toSorted();
}

/** What the files of a folder import, whatever the form: import, export from, dynamic import, import type. */
export function importsIn(folder: string): readonly Import[] {
  return filesIn(folder).flatMap((from) => importsOf(from, readFileSync(join(root, from), 'utf8')));
}

/** What a source text imports. */
export function importsOf(from: string, source: string): readonly Import[] {
  const code = source.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/^\s*\/\/.*$/gm, '');
  const forms = [
    /^\s*(?:import|export)\s+(?<type>type\s)?[\w\s{},*$]*\bfrom\s*(?<quote>['"])(?<target>[^'"]+)\k<quote>/gm,
    /(?:^\s*import|\bimport\s*\()\s*(?<quote>['"])(?<target>[^'"]+)\k<quote>/gm,
  ];
  return forms.flatMap((form) =>
    Array.from(code.matchAll(form), ({ groups }) => {
      const target = groups?.['target'] ?? '';
      const to = target.startsWith('.') ? relative(root, resolve(root, dirname(from), target)) : target;
      return { from, to: to.replaceAll('\\', '/'), typeOnly: groups?.['type'] !== undefined };
    }),
  );
}
