import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Looks four times a second, and takes a look that throws for one that saw nothing: a busy controller does not always
 * answer.
 *
 * @throws when it has not come about in time
 */
export async function waitUntil(what: string, seconds: number, isSo: () => boolean): Promise<void> {
  const end = performance.now() + 1000 * seconds;
  let cause: unknown;
  const look = () => {
    try {
      cause = undefined;
      return isSo();
    } catch (error) {
      cause = error;
      return false;
    }
  };
  while (!look()) {
    if (performance.now() > end) throw new Error(`waited ${seconds} s until ${what}`, { cause });
    await sleep(250);
  }
}
