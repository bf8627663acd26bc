import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  batchesIn,
  buildProgram,
  digestsOf,
  holdTask,
  restartsOf,
  runCorule,
  startsOf,
  submit,
  type Submitted,
  waitForState,
} from './clusterJobs.ts';
import type { ClusterProcess } from './clusterProcesses.ts';
import { type SlurmCluster, slurmMissing, startSlurmCluster } from './slurmCluster.ts';
import { waitUntil } from './waitUntil.ts';

if (slurmMissing !== undefined) process.stderr.write(`test/cluster/slurm.test.ts: ${slurmMissing}\n`);

/** Four batches: three of 48 replicates, and one with the last six. */
const scenario = 'name: small\nreplicates: 150\nweeks: 104\nentry_week: 52\n';
/** All but the node that waits for its time limit. */
const elsewhere = ['--', '--exclude=n4'];

describe.skipIf(slurmMissing !== undefined)(
  `corule submit on a real Slurm${slurmMissing === undefined ? '' : ` (${slurmMissing})`}`,
  () => {
    let cluster: SlurmCluster;
    let whole: Record<string, string>;
    let limited: Submitted;
    let keptUnderLimit: Map<number, number>;

    beforeAll(async () => {
      buildProgram();
      cluster = await startSlurmCluster();
      writeFileSync(join(cluster.folder, 'small.yaml'), scenario);
      // Slurm looks at limits twice a minute, and the least is one: the task waits for it while others are tested.
      limited = submit(cluster, 'small.yaml', '--out', 'limited', '--shards', '1', '--', '--nodelist=n4', '--time=1');
      await holdTask(cluster, limited, 0, 'limited');
      keptUnderLimit = batchesIn(cluster, 'limited');
      expect(runCorule(cluster, 'run', 'small.yaml', '--out', 'whole', '--threads', '2').code).toBe(0);
      whole = digestsOf(cluster, 'whole');
    });
    afterAll(() => cluster?.stop());

    const finished = (jobs: Submitted['jobs']) => waitForState(cluster, jobs.merge, 'COMPLETED');
    const copiesOf = ({ jobs }: Submitted) => cluster.tasks().filter(({ job }) => job === jobs.array);
    const outputOf = (out: string, file: string) => readFileSync(join(cluster.folder, `${out}.slurm`, file), 'utf8');

    test('gives the bytes of one run, in a folder of any name', async () => {
      const out = "it's %A $(touch x)\n#";
      const { jobs, array } = submit(cluster, 'small.yaml', '--out', out, '--shards', '2', ...elsewhere);
      expect(array).toBe('0-1');
      const again = runCorule(cluster, 'submit', 'small.yaml', '--out', out);
      expect(again.code).toBe(2);
      expect(again.stderr).toContain(`scancel`);
      await finished(jobs);
      expect(digestsOf(cluster, out)).toEqual(whole);
      expect(outputOf(out, `${jobs.array}_1.out`)).toContain('shard 2/2 is done');
      expect(outputOf(out, `merge_${jobs.merge}.out`)).toContain('small');
      expect(existsSync(join(cluster.folder, 'x'))).toBe(false);
    });

    describe('a node is lost, and a daemon alone is lost', () => {
      let lost: Submitted;
      let orphaned: Submitted;
      let task: ClusterProcess;
      let orphan: ClusterProcess;

      // Both at once: Slurm takes its time to notice either.
      beforeAll(async () => {
        lost = submit(cluster, 'small.yaml', '--out', 'lost', '--shards', '1', ...elsewhere);
        orphaned = submit(cluster, 'small.yaml', '--out', 'orphaned', '--shards', '1', ...elsewhere);
        task = await holdTask(cluster, lost, 0, 'lost');
        orphan = await holdTask(cluster, orphaned, 0, 'orphaned');
        cluster.killNode(task.node!);
        cluster.killDaemon(orphan.node!);
        const isRunTwice = () => copiesOf(orphaned).length === 2;
        await waitUntil('a copy runs beside the task of the daemon', 150, isRunTwice);
        process.kill(orphan.pid, 'SIGCONT');
      });

      test('the task of the node is started again elsewhere, behind the batches that are there', async () => {
        await waitUntil('the task runs again', 90, () => restartsOf(cluster, `${lost.jobs.array}_0`) === 1);
        await cluster.bringBack(task.node!);
        await finished(lost.jobs);
        expect(startsOf(cluster, 'lost').map(({ runs_kept: kept }) => kept > 0)).toEqual([false, true]);
        expect(digestsOf(cluster, 'lost')).toEqual(whole);
      });

      test('the task of the daemon goes on beside its copy', async () => {
        await finished(orphaned.jobs);
        await waitUntil('both have ended', 60, () => copiesOf(orphaned).length === 0);
        expect(startsOf(cluster, 'orphaned')).toHaveLength(2);
        expect(digestsOf(cluster, 'orphaned')).toEqual(whole);
        await cluster.bringBack(orphan.node!);
      });
    });

    test('a task is killed: Slurm does not start it again, and the merge names what is missing', async () => {
      const submitted = submit(cluster, 'small.yaml', '--out', 'killed', '--shards', '2', ...elsewhere);
      const { jobs } = submitted;
      const task = await holdTask(cluster, submitted, 0, 'killed');
      process.kill(task.pid, 'SIGKILL');
      await waitForState(cluster, `${jobs.array}_0`, 'FAILED');
      await waitForState(cluster, jobs.merge, 'FAILED');
      expect(restartsOf(cluster, `${jobs.array}_0`)).toBe(0);
      expect(cluster.run('scontrol', 'show', 'job', jobs.merge)).toContain('ExitCode=3:0');
      expect(outputOf('killed', `merge_${jobs.merge}.out`)).toContain('missing batches: 2\n');
      expect(existsSync(join(cluster.folder, 'killed', 'manifest.json'))).toBe(false);
    });

    test('submitted again, it does what is missing and nothing else, while the controller is started again', async () => {
      const kept = batchesIn(cluster, 'killed');
      expect([...kept.keys()].sort((a, b) => a - b)).toEqual([0, 1, 3]);
      const submitted = submit(cluster, 'small.yaml', '--out', 'killed', '--shards', '4', ...elsewhere);
      expect(submitted).toMatchObject({ missing: 1, shards: 4, array: '2' });
      await waitUntil('the task runs', 60, () => cluster.tasks().some(({ job }) => job === submitted.jobs.array));
      await cluster.restartController();
      const now = batchesIn(cluster, 'killed');
      for (const [batch, time] of kept) expect(now.get(batch)).toBe(time);
      await finished(submitted.jobs);
      expect(digestsOf(cluster, 'killed')).toEqual(whole);
    });

    test('an array that is too large is refused before Slurm is asked, and what Slurm refuses is told', () => {
      const large = runCorule(cluster, 'submit', 'small.yaml', '--out', 'large', '--shards', '52');
      expect(large.code).toBe(2);
      expect(large.stderr).toBe(
        '--shards: expected at most 51, the tasks that an array may have on this cluster, got 52\n',
      );
      expect(existsSync(join(cluster.folder, 'large'))).toBe(false);
      const partition = runCorule(cluster, 'submit', 'small.yaml', '--out', 'large', '--', '--partition=long');
      expect(partition.code).toBe(4);
      expect(partition.stderr).toMatch(/^sbatch: sbatch: error: .*partition/);
    });

    test('a time limit ends a task in order; submitted again, it does the rest', async () => {
      await waitForState(cluster, `${limited.jobs.array}_0`, 'TIMEOUT', 150);
      expect(restartsOf(cluster, `${limited.jobs.array}_0`)).toBe(0);
      await waitForState(cluster, limited.jobs.merge, 'FAILED');
      expect(outputOf('limited', `${limited.jobs.array}_0.out`)).toContain(
        'shard 1/1 stopped; finished batches are kept',
      );
      expect(outputOf('limited', `merge_${limited.jobs.merge}.out`)).toContain('not merged');
      expect(batchesIn(cluster, 'limited')).toEqual(keptUnderLimit);
      const submitted = submit(cluster, 'small.yaml', '--out', 'limited', '--shards', '2');
      expect(submitted.missing).toBe(4 - keptUnderLimit.size);
      await finished(submitted.jobs);
      expect(digestsOf(cluster, 'limited')).toEqual(whole);
    });
  },
);
