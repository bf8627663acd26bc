import * as fc from 'fast-check';
import cdf from '@stdlib/stats-base-dists-normal-cdf';
import { describe, expect, it } from 'vitest';
import { drawTail } from '../../src/random/drawTail.ts';
import { RandomStream } from '../../src/random/randomStream.ts';
import { replicateSeed, streamName } from '../../src/random/streamName.ts';

const draws = 100_000;

function uniforms(name: string, count = draws): Float64Array {
  const block = new Float64Array(count);
  new RandomStream(name).fillUniform(block, count);
  return block;
}

function normals(name: string, count = draws): Float64Array {
  const block = new Float64Array(count);
  new RandomStream(name).fillNormal(block, count);
  return block;
}

function mean(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
}

/** Mean of a power of the values. */
function moment(values: Float64Array, power: number): number {
  let sum = 0;
  for (const value of values) sum += value ** power;
  return sum / values.length;
}

function correlation(a: Float64Array, b: Float64Array): number {
  const [meanA, meanB] = [mean(a), mean(b)];
  let [covariance, squaresA, squaresB] = [0, 0, 0];
  for (let i = 0; i < a.length; i += 1) {
    covariance += (a[i] - meanA) * (b[i] - meanB);
    squaresA += (a[i] - meanA) ** 2;
    squaresB += (b[i] - meanB) ** 2;
  }
  return covariance / Math.sqrt(squaresA * squaresB);
}

/** √n times the largest distance between the empirical distribution and the one that is claimed. */
function kolmogorov(values: Float64Array, distribution: (value: number) => number): number {
  const sorted = values.toSorted();
  let largest = 0;
  sorted.forEach((value, i) => {
    const expected = distribution(value);
    largest = Math.max(largest, Math.abs(expected - i / sorted.length), Math.abs((i + 1) / sorted.length - expected));
  });
  return largest * Math.sqrt(sorted.length);
}

/**
 * Five standard errors. Seeds are fixed, so a test that passes goes on passing; a new generator that is sound would fail
 * one such line in 1.7 million.
 */
const errors = 5;
/** A sound generator exceeds it in 1 of 50,000 samples: 2 exp(−2 · 2.4²). */
const largestKolmogorov = 2.4;

describe('uniform numbers', () => {
  const values = uniforms('uniform');

  it('lie in [0, 1), evenly: moments, Kolmogorov distance, and every bit of the first sixteen', () => {
    expect(values.every((value) => value >= 0 && value < 1)).toBe(true);
    for (const power of [1, 2, 3, 4]) {
      const variance = 1 / (2 * power + 1) - 1 / (power + 1) ** 2;
      const error = Math.sqrt(variance / draws);
      expect(Math.abs(moment(values, power) - 1 / (power + 1)), `moment ${power}`).toBeLessThan(errors * error);
    }
    expect(kolmogorov(values, (value) => value)).toBeLessThan(largestKolmogorov);
    for (let bit = 1; bit <= 16; bit += 1) {
      const shift = 2 ** bit;
      const ones = mean(values.map((value) => Math.floor(value * shift) % 2));
      expect(Math.abs(ones - 0.5), `bit ${bit}`).toBeLessThan((errors * 0.5) / Math.sqrt(draws));
    }
  });

  it('do not depend on those before them', () => {
    for (const lag of [1, 2, 3, 7, 64]) {
      const r = correlation(values.subarray(0, -lag), values.subarray(lag));
      expect(Math.abs(r), `lag ${lag}`).toBeLessThan(errors / Math.sqrt(draws - lag));
    }
    // Pairs fill a grid of 16 × 16 evenly: χ² with 255 degrees of freedom has mean 255 and SD √510.
    const cells = new Float64Array(256);
    for (let i = 0; i + 1 < draws; i += 2) cells[Math.floor(values[i] * 16) * 16 + Math.floor(values[i + 1] * 16)] += 1;
    const expected = draws / 2 / 256;
    const chiSquare = cells.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
    expect(Math.abs(chiSquare - 255)).toBeLessThan(errors * Math.sqrt(510));
  });
});

