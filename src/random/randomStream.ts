import seedrandom from 'seedrandom';
import { normalTables } from './normalTables.ts';
import { drawTail } from './drawTail.ts';

const TWO_TO_MINUS_32 = 2.3283064365386963e-10;

/**
 * A stream of random numbers named by what it is for, never by the order of execution.
 *
 * The state is that of sfc32 (Chris Doty-Humphrey’s small fast counter, 128 bits), set from seedrandom’s `alea` so that
 * neighbouring names give unrelated streams. Blocks are filled with the state in locals: kept in fields, it costs a
 * quarter to a half more a draw.
 */
export class RandomStream {
  private a: number;
  private b: number;
  private c: number;
  private counter: number;

  /**
   * @param name identity of the stream: root seed, purpose, replicate and, where they differ, point
   */
  constructor(name: string) {
    const seeder = seedrandom.alea(name);
    this.a = seeder.int32();
    this.b = seeder.int32();
    this.c = seeder.int32();
    this.counter = 1;
    for (let round = 0; round < 12; round += 1) this.nextInteger();
  }

  /** A signed 32-bit integer. */
  nextInteger(): number {
    const sum = (((this.a + this.b) | 0) + this.counter) | 0;
    this.counter = (this.counter + 1) | 0;
    this.a = this.b ^ (this.b >>> 9);
    this.b = (this.c + (this.c << 3)) | 0;
    this.c = (((this.c << 21) | (this.c >>> 11)) + sum) | 0;
    return sum;
  }

  /** A uniform number in [0, 1), on a grid of 2⁻³². */
  nextUniform(): number {
    return (this.nextInteger() >>> 0) * TWO_TO_MINUS_32;
  }

  /** A standard normal number. */
  nextNormal(): number {
    const one = new Float64Array(1);
    this.fillNormal(one, 1);
    return one[0];
  }

  /** Fills the first `count` places with uniform numbers in [0, 1). */
  fillUniform(target: Float64Array, count: number): void {
    let a = this.a | 0;
    let b = this.b | 0;
    let c = this.c | 0;
    let counter = this.counter | 0;
    for (let i = 0; i < count; i += 1) {
      const sum = (((a + b) | 0) + counter) | 0;
      counter = (counter + 1) | 0;
      a = b ^ (b >>> 9);
      b = (c + (c << 3)) | 0;
      c = (((c << 21) | (c >>> 11)) + sum) | 0;
      target[i] = (sum >>> 0) * TWO_TO_MINUS_32;
    }
    this.a = a;
    this.b = b;
    this.c = c;
    this.counter = counter;
  }

  /**
   * Fills the first `count` places with standard normal numbers.
   *
   * Ziggurat of 128 layers (Marsaglia and Tsang 2000, in the form of Doornik 2005): seven bits choose the layer, the
   * other 25 the place in it; one draw in about 98 % of cases.
   */
  fillNormal(target: Float64Array, count: number): void {
    const { edges, ratios, innermost } = normalTables;
    let a = this.a | 0;
    let b = this.b | 0;
    let c = this.c | 0;
    let counter = this.counter | 0;
    for (let i = 0; i < count; ) {
      const bits = (((a + b) | 0) + counter) | 0;
      counter = (counter + 1) | 0;
      a = b ^ (b >>> 9);
      b = (c + (c << 3)) | 0;
      c = (((c << 21) | (c >>> 11)) + bits) | 0;
      const layer = bits & 127;
      const place = ((bits >> 7) + 0.5) * 5.9604644775390625e-8;
      const x = place * edges[layer];
      if (Math.abs(place) < ratios[layer]) {
        target[i] = x;
        i += 1;
        continue;
      }
      this.a = a;
      this.b = b;
      this.c = c;
      this.counter = counter;
      const accepted = layer === 0 ? drawTail(this, innermost, place < 0) : this.acceptInWedge(layer, x);
      a = this.a | 0;
      b = this.b | 0;
      c = this.c | 0;
      counter = this.counter | 0;
      if (accepted === accepted) {
        target[i] = accepted;
        i += 1;
      }
    }
    this.a = a;
    this.b = b;
    this.c = c;
    this.counter = counter;
  }

  /** x where it lies under the density, NaN where it is rejected. */
  private acceptInWedge(layer: number, x: number): number {
    const { edges, density } = normalTables;
    const upper = density(edges[layer] * edges[layer] - x * x);
    const lower = density(edges[layer + 1] * edges[layer + 1] - x * x);
    return lower + this.nextUniform() * (upper - lower) < 1 ? x : Number.NaN;
  }
}
