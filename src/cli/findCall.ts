import { existsSync, realpathSync } from 'node:fs';
import { basename, delimiter, join, sep } from 'node:path';
import { quoteWord } from '../dataset/quoteWord.ts';
import { shownPath } from './shownPath.ts';

/** How a process was started. */
export interface ProgramStart {
  /** The file that Node.js was given: the program, or a link to it. */
  readonly file: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
}

/** Name under which the program is installed. */
const installedName = 'corule';

/**
 * Words that call the program again from the same shell: `corule` where that is what the PATH finds, `npx corule` under npm,
 * otherwise Node.js and the file.
 *
 * npm puts folders of its own on the PATH of what it starts; they are not on that of the shell, and do not count.
 */
export function findCall({ file, env, cwd }: ProgramStart): string {
  const program = realPath(file);
  const isUnderNpm = env['npm_lifecycle_event'] !== undefined || env['npm_command'] === 'exec';
  const folders = (env['PATH'] ?? env['Path'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const own = folders.filter((folder) => !isUnderNpm || !folder.endsWith(join('node_modules', '.bin')));
  // The first one counts: another corule before this one would be called in its place.
  const first = own.map((folder) => join(folder, installedName)).find((path) => existsSync(path));
  if (first !== undefined && leadsTo(first, program)) return installedName;
  if (isUnderNpm) return `npx ${installedName}`;
  const shown = shownPath(cwd, file);
  if (basename(file) === installedName) return quoteWord(shown.includes(sep) ? shown : `.${sep}${shown}`);
  return `${file.endsWith('.ts') ? 'npx tsx' : 'node'} ${quoteWord(shown)}`;
}

/** On Windows npm writes scripts in place of links: they lie above the package that they call. */
function leadsTo(path: string, program: string): boolean {
  return realPath(path) === program || (existsSync(`${path}.cmd`) && program.includes(`${sep}node_modules${sep}`));
}

function realPath(path: string): string {
  return existsSync(path) ? realpathSync(path) : path;
}
