import { readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { type ParsedScenario, type ParseOptions, parseScenario } from './parseScenario.ts';
import { ScenarioError } from './scenarioError.ts';

/** Bytes beyond which a file is not even opened; the limit on characters is lower. */
const largestFileBytes = 4_000_000;

/** Files that hold a scenario beside other things: the manifest of a data set, the note of an unfinished run. */
const carriers = ['manifest.json', 'run.json'];

/**
 * Reads a scenario from disk, with the scenarios it extends; from a data set’s manifest or an unfinished run, the scenario
 * that made it.
 *
 * Needs Node; the rest of the stage does not.
 *
 * @param file - As the user named it; shown so in problems.
 * @param options - `cwd` is the folder against which a relative path is read.
 * @throws ScenarioError when the scenario is wrong or no such file exists.
 */
export function readScenarioFile(
  file: string,
  options: Pick<ParseOptions, 'overrides' | 'metricNames'> & { readonly cwd?: string } = {},
): ParsedScenario {
  const { cwd = process.cwd(), ...rest } = options;
  const text = readTopFile(file, cwd);
  return parseScenario(carriers.includes(basename(file)) ? scenarioOfManifest(text) : text, {
    file,
    identity: resolve(cwd, file),
    ...rest,
    readFile: (reference, from) => {
      const extended = join(dirname(from), reference);
      const identity = resolve(cwd, extended);
      return { file: extended, identity, text: readExtended(identity) };
    },
  });
}

/** The scenario of a manifest, with all that the command line had set; any other text as it is, for the parser to judge. */
function scenarioOfManifest(text: string): string {
  try {
    const manifest: unknown = JSON.parse(text);
    if (typeof manifest === 'object' && manifest !== null && 'scenario' in manifest)
      return JSON.stringify(manifest.scenario);
  } catch {
    // Not JSON: the parser says where.
  }
  return text;
}

function readExtended(file: string): string {
  try {
    return readText(file);
  } catch (error) {
    throw new Error(mistakes[codeOf(error)] ?? messageOf(error), { cause: error });
  }
}

function readTopFile(file: string, cwd: string): string {
  try {
    return readText(resolve(cwd, file));
  } catch (error) {
    const code = codeOf(error);
    // A file that is not there is a mistake in the command; one that may not be read is one of the machine.
    if (/^E[A-Z0-9]+$/.test(code) && !(code in mistakes)) throw error;
    const got = mistakes[code] ?? messageOf(error);
    throw new ScenarioError([{ severity: 'error', position: { file }, path: [], expected: 'a scenario file', got }]);
  }
}

const mistakes: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  ENOTDIR: 'no such file',
  EISDIR: 'a folder',
  ENAMETOOLONG: 'a name that is too long',
  ERR_ENCODING_INVALID_ENCODED_DATA: 'text that is not UTF-8',
  ERR_INVALID_ARG_VALUE: 'a name with a NUL character',
};

function readText(file: string): string {
  const found = statSync(file);
  if (found.isDirectory()) throw Object.assign(new Error('a folder'), { code: 'EISDIR' });
  if (!found.isFile() && !found.isFIFO()) throw new Error('a device');
  if (found.size > largestFileBytes) throw new Error(`a file of ${found.size} bytes, more than ${largestFileBytes}`);
  return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
