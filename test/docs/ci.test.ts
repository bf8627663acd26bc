import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { createProgram } from '../../src/cli/program.ts';
import { readPage, root } from './pages.ts';

const sink = { write: () => true };
const program = await createProgram({ stdout: sink, stderr: sink, env: {}, cwd: '.', call: 'corule', exitCode: 0 });
const files = readdirSync(join(root, 'docs', 'ci')).filter((file) => file.endsWith('.yaml'));

/** Every text in a document, wherever it stands. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

/** Words of a command line; quotes and the service’s own expressions are taken for plain words. */
function wordsOf(line: string): string[] {
  return (line.replaceAll(/\$\{\{.*?\}\}/g, 'expression').match(/"[^"]*"|\S+/g) ?? []).map((word) =>
    word.replaceAll('"', ''),
  );
}

function commandsIn(file: string): string[] {
  return textsOf(parse(readPage(`docs/ci/${file}`).text))
    .flatMap((text) => text.replaceAll(/\\\n\s*/g, ' ').split('\n'))
    .filter((line) => line.startsWith('npx corule '));
}

describe.each(files)('docs/ci/%s', (file) => {
  const commands = commandsIn(file);

  test('validates, runs and checks', () => {
    expect(new Set(commands.map((line) => wordsOf(line)[2]))).toEqual(
      new Set(['validate', 'run', 'check', ...(file.startsWith('github') ? ['report'] : [])]),
    );
  });

  test.each(commands)('%s: can be parsed by the program', (line) => {
    const [name, ...words] = wordsOf(line).slice(2);
    const command = program.commands.find((one) => one.name() === name);
    expect(command).toBeDefined();
    const { operands, unknown } = command?.parseOptions(words) ?? { operands: [], unknown: ['no command'] };
    expect(unknown).toEqual([]);
    expect(operands).toHaveLength(1);
  });

  test('names its actions by a major version', () => {
    const uses = textsOf(parse(readPage(`docs/ci/${file}`).text)).filter((text) => text.startsWith('actions/'));
    for (const action of uses) expect(action).toMatch(/^actions\/[a-z-]+@v\d+$/);
    expect(uses.length > 0).toBe(file.startsWith('github'));
  });
});

test('both services have a file, and the page leads to each', () => {
  expect(files.sort()).toEqual(['github-actions.yaml', 'gitlab-ci.yaml']);
  for (const file of files) expect(readPage('docs/ci/README.md').text).toContain(`](${file})`);
});
