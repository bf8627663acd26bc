import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Path of a Chromium for the browser tests: CORULE_CHROMIUM, Debian’s, or one on the path; `null` without any. */
export function findChromium(): string | null {
  const named = process.env['CORULE_CHROMIUM'];
  if (named !== undefined && named !== '') return named;
  if (existsSync('/usr/bin/chromium')) return '/usr/bin/chromium';
  for (const name of names) {
    try {
      return execFileSync('which', [name], { stdio: ['ignore', 'pipe', 'ignore'] })
        .toString()
        .trim();
    } catch {
      // Not this one.
    }
  }
  return null;
}
