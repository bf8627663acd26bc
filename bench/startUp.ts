import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import type { Measure } from './measure.ts';

/** From typing the command to the first line of progress. */
export const startUp: Measure = {
  name: 'start',
  about: 'from the start of the command to its first line of progress',
  async take({ root, scratch, options }) {
    const program = join(root, 'dist', 'src', 'cli', 'main.js');
    const scenario = join(root, 'scenarios', 'compare-entry-modes.yaml');
    const started: number[] = [];
    const bare: number[] = [];
    for (let round = 0; round < (options.quick ? 1 : 5); round += 1) {
      bare.push(await secondsToEnd(['-e', '0']));
      const out = join(mkdtempSync(join(scratch, 'start-')), 'out');
      started.push(await secondsToFirstLine([program, 'run', scenario, '--out', out]));
    }
    return [
      {
        what: 'start to first line of progress',
        unit: 's',
        values: started,
        goal: { text: '≤ 0.5 s', isMet: (value) => value <= 0.5 },
        note: 'corule run scenarios/compare-entry-modes.yaml',
      },
      { what: '  against an empty program', unit: 'times', values: started.map((value, i) => value / bare[i]) },
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

/** The process is stopped as soon as it has said something, and waited for: its folder can be removed then. */
function secondsToFirstLine(args: readonly string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    let seconds: number | undefined;
    let text = '';
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'] });
    child.stderr.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      if (seconds !== undefined || !text.includes('runs to simulate')) return;
      seconds = (performance.now() - start) / 1000;
      child.kill('SIGKILL');
    });
    child.on('error', reject).on('close', () => {
      if (seconds === undefined) reject(new Error(`start: expected a line of progress, got ${text}`));
      else resolve(seconds);
    });
  });
}
