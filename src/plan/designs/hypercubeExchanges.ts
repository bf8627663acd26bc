import { pairFactor } from './centredDiscrepancy.ts';

/**
 * A Latin hypercube with the parts of its centred discrepancy that exchanges of two levels move, kept so that an exchange
 * takes as many steps as there are points (Jin, Chen and Sudjianto 2005, section 4.2). Memory: points² numbers.
 */
export class HypercubeExchanges {
  /** n² times the squared centred discrepancy. */
  score: number;
  private readonly columns: readonly Uint16Array[];
  private readonly points: number;
  /** Centres of the levels, less ½. */
  private readonly centres: Float64Array;
  /** Products over the dimensions for each pair of points; the diagonal holds a point with itself. */
  private readonly products: Float64Array;
  /** Products over the dimensions of 1 + ½|z| − ½z². */
  private readonly alone: Float64Array;

  /** @param columns - for each dimension a permutation of the levels 0…n − 1; exchanges change them in place */
  constructor(columns: readonly Uint16Array[]) {
    const points = columns[0].length;
    this.columns = columns;
    this.points = points;
    this.centres = Float64Array.from({ length: points }, (_, level) => (level + 0.5) / points - 0.5);
    this.products = new Float64Array(points * points).fill(1);
    this.alone = new Float64Array(points).fill(1);
    for (const column of columns) {
      for (let i = 0; i < points; i += 1) {
        const z = this.centres[column[i]];
        this.alone[i] *= aloneFactor(z);
        for (let j = 0; j < points; j += 1) this.products[i * points + j] *= pairFactor(z, this.centres[column[j]]);
      }
    }
    this.score = this.wholeScore();
  }

  private wholeScore(): number {
    let alone = 0;
    let together = 0;
    for (const product of this.alone) alone += product;
    for (const product of this.products) together += product;
    let everywhere = this.points * this.points;
    for (let k = 0; k < this.columns.length; k += 1) everywhere *= 13 / 12;
    return everywhere - 2 * this.points * alone + together;
  }

  /** Change of the score when two points exchange their levels in a column. */
  changeOf(column: number, first: number, second: number): number {
    const { products, points, alone } = this;
    const levels = this.columns[column];
    const zFirst = this.centres[levels[first]];
    const zSecond = this.centres[levels[second]];
    let change = 0;
    for (let j = 0; j < points; j += 1) {
      if (j === first || j === second) continue;
      const z = this.centres[levels[j]];
      const ratio = pairFactor(zSecond, z) / pairFactor(zFirst, z);
      change += 2 * (products[first * points + j] * (ratio - 1) + products[second * points + j] * (1 / ratio - 1));
    }
    const own = (1 + Math.abs(zSecond)) / (1 + Math.abs(zFirst));
    change += products[first * points + first] * (own - 1) + products[second * points + second] * (1 / own - 1);
    const ratio = aloneFactor(zSecond) / aloneFactor(zFirst);
    return change - 2 * points * (alone[first] * (ratio - 1) + alone[second] * (1 / ratio - 1));
  }

  /** Exchanges the levels of two points in a column. */
  apply(column: number, first: number, second: number): void {
    this.score += this.changeOf(column, first, second);
    const { products, points, alone } = this;
    const levels = this.columns[column];
    const zFirst = this.centres[levels[first]];
    const zSecond = this.centres[levels[second]];
    for (let j = 0; j < points; j += 1) {
      if (j === first || j === second) continue;
      const z = this.centres[levels[j]];
      const ratio = pairFactor(zSecond, z) / pairFactor(zFirst, z);
      products[first * points + j] *= ratio;
      products[j * points + first] *= ratio;
      products[second * points + j] /= ratio;
      products[j * points + second] /= ratio;
    }
    const own = (1 + Math.abs(zSecond)) / (1 + Math.abs(zFirst));
    products[first * points + first] *= own;
    products[second * points + second] /= own;
    const ratio = aloneFactor(zSecond) / aloneFactor(zFirst);
    alone[first] *= ratio;
    alone[second] /= ratio;
    const kept = levels[first];
    levels[first] = levels[second];
    levels[second] = kept;
  }
}

function aloneFactor(z: number): number {
  return 1 + 0.5 * Math.abs(z) - 0.5 * z * z;
}
