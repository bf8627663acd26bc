import process from 'node:process';
import { parentPort } from 'node:worker_threads';
import type { NumberedTask } from '../../src/runner/taskThread.ts';

/** A thread that ends with every task. */
export default function end({ number }: NumberedTask): void {
  parentPort?.postMessage({ begun: number });
  process.exit(1);
}
