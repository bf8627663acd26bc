import { appendFileSync, statSync } from 'node:fs';
import process from 'node:process';
import { parentPort, workerData } from 'node:worker_threads';

/**
 * A thread that has trouble to start: the scenario’s description says how and how often (`throw 2`), its source the file in
 * which starts are counted. Its tasks do nothing; a probe of group 1 says so and ends the thread a moment later.
 */
const [, how, times] = /^(\w+) (\d+)$/.exec(workerData.description ?? '') ?? [];
appendFileSync(workerData.source, '.');
if (how !== undefined && statSync(workerData.source).size <= Number(times)) {
  if (how === 'throw') throw new Error('no place for a thread');
  if (how === 'exit') process.exit(3);
  if (how === 'spin') for (;;);
  if (how === 'sleep') Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
  if (how === 'swell') for (const kept = []; ; ) kept.push(Array.from({ length: 1000 }, (_, i) => ({ i })));
  // A promise that nothing settles, beside something that keeps the thread.
  if (how === 'wait') await new Promise((resolve) => setInterval(() => resolve, 1000));
}

export default function doNothing({ number, task }) {
  parentPort.postMessage({ begun: number });
  if (task.group === 1) queueMicrotask(() => setImmediate(() => process.exit(4)));
  return { kind: 'probe', milliseconds: 0 };
}
