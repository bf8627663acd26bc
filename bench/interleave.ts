import { cpuSeconds } from './cpuSeconds.ts';

/**
 * Runs every piece of work once a round, in turn, so that a machine that becomes slower does so for all of them.
 *
 * @param warmUps rounds before the first that counts: code is being compiled
 * @returns processor seconds by name, one value a round
 */
export async function interleave<Name extends string>(
  work: Readonly<Record<Name, () => unknown>>,
  rounds: number,
  warmUps: number,
): Promise<Record<Name, number[]>> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- keys of the record it was made from
  const names = Object.keys(work) as Name[];
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const seconds = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (let round = -warmUps; round < rounds; round += 1) {
    for (const name of names) {
      const start = cpuSeconds();
      await work[name]();
      if (round >= 0) seconds[name].push(cpuSeconds() - start);
    }
  }
  return seconds;
}
