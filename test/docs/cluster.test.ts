import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { createProgram } from '../../src/cli/program.ts';
import { buildProgram } from '../cluster/clusterJobs.ts';
import { readPage, root } from './pages.ts';

const sink = { write: () => true };
const program = await createProgram({ stdout: sink, stderr: sink, env: {}, cwd: '.', call: 'corule', exitCode: 0 });
const folder = join(root, 'docs', 'cluster');
const files = readdirSync(folder).sort();
const shards = '40';

/** Every text in a document, wherever it stands. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

/** Lines that a shell is given. */
function linesOf(file: string): string[] {
  const { text } = readPage(`docs/cluster/${file}`);
  const texts = file.endsWith('.yaml') ? parseAllDocuments(text).flatMap((one) => textsOf(one.toJS())) : [text];
  return texts.flatMap((one) => one.replaceAll(/\\\n\s*/g, ' ').split('\n'));
}

/** Words of a command of corule, with numbers where a scheduler or a shell puts them. */
function commandsIn(file: string): string[][] {
  return linesOf(file).flatMap((line) => {
    const [, command] = /^(?:exec |")?(?:npx corule|\$corule|corule) (.+?)"?$/.exec(line.trim()) ?? [];
    if (command === undefined) return [];
    const filled = command
      .replaceAll(/\$\(\([^)]*\)\)|\$\{\{.*?\}\}|\$\{[^}]*\}|\{\}|\$CI_NODE_INDEX/g, '3')
      .replaceAll(/\$(?:SHARDS|shards|CI_NODE_TOTAL)/g, shards);
    return [filled.replaceAll('"', '').split(' ')];
  });
}

describe.each(files)('docs/cluster/%s', (file) => {
  const commands = commandsIn(file);

  test('runs a shard, or merges, or both', () => {
    const names = commands.map(([name]) => name);
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) expect(['run', 'merge']).toContain(name);
  });

  test.each(commands)('%s %s …: can be parsed by the program', (name, ...words) => {
    const command = program.commands.find((one) => one.name() === name);
    const { operands, unknown } = command?.parseOptions(words) ?? { operands: [], unknown: ['no command'] };
    expect(unknown).toEqual([]);
    expect(operands).toHaveLength(1);
    if (name === 'run') expect(command?.opts()['shard']).toMatchObject({ index: 3 });
  });

  test('stands on the page', () => {
    expect(readPage('docs/many-machines.md').text).toContain(`](cluster/${file})`);
  });
});

describe('recipes', () => {
  const work = mkdtempSync(join(tmpdir(), 'corule-recipes-'));
  const main = join(root, 'dist', 'src', 'cli', 'main.js');
  const bin = join(work, 'bin');
  const env = { ...process.env, PATH: `${bin}:${process.env['PATH'] ?? ''}`, CI: 'true' };
  let whole: Buffer;

  beforeAll(() => {
    buildProgram();
    mkdirSync(bin);
    for (const [name, words] of [
      ['corule', '"$@"'],
      ['npx', '"${@:2}"'],
    ]) {
      writeFileSync(join(bin, name), `#!/bin/bash\nexec '${process.execPath}' '${main}' ${words}\n`);
      chmodSync(join(bin, name), 0o755);
    }
    // Two batches, the second with one replicate: the recipes have more shards than that.
    writeFileSync(join(work, 'my-site.yaml'), 'name: my-site\nreplicates: 49\nweeks: 104\nentry_week: 52\n');
    execFileSync('corule', ['run', 'my-site.yaml', '--out', 'whole', '--threads', '0'], {
      cwd: work,
      env,
      stdio: 'ignore',
    });
    whole = readFileSync(join(work, 'whole', 'manifest.json'));
  }, 240_000);
  afterAll(() => rmSync(work, { recursive: true }));

  /** Runs a recipe in a folder of its own, and returns its exit code and what it said. */
  function run(cwd: string, command: string, args: readonly string[], more: Record<string, string> = {}) {
    mkdirSync(join(work, cwd), { recursive: true });
    writeFileSync(join(work, cwd, 'my-site.yaml'), readFileSync(join(work, 'my-site.yaml')));
    const options = { cwd: join(work, cwd), env: { ...env, ...more }, encoding: 'utf8' } as const;
    const { status, stderr } = spawnSync(command, args, options);
    return { status, stderr };
  }
  const manifestOf = (cwd: string) => readFileSync(join(work, cwd, 'results', 'my-site', 'manifest.json'));
  const parallel = spawnSync('parallel', ['--version']).status === 0 ? undefined : 'skipped: no GNU parallel here';

  test.skipIf(parallel !== undefined)(`GNU parallel${parallel === undefined ? '' : ` (${parallel})`}`, () => {
    const script = join(folder, 'gnu-parallel.sh');
    const { status, stderr } = run('parallel', script, [], { SHARDS: '3', JOBS: '2' });
    expect(stderr).not.toContain('not merged');
    expect(status).toBe(0);
    expect(manifestOf('parallel')).toEqual(whole);
  });

  test('Slurm by hand and Kubernetes, each a part of one data set', () => {
    const here = join(work, 'both');
    const slurm = { SLURM_SUBMIT_DIR: here, SLURM_ARRAY_TASK_ID: '0' };
    const shellOf = (file: string) => linesOf(file).find((line) => line.startsWith('exec corule ')) ?? '';
    expect(run('both', 'bash', [join(folder, 'slurm-array.sh')], slurm).status).toBe(0);
    const early = run('both', 'bash', [join(folder, 'slurm-merge.sh')], slurm);
    expect(early.status).toBe(3);
    expect(early.stderr).toContain('missing batches: 1\n');
    expect(run('both', 'sh', ['-c', shellOf('kubernetes.yaml')], { JOB_COMPLETION_INDEX: '1' }).status).toBe(0);
    expect(run('both', 'sh', ['-c', shellOf('kubernetes-merge.yaml')]).status).toBe(0);
    expect(manifestOf('both')).toEqual(whole);
    expect(run('both', 'bash', [join(folder, 'slurm-merge.sh')], slurm).status).toBe(0);
  });

  test('Kubernetes: as many shards as completions', () => {
    const { text } = readPage('docs/cluster/kubernetes.yaml');
    const [job] = parseAllDocuments(text).map((one) => one.toJS());
    expect(job).toMatchObject({ kind: 'Job', spec: { completionMode: 'Indexed', completions: Number(shards) } });
    expect(text).toContain(`/${shards}" --threads`);
  });

  test('GitHub Actions: as many jobs as shards', () => {
    const [workflow] = parseAllDocuments(readPage('docs/cluster/github-actions.yaml').text).map((one) => one.toJS());
    const { matrix } = workflow.jobs.shard.strategy;
    expect(matrix.shard).toEqual(Array.from({ length: workflow.env.SHARDS }, (_, i) => i + 1));
    for (const action of textsOf(workflow).filter((text) => text.startsWith('actions/'))) {
      expect(action).toMatch(/^actions\/[a-z-]+@v\d+$/);
    }
  });
});
