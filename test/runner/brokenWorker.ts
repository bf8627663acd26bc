import process from 'node:process';

/** A thread that ends with every task. */
export default function end(): void {
  process.exit(1);
}
