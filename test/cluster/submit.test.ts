import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { workingFolder } from '../../src/dataset/datasetFolder.ts';
import { runCommandLine, temporaryFolder } from '../cli/fakeTerminal.ts';
import { type FakeAnswers, fakeSlurm } from './fakeSlurm.ts';

/** Four batches, and a folder with it. */
const scenario = 'name: small\nreplicates: 120\nweeks: 104\nentry_week: 52\n';

function setUp(answers: FakeAnswers = {}) {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, 'small.yaml'), scenario);
  const slurm = fakeSlurm(cwd, answers);
  const submit = (...args: string[]) =>
    runCommandLine(['submit', 'small.yaml', '--out', 'out', ...args], { cwd, env: slurm.env });
  return { cwd, slurm, submit };
}

describe('corule submit', () => {
  test('submits an array of shards, and a merge that waits for its end, whatever it was', async () => {
    const { cwd, slurm, submit } = setUp();
    const { exitCode, stdout, stderr } = await submit('--shards', '2', '--', '--partition=long', '-t', '5');
    expect(stderr).toBe('');
    expect(exitCode).toBe(0);
    const [array, merge] = slurm.calls();
    const jobs = join(cwd, 'out.slurm');
    expect(array).toEqual([
      '--requeue',
      '--open-mode=append',
      `--chdir=${jobs}`,
      `--output=${jobs}/%A_%a.out`,
      '--partition=long',
      '-t',
      '5',
      '--parsable',
      expect.stringMatching(/^--job-name=corule-small-[0-9a-f]{8}$/),
      '--array=0-1',
      join(jobs, 'shard.sh'),
    ]);
    expect(merge).toEqual([
      ...array.slice(0, 3),
      `--output=${jobs}/merge_%A.out`,
      ...array.slice(4, 9),
      '--dependency=afterany:11',
      join(jobs, 'merge.sh'),
    ]);
    expect(stdout).toContain('Job 11: ');
    expect(stdout).toContain('Job 12: ');
    expect(stdout).toMatch(/corule status out\n$/);
    expect(readdirSync(jobs).sort()).toEqual(['merge.sh', 'run.json', 'shard.sh']);
    expect(readdirSync(join(cwd, 'out'))).toEqual([workingFolder('.')]);
    const note = readFileSync(join(workingFolder(join(cwd, 'out')), 'run.json'), 'utf8');
    expect(readFileSync(join(jobs, 'run.json'), 'utf8')).toBe(note);
    const script = readFileSync(join(jobs, 'shard.sh'), 'utf8');
    expect(script).toContain('--shard "$((SLURM_ARRAY_TASK_ID + 1))/2" --threads "${SLURM_CPUS_PER_TASK:-1}"');
    expect(script).not.toContain('$0');
  });

  test('asks for as many processors as a task has threads', async () => {
    const { cwd, slurm, submit } = setUp();
    await submit('--threads', '4');
    for (const call of slurm.calls()) expect(call).toContain('--cpus-per-task=4');
    expect(readFileSync(join(cwd, 'out.slurm', 'shard.sh'), 'utf8')).toMatch(/ --threads 4\n$/);
  });

  test('refuses more shards than the cluster takes, before anything is written', async () => {
    const { cwd, slurm, submit } = setUp();
    const { exitCode, stderr } = await submit('--shards', '21');
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/^--shards: expected at most 20, .* got 21$/m);
    expect(slurm.calls()).toEqual([]);
    expect(readdirSync(cwd).sort()).toEqual(['bin', 'small.yaml']);
    expect((await submit('--shards', '20')).exitCode).toBe(0);
  });

  test('refuses while jobs of the data set wait or run, and says how to wait or cancel', async () => {
    const { slurm, submit } = setUp({
      squeue: 'echo "7|RUNNING"; echo "7|PENDING"; echo "8|PENDING"; echo "6|COMPLETING"',
    });
    const { exitCode, stderr } = await submit();
    expect(exitCode).toBe(2);
    expect(stderr).toContain('got 7 (running), 8 (pending)');
    expect(stderr).toMatch(/squeue --name=corule-small-.*scancel 7 8/);
    expect(slurm.calls()).toEqual([]);
  });

  test('says what Slurm said when it refuses', async () => {
    const { submit } = setUp({ sbatch: 'error: invalid partition specified: long' });
    const { exitCode, stderr } = await submit('--', '--partition=long');
    expect(exitCode).toBe(4);
    expect(stderr).toContain('sbatch: sbatch: error: invalid partition specified: long');
  });

  test('says which job is submitted when only the merge was refused', async () => {
    const { submit } = setUp({
      sbatch: 'case "$*" in *afterany*) echo "sbatch: error: QOS limit" >&2; exit 1;; *) echo 41;; esac',
    });
    const { exitCode, stderr } = await submit();
    expect(exitCode).toBe(4);
    expect(stderr).toMatch(/QOS limit\n.*array is submitted as job 41, the merge is not/);
  });

  test('without Slurm: a dry run shows what would be done, and a real one says what is missing', async () => {
    const { cwd } = setUp();
    rmSync(join(cwd, 'bin'), { recursive: true });
    const env = { PATH: join(cwd, 'nothing') };
    const dry = await runCommandLine(['submit', 'small.yaml', '--dry-run', '--shards', '3'], { cwd, env });
    expect(dry.exitCode).toBe(0);
    expect(dry.stderr).toBe('no Slurm here: an array is taken to have at most 1001 tasks\n');
    expect(dry.stdout).toContain('small.slurm/shard.sh:\n#!/bin/bash\n');
    expect(dry.stdout).toMatch(/^sbatch .* --array=0-2 .*\nsbatch .* --dependency=afterany:JOB /m);
    const real = await runCommandLine(['submit', 'small.yaml'], { cwd, env });
    expect(real.exitCode).toBe(4);
    expect(real.stderr).toMatch(
      /^Slurm: expected a cluster to submit to, got no command scontrol in PATH; submit from .*\n$/,
    );
    expect(readdirSync(cwd)).toEqual(['small.yaml']);
  });

  test.each([
    [
      'error: resolve_ctls_from_dns_srv: Unknown host\nscontrol: fatal: Could not establish a configuration source',
      'its commands without a configuration (scontrol: fatal: Could not establish a configuration source)',
    ],
    [
      'error: Unable to contact slurm controller (connect failure)',
      'a controller that does not answer (scontrol: error: Unable to contact slurm controller (connect failure))',
    ],
  ])('with commands of Slurm and no cluster behind them: one line says so (%#)', async (scontrol, got) => {
    const { cwd, submit } = setUp({ scontrol });
    const { exitCode, stderr } = await submit();
    expect(exitCode).toBe(4);
    expect(stderr).toBe(
      `Slurm: expected a cluster to submit to, got ${got}; submit from a login node of the cluster; --dry-run prints the ` +
        'scripts and commands without one, and docs/many-machines.md has other ways to deal shards to machines\n',
    );
    expect(readdirSync(cwd).sort()).toEqual(['bin', 'small.yaml']);
    expect((await submit('--dry-run')).exitCode).toBe(0);
  });

  test('hands the time that a run may take to the tasks, and leaves it to them where none is given', async () => {
    const { cwd, submit } = setUp();
    await submit('--run-seconds', '7200');
    expect(readFileSync(join(cwd, 'out.slurm', 'shard.sh'), 'utf8')).toMatch(/ --run-seconds 7200\n$/);
    await submit();
    expect(readFileSync(join(cwd, 'out.slurm', 'shard.sh'), 'utf8')).not.toContain('--run-seconds');
  });

  test('prints one document with --json', async () => {
    const { submit } = setUp();
    const planned = JSON.parse((await submit('--json', '--dry-run', '--shards', '2')).stdout);
    expect(planned).toMatchObject({ status: 'planned', folder: 'out', shards: 2, array: '0-1' });
    expect(planned.missing).toBe(planned.batches);
    const submitted = JSON.parse((await submit('--json', '--shards', '2')).stdout);
    expect(submitted).toMatchObject({ status: 'submitted', jobs: { array: '11', merge: '12' } });
  });

  test('does not write over what is not its own', async () => {
    const { cwd, slurm, submit } = setUp();
    mkdirSync(join(cwd, 'out.slurm'));
    writeFileSync(join(cwd, 'out.slurm', 'merge.sh'), '#!/bin/sh\nmine\n');
    const scripts = await submit();
    expect(scripts.exitCode).toBe(2);
    expect(scripts.stderr).toMatch(/out\.slurm\/merge\.sh: expected a script that corule wrote/);
    mkdirSync(join(cwd, 'out'));
    writeFileSync(join(cwd, 'out', 'thesis.txt'), 'mine');
    const folder = await submit();
    expect(folder.exitCode).toBe(2);
    expect(folder.stderr).toMatch(/^out: expected an empty folder or a data set, got thesis\.txt/);
    expect(slurm.calls()).toEqual([]);
  });

  test('refuses the unfinished data set of another seed', async () => {
    const { submit } = setUp();
    await submit();
    const other = await submit('--seed', 'other');
    expect(other.exitCode).toBe(2);
    expect(other.stderr).toMatch(/^out: holds an unfinished data set of another scenario/);
  });

  test('goes on with more replicates behind the batches that are there', async () => {
    const { cwd, submit } = setUp();
    const shard = ['--out', 'out', '--shard', '1/2', '--threads', '0', '--replicates', '60'];
    await runCommandLine(['run', 'small.yaml', ...shard], { cwd });
    const { stdout } = await submit('--json', '--shards', '3');
    expect(JSON.parse(stdout)).toMatchObject({ status: 'submitted', batches: 3, missing: 2, array: '1-2' });
  });

  test('takes folders of any name but those in which Slurm could not write', async () => {
    const { slurm, submit } = setUp();
    expect((await submit('--out', "a %A 'b' $(c)\nd")).exitCode).toBe(0);
    expect(slurm.calls()[0][3]).toMatch(/^--output=.*\/a %%A 'b' \$\(c\)\nd\.slurm\/%A_%a\.out$/);
    const refused = await submit('--out', String.raw`a\b`);
    expect(refused.exitCode).toBe(2);
    expect(refused.stderr).toMatch(/^a\\b: expected a folder without a backslash/);
  });

  test('finds a finished data set, and submits nothing', async () => {
    const { cwd, slurm, submit } = setUp();
    await runCommandLine(['run', 'small.yaml', '--out', 'out', '--threads', '0', '--replicates', '2'], { cwd });
    const { exitCode, stderr } = await submit('--replicates', '2');
    expect(exitCode).toBe(0);
    expect(stderr).toMatch(/^out: finished before, .* nothing to submit$/m);
    expect(existsSync(join(cwd, 'out.slurm'))).toBe(false);
    expect(slurm.calls()).toEqual([]);
  });
});
