import type { Command } from 'commander';
import { describe, expect, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { createProgram } from '../../src/cli/program.ts';
import { blocksOf, readPage, readPages } from './pages.ts';

const sink = { write: () => true };
const program = await createProgram({ stdout: sink, stderr: sink, env: {}, cwd: '.', call: 'corule', exitCode: 0 });

/** Lines of shell blocks without comments, one command each, with the page they stand on. */
const lines = readPages().flatMap((page) =>
  blocksOf(page, 'sh').flatMap((block) =>
    block
      .split('\n')
      .map((line) => line.replace(/(^|\s)#.*$/, '').trim())
      .filter((line) => line !== '')
      .flatMap((line) => line.split(' && ').map((command): [string, string] => [page.path, command])),
  ),
);
const ours = lines.filter(([, line]) => /^(npx )?corule /.test(line));
const scripts = lines.filter(([, line]) => /^npm (start|test|run )/.test(line));

function commandNamed(name: string): Command | undefined {
  return program.commands.find((command) => command.name() === name);
}

/** Options that a command line uses and the command does not have. */
function unknownOptions(line: string): string[] {
  // What stands after `--` is for another program.
  const [name, ...words] = line
    .replace(/^npx /, '')
    .replace(/ -- .*$/, '')
    .split(/\s+/)
    .slice(1);
  const known = commandNamed(name)?.options.map((option) => option.long) ?? [];
  return words.filter((word) => word.startsWith('--') && !known.includes(word));
}

describe('commands on the pages', () => {
  test('are found', () => {
    expect(ours.length).toBeGreaterThan(6);
    expect(scripts.length).toBeGreaterThan(6);
  });

  test.each(ours)('%s: %s', (_, line) => {
    expect(commandNamed(line.replace(/^npx /, '').split(/\s+/)[1])).toBeDefined();
    expect(unknownOptions(line)).toEqual([]);
  });

  test.each(scripts)('%s: %s is a script of package.json', (_, line) => {
    const words = line.split(' ');
    expect(Object.keys(packageJson.scripts)).toContain(words[1] === 'run' ? words[2] : words[1]);
  });
});

describe('README.md', () => {
  const { text } = readPage('README.md');
  const rows = [...text.matchAll(/^\| `corule ([^`]+)` \| (.+) \|$/gm)];

  test('has a row for every command, and for no other', () => {
    const names = rows.map((row) => row[1].split(' ')[0]);
    expect(names.sort()).toEqual(program.commands.map((command) => command.name()).sort());
  });

  test('names only options that exist', () => {
    for (const [, line, does] of rows) {
      const options = [...`${line} ${does}`.matchAll(/--[a-z-]+/g)].map((match) => match[0]);
      expect(unknownOptions(`corule ${line.split(' ')[0]} ${options.join(' ')}`)).toEqual([]);
    }
  });

  test('begins with the two commands', () => {
    const [first] = blocksOf(readPage('README.md'), 'sh');
    expect(first.split('\n').slice(0, 2)).toEqual([
      expect.stringMatching(/^npm ci && npm start\b/),
      expect.stringMatching(/^npm ci && npm test\b/),
    ]);
  });

  test('asks for the Node.js that package.json asks for', () => {
    const [version] = /\d+\.\d+/.exec(packageJson.engines.node) ?? [];
    expect(text).toContain(`Node.js ${version} or later`);
  });
});