describe('normal numbers', () => {
  const values = normals('normal');

  it('have the moments of the standard normal: 0, 1, 0, 3, 0, 15', () => {
    // Standard errors of the moments: √(E x²ᵖ − (E xᵖ)²).
    const moments: [number, number, number][] = [
      [1, 0, 1],
      [2, 1, Math.sqrt(2)],
      [3, 0, Math.sqrt(15)],
      [4, 3, Math.sqrt(96)],
      [5, 0, Math.sqrt(945)],
      [6, 15, Math.sqrt(10_170)],
    ];
    for (const [power, expected, spread] of moments) {
      const error = spread / Math.sqrt(draws);
      expect(Math.abs(moment(values, power) - expected), `moment ${power}`).toBeLessThan(errors * error);
    }
  });

  it('follow the normal distribution everywhere, in the tail beyond the ziggurat too', () => {
    expect(kolmogorov(values, (value) => cdf(value, 0, 1))).toBeLessThan(largestKolmogorov);
    // 3.4426 is where the layers end; beyond it numbers come by another road.
    for (const edge of [1, 2, 3, 3.442619855899, 3.8]) {
      for (const sign of [-1, 1]) {
        const p = cdf(-edge, 0, 1);
        const beyond = values.filter((value) => sign * value > edge).length;
        const error = Math.sqrt(draws * p * (1 - p));
        expect(Math.abs(beyond - draws * p), `${sign} × ${edge}`).toBeLessThan(errors * error + 1);
      }
    }
    expect(values.some((value) => Math.abs(value) > 4)).toBe(true);
  });

  it('lie in every narrow bin as often as they should: layers, wedges between them and tails join without a seam', () => {
    const many = 2_000_000;
    const bins = 162;
    const counts = new Float64Array(bins);
    // Bins of .05 from −4 to 4, and all beyond.
    for (const value of normals('bins', many))
      counts[Math.min(bins - 1, Math.max(0, Math.floor(value * 20) + 81))] += 1;
    let chiSquare = 0;
    counts.forEach((count, bin) => {
      const below = bin === 0 ? 0 : cdf((bin - 81) / 20, 0, 1);
      const upTo = bin === bins - 1 ? 1 : cdf((bin - 80) / 20, 0, 1);
      chiSquare += (count - many * (upTo - below)) ** 2 / (many * (upTo - below));
    });
    expect(Math.abs(chiSquare - (bins - 1))).toBeLessThan(errors * Math.sqrt(2 * (bins - 1)));
  });

  it('beyond the layers follow the tail of the normal distribution, on both sides', () => {
    const start = 3.442619855899;
    const stream = new RandomStream('tail');
    for (const negative of [false, true]) {
      const tail = Float64Array.from({ length: 20_000 }, () => Math.abs(drawTail(stream, start, negative)));
      const beyond = cdf(-start, 0, 1);
      expect(kolmogorov(tail, (value) => 1 - cdf(-value, 0, 1) / beyond)).toBeLessThan(largestKolmogorov);
      expect(Math.sign(drawTail(stream, start, negative))).toBe(negative ? -1 : 1);
    }
  });

  it('do not depend on those before them, nor their sizes on sizes', () => {
    const sizes = values.map(Math.abs);
    for (const lag of [1, 2, 5]) {
      const bound = errors / Math.sqrt(draws - lag);
      expect(Math.abs(correlation(values.subarray(0, -lag), values.subarray(lag))), `lag ${lag}`).toBeLessThan(bound);
      expect(Math.abs(correlation(sizes.subarray(0, -lag), sizes.subarray(lag))), `size ${lag}`).toBeLessThan(bound);
    }
  });
});

