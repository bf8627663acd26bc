import { setTimeout as sleep } from 'node:timers/promises';

/** Looks again every 100 ms. @throws when it has not come about in time */
export async function waitUntil(what: string, seconds: number, isSo: () => boolean): Promise<void> {
  const end = performance.now() + 1000 * seconds;
  while (!isSo()) {
    if (performance.now() > end) throw new Error(`waited ${seconds} s until ${what}`);
    await sleep(100);
  }
}
