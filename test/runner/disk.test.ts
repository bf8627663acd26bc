import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { isTemporary } from '../../src/dataset/temporaryName.ts';
import { silentProgress } from '../../src/runner/runProgress.ts';
import { fakeScenario } from './fakeScenario.ts';
import { freshFolder, hashesOf, runFake } from './runFake.ts';

const scenario = fakeScenario();
const mounted: string[] = [];

/** A disk of its own, of so many kilobytes; undefined where this user may not have one. */
function mountDisk(kilobytes: number): string | undefined {
  const place = mkdtempSync(join(tmpdir(), 'corule-disk-'));
  const isMounted =
    process.platform === 'linux' &&
    spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', place]).status === 0;
  if (isMounted) mounted.push(place);
  else rmSync(place, { recursive: true });
  return isMounted ? place : undefined;
}

function remount(place: string, options: string): void {
  expect(spawnSync('mount', ['-o', `remount,${options}`, place]).status).toBe(0);
}

afterEach(() => {
  for (const place of mounted.splice(0)) {
    spawnSync('umount', [place]);
    rmSync(place, { recursive: true, force: true });
  }
});

const mayMount = mountDisk(64) !== undefined;

describe.runIf(mayMount)('a disk', () => {
  // From too little for the first batch to almost enough for the last file: it is full at another place each time.
  test.each([100, 200, 400, 700, 1000, 1200])(
    'of %i kB that is full ends the run, and loses nothing',
    async (kilobytes) => {
      const reference = hashesOf((await runFake(scenario)).folder);
      const disk = mountDisk(kilobytes) ?? '';
      const folder = join(disk, 'data');
      await expect(runFake(scenario, { folder, threads: 0 })).rejects.toMatchObject({ code: 'ENOSPC' });
      const files = readdirSync(folder, { recursive: true }).map(String);
      expect(files).not.toContain('manifest.json');
      expect(files.filter((file) => isTemporary(file) || file.endsWith('lock'))).toEqual([]);
      remount(disk, 'size=20m');
      await runFake(scenario, { folder });
      expect(hashesOf(folder)).toEqual(reference);
    },
  );

  test('that may not be written to ends the run before anything is simulated', async () => {
    const disk = mountDisk(20_000) ?? '';
    remount(disk, 'ro');
    const advance = vi.fn();
    const folder = join(disk, 'data');
    await expect(runFake(scenario, { folder, progress: { ...silentProgress, advance } })).rejects.toMatchObject({
      code: 'EROFS',
    });
    expect(advance).not.toHaveBeenCalled();
    remount(disk, 'rw');
    await runFake(scenario, { folder });
  });
});

test('a clock that jumps changes nothing', async () => {
  const reference = hashesOf((await runFake(scenario)).folder);
  vi.useFakeTimers({ toFake: ['Date'] });
  try {
    let runs = 0;
    const advance = () => {
      runs += 1;
      vi.setSystemTime(runs % 2 === 0 ? new Date('1980-01-01') : new Date('2100-01-01'));
    };
    const folder = freshFolder();
    await runFake(scenario, { folder, progress: { ...silentProgress, advance } });
    expect(hashesOf(folder)).toEqual(reference);
  } finally {
    vi.useRealTimers();
  }
});
