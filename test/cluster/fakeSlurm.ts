import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Commands with the names of Slurm’s, which note how they were called and print what a test wants. */
export interface FakeSlurm {
  readonly env: Readonly<Record<string, string>>;
  /** Words of every call of sbatch so far. */
  calls(): string[][];
}

/** What the commands print; a text that begins with `error:` is a refusal. */
export interface FakeAnswers {
  readonly sbatch?: string;
  readonly squeue?: string;
  readonly scontrol?: string;
}

/** Puts such commands into a folder. */
export function fakeSlurm(folder: string, answers: FakeAnswers = {}): FakeSlurm {
  const bin = join(folder, 'bin');
  const noted = join(folder, 'calls');
  mkdirSync(bin, { recursive: true });
  const all = { sbatch: 'echo 1$(wc -l < "$NOTED.count")', squeue: '', scontrol: 'echo MaxArraySize = 20', ...answers };
  for (const [name, answer] of Object.entries(all)) {
    const note =
      name === 'sbatch' ? 'printf "%s\\0" "$@" >> "$NOTED"; printf "\\1" >> "$NOTED"; echo >> "$NOTED.count"' : '';
    const say = answer.startsWith('error:') ? `echo '${name}: ${answer}' >&2; exit 1` : answer;
    writeFileSync(join(bin, name), `#!/bin/bash\n${note}\n${say}\n`);
    chmodSync(join(bin, name), 0o755);
  }
  return {
    env: { PATH: `${bin}:/usr/bin:/bin`, NOTED: noted },
    calls: () =>
      (existsSync(noted) ? readFileSync(noted, 'utf8') : '')
        .split('\u0001')
        .slice(0, -1)
        .map((words) => words.split('\0').slice(0, -1)),
  };
}
