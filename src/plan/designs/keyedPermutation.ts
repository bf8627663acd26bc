import type { RandomStream } from '../../random/randomStream.ts';

const rounds = 8;

/** A permutation of 0…n − 1 whose values are computed one by one. */
export type Permutation = (index: number) => number;

/**
 * A random permutation without a table: a Feistel network of eight rounds on the smallest even number of bits that
 * holds n, walked along its cycle until the value is below n (Black and Rogaway 2002).
 *
 * @param n - values, 1 to 2³²
 * @param stream - gives the keys of the rounds
 */
export function keyedPermutation(n: number, stream: RandomStream): Permutation {
  const halfBits = Math.max(1, Math.ceil(bitsOf(n - 1) / 2));
  const halfMask = 2 ** halfBits - 1;
  const halfSize = 2 ** halfBits;
  const keys = Int32Array.from({ length: rounds }, () => stream.nextInteger());
  return (index) => {
    let value = index;
    do {
      let left = Math.floor(value / halfSize);
      let right = value % halfSize;
      for (let round = 0; round < rounds; round += 1) {
        const mixed = left ^ (mixBits(right ^ keys[round]) & halfMask);
        left = right;
        right = mixed;
      }
      value = left * halfSize + right;
    } while (value >= n);
    return value;
  };
}

/** A 32-bit mixing function in which every digit of the answer depends on every digit of the value (Appleby 2011). */
export function mixBits(value: number): number {
  let mixed = value;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

function bitsOf(value: number): number {
  let bits = 0;
  for (let rest = value; rest >= 1; rest = Math.floor(rest / 2)) bits += 1;
  return bits;
}
