import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { loadCompiled } from './compiled.ts';
import { cpuSeconds } from './cpuSeconds.ts';
import type { JobPhase, JobSpecification, PhaseTime } from './job.ts';
import { peakMegabytes } from './peakMegabytes.ts';
import { scaledScenario } from './scaledScenario.ts';

// Started by startJob.ts in a process of its own; prints its JobResult as JSON.
const [root, scratch, text] = process.argv.slice(2);
const job: JobSpecification = JSON.parse(text);
const compiled = await loadCompiled(root);
const scenario = scaledScenario(compiled, { replicates: job.replicates, recorded: 200 });

const phases: Partial<Record<JobPhase, PhaseTime>> = {};
let tasks = 0;
let runs = 0;
let phase: JobPhase = 'simulate';
let wall = 0;
let cpu = 0;

function begin(next: JobPhase): void {
  phase = next;
  wall = performance.now();
  cpu = cpuSeconds();
}

function end(): void {
  phases[phase] = { wallSeconds: (performance.now() - wall) / 1000, cpuSeconds: cpuSeconds() - cpu };
}

await compiled.runScenario(scenario, {
  folder: mkdtempSync(join(scratch, 'job-')),
  threads: job.threads,
  signal: new AbortController().signal,
  progress: {
    start() {
      begin('simulate');
    },
    advance(count) {
      tasks += 1;
      runs += count;
    },
    phase(name) {
      end();
      begin(name);
    },
    stop: end,
  },
  ...(job.concludes ? compiled.concludeRun() : {}),
});
process.stdout.write(JSON.stringify({ runs, tasks, phases, peakMegabytes: peakMegabytes() }));
