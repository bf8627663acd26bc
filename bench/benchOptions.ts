import { parseArgs } from 'node:util';

/** Options of `npm run bench --`. */
export interface BenchOptions {
  /** Names of the measures to take; all of them without `--only`. */
  readonly only: readonly string[] | undefined;
  /** A smoke test: everything is touched, no number means anything. */
  readonly quick: boolean;
  /** Also what takes many minutes. */
  readonly long: boolean;
  /** Keep the results in bench/results/. */
  readonly save: boolean;
}

/**
 * Reads the options of the benchmark.
 *
 * @throws Error that says what was expected
 */
export function parseBenchOptions(args: readonly string[], measures: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      only: { type: 'string' },
      quick: { type: 'boolean', default: false },
      long: { type: 'boolean', default: false },
      save: { type: 'boolean', default: false },
    },
  });
  const only = values.only?.split(',');
  const unknown = only?.find((name) => !measures.includes(name));
  if (unknown !== undefined) throw new Error(`--only: expected some of ${measures.join(', ')}, got ${unknown}`);
  if (values.quick && values.save) throw new Error('--save: expected without --quick: a smoke test is not a result');
  return { only, quick: values.quick, long: values.long, save: values.save };
}
