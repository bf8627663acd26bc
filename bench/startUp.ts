import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Measure, Reading } from './measure.ts';

/** Linux counts processor time in these for every architecture. */
const TICKS_PER_SECOND = 100;

/** From typing the command to the first line of progress. */
export const startUp: Measure = {
  name: 'start',
  about: 'from the start of the command to its first line of progress',
  async take({ root, scratch, options }) {
    const program = join(root, 'dist', 'src', 'cli', 'main.js');
    const scenario = join(root, 'scenarios', 'compare-entry-modes.yaml');
    const started: StartTime[] = [];
    const bare: number[] = [];
    for (let round = 0; round < (options.quick ? 1 : 5); round += 1) {
      bare.push(await secondsToEnd(['-e', '0']));
      const out = join(mkdtempSync(join(scratch, 'start-')), 'out');
      started.push(await timeToFirstLine([program, 'run', scenario, '--out', out]));
    }
    return [
      {
        what: 'start to first line of progress',
        unit: 's',
        values: started.map(({ wallSeconds }) => wallSeconds),
        goal: { text: '≤ 0.5 s', isMet: (value) => value <= 0.5 },
        note: 'corule run scenarios/compare-entry-modes.yaml',
      },
      {
        what: '  against an empty program',
        unit: 'times',
        values: started.map(({ wallSeconds }, i) => wallSeconds / bare[i]),
      },
      ...cpuReading(started),
      { what: '  the empty program', unit: 's', values: bare, note: 'node -e 0, to its end' },
    ];
  },
};

function secondsToEnd(args: readonly string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    spawn(process.execPath, args, { stdio: 'ignore' })
      .on('error', reject)
      .on('close', () => resolve((performance.now() - start) / 1000));
  });
}

/** What the command took until its first line. */
interface StartTime {
  readonly wallSeconds: number;
  /** Of the process with its threads; undefined where there is no /proc. */
  readonly cpuSeconds: number | undefined;
}

/** The process is stopped as soon as it has said something, and waited for: its folder can be removed then. */
function timeToFirstLine(args: readonly string[]): Promise<StartTime> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    let time: StartTime | undefined;
    let text = '';
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'] });
    child.stderr.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      if (time !== undefined || !text.includes('runs to simulate')) return;
      time = { wallSeconds: (performance.now() - start) / 1000, cpuSeconds: cpuSecondsOf(child.pid) };
      child.kill('SIGKILL');
    });
    child.on('error', reject).on('close', () => {
      if (time === undefined) reject(new Error(`start: expected a line of progress, got ${text}`));
      else resolve(time);
    });
  });
}

function cpuReading(times: readonly StartTime[]): Reading[] {
  const values = times.flatMap(({ cpuSeconds }) => (cpuSeconds === undefined ? [] : [cpuSeconds]));
  if (values.length < times.length) return [];
  return [{ what: '  in processor time', unit: 's', values, note: 'threads of the compiler included' }];
}

/** Clock ticks of user and system time from /proc, after the name, which may hold anything but ends in a bracket. */
function cpuSecondsOf(pid: number | undefined): number | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND;
  } catch {
    return undefined;
  }
}
