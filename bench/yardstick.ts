const TWO_TO_MINUS_32 = 2.3283064365386963e-10;

/**
 * A plain sfc32 class that no change of the program moves: with it, results of different commits can be compared.
 *
 * The program’s own stream may become faster, and every cost in its draws looks dearer then.
 */
export class Yardstick {
  a = 0x9e3779b9 | 0;
  b = 0x243f6a88 | 0;
  c = 0x0b7e1516 | 0;
  counter = 1;

  nextUniform(): number {
    const sum = (((this.a + this.b) | 0) + this.counter) | 0;
    this.counter = (this.counter + 1) | 0;
    this.a = this.b ^ (this.b >>> 9);
    this.b = (this.c + (this.c << 3)) | 0;
    this.c = (((this.c << 21) | (this.c >>> 11)) + sum) | 0;
    return (sum >>> 0) * TWO_TO_MINUS_32;
  }
}