describe('streams', () => {
  it('of neighbouring names share nothing: replicates, purposes, root seeds', () => {
    const count = 10_000;
    const names = [
      ...Array.from({ length: 12 }, (_, replicate) => streamName(replicateSeed('corule', replicate), 'world')),
      ...(
        ['population', 'meetings', 'behaviour', 'negotiation', 'behaviour-placebo', 'negotiation-placebo'] as const
      ).map((purpose) => streamName(replicateSeed('corule', 0), purpose)),
      streamName(replicateSeed('corulf', 0), 'world'),
      streamName(replicateSeed('corule', 0, 1), 'world'),
    ];
    expect(new Set(names).size).toBe(names.length);
    const blocks = names.map((name) => uniforms(name, count));
    let largest = 0;
    blocks.forEach((block, i) => {
      for (const other of blocks.slice(i + 1)) largest = Math.max(largest, Math.abs(correlation(block, other)));
    });
    // 190 pairs: five standard errors for the largest of them, one set in 9,000 for a sound generator.
    expect(largest).toBeLessThan(errors / Math.sqrt(count));
  });

  it('of thousands of neighbouring names start evenly: the first draws are as uniform as those of one stream', () => {
    const firsts = Float64Array.from({ length: 5000 }, (_, replicate) =>
      new RandomStream(streamName(replicateSeed('corule', replicate), 'population')).nextUniform(),
    );
    expect(kolmogorov(firsts, (value) => value)).toBeLessThan(largestKolmogorov);
    expect(new Set(firsts).size).toBe(firsts.length);
    const r = correlation(firsts.subarray(0, -1), firsts.subarray(1));
    expect(Math.abs(r)).toBeLessThan(errors / Math.sqrt(firsts.length));
  });

  it('give the same numbers one by one and in blocks, however the blocks are cut and mixed', () => {
    const kinds = fc.constantFrom('uniform', 'normal');
    const cuts = fc.array(fc.record({ kind: kinds, length: fc.integer({ min: 0, max: 200 }) }), { maxLength: 12 });
    fc.assert(
      fc.property(fc.string(), cuts, (name, blocks) => {
        const inBlocks = new RandomStream(name);
        const single = new RandomStream(name);
        for (const { kind, length } of blocks) {
          const block = new Float64Array(length + 1).fill(-7);
          if (kind === 'uniform') inBlocks.fillUniform(block, length);
          else inBlocks.fillNormal(block, length);
          for (let i = 0; i < length; i += 1) {
            const drawn = kind === 'uniform' ? single.nextUniform() : single.nextNormal();
            if (drawn !== block[i])
              throw new Error(`${kind} ${i} of ${length}: ${block[i]} in a block, ${drawn} alone`);
          }
          // A block writes no further than it is asked to.
          if (block[length] !== -7) throw new Error(`${kind}: wrote beyond ${length}`);
        }
        return inBlocks.nextInteger() === single.nextInteger();
      }),
      { numRuns: 200, seed: 7 },
    );
  });

  it('always give these numbers: streams of version 1', () => {
    const stream = new RandomStream(streamName(replicateSeed('corule', 0), 'world'));
    const integers = Array.from({ length: 4 }, () => stream.nextInteger());
    const uniform = Array.from({ length: 3 }, () => stream.nextUniform());
    const normal = Array.from({ length: 5 }, () => stream.nextNormal());
    expect({ integers, uniform, normal }).toMatchInlineSnapshot(`
      {
        "integers": [
          1409736291,
          161984381,
          -969317016,
          -80362771,
        ],
        "normal": [
          -1.1897253603684526,
          -0.6644340648594027,
          -0.0035970547412646652,
          -2.350032894331906,
          0.48436584896111007,
        ],
        "uniform": [
          0.6719695841893554,
          0.7404846388380975,
          0.8945183525793254,
        ],
      }
    `);
  });

  it('have names that say what they are for', () => {
    expect(replicateSeed('corule', 3)).toBe('corule/3');
    expect(replicateSeed('corule', 3, 2)).toBe('corule/3/2');
    expect(streamName('corule/3', 'world')).toBe('1:world:corule/3');
  });
});
