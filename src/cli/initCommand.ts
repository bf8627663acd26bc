import { existsSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Command } from 'commander';
import { CliError } from './cliError.ts';
import { exitCodes } from './exitCode.ts';
import { packageRoot } from './packageRoot.ts';
import { starterScenario } from './starterScenario.ts';
import { spellCommands } from './spellCommands.ts';
import type { Terminal } from './terminal.ts';

/** Adds `corule init`: a commented scenario to start from. */
export function registerInitCommand(program: Command, terminal: Terminal): void {
  program
    .command('init')
    .summary('write a commented scenario to start from')
    .description(
      'Write a commented scenario to start from. An existing file is never overwritten.\n' +
        'Editors that know yaml-language-server complete its keys and show their meaning.',
    )
    .argument('<file>', 'where to write it, such as my-site.yaml')
    .action((file: string) => writeStarter(file, terminal));
}

function writeStarter(file: string, terminal: Terminal): void {
  const target = resolve(terminal.cwd, file);
  const text = starterScenario(scenarioName(target), schemaReference(target));
  try {
    writeFileSync(target, text, { flag: 'wx' });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EEXIST' || code === 'EISDIR') {
      throw refusal(`${file}: expected a new file, got one that exists; choose another name`, error);
    }
    if (code === 'ENOENT' || code === 'ENOTDIR') {
      throw refusal(`${file}: expected a file in a folder that exists, got no folder ${dirname(target)}`, error);
    }
    throw error;
  }
  terminal.stdout.write(
    spellCommands(`${file}: written. Next: corule validate ${file}, then corule run ${file}\n`, terminal.call),
  );
}

function refusal(message: string, cause: unknown): CliError {
  return new CliError(exitCodes.usage, message, { cause });
}

/** A valid scenario name made from the name of the file. */
function scenarioName(target: string): string {
  const name = basename(target)
    .replace(/\.[^.]*$/, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 80);
  return name === '' ? 'my-site' : name;
}

/**
 * What an editor can open: a relative path inside a project that holds the schema (a checkout, or an installation in
 * `node_modules`), so that the file travels with the project; otherwise the address of the installed schema.
 */
function schemaReference(target: string): string {
  const schema = join('schema', 'scenario.schema.json');
  for (let folder = dirname(target); ; folder = dirname(folder)) {
    const candidates = [join(folder, 'node_modules', 'corule', schema)];
    if (folder === packageRoot()) candidates.push(join(folder, schema));
    const found = candidates.find((candidate) => existsSync(candidate));
    if (found !== undefined) return relative(dirname(target), found).split(sep).join('/');
    if (folder === dirname(folder)) return pathToFileURL(join(packageRoot(), schema)).href;
  }
}
