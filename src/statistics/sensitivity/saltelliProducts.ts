import { countRows, rowSizeOf, type SaltelliOutputs } from './saltelliOutputs.ts';

/** What each row adds to the sums behind the indices; a row that is left out adds 0. */
export interface SaltelliProducts {
  readonly rows: number;
  /** Rows with at least two replicates that have all their points. */
  readonly used: Uint8Array;
  /** ½(Ē² − s²_E/r), E = A − B: an unbiased value of V. */
  readonly variance: Float64Array;
  /** Mean variance between the replicates of a point: an unbiased value of σ². */
  readonly noise: Float64Array;
  /** For each factor B̄·D̄ − cov(B, D)/r, D = AB_i − A: a value of V·S_i. */
  readonly first: readonly Float64Array[];
  /** For each factor ½(D̄² − s²_D/r): an unbiased value of V·ST_i. */
  readonly total: readonly Float64Array[];
  /** For each pair i < j of factors, B̄A_i·ĀB_j − Ā·B̄ without noise, less the two first-order values: V·S_ij. */
  readonly interactions: readonly { readonly factors: readonly [number, number]; readonly products: Float64Array }[];
}

/**
 * The products behind Sobol indices, row by row, with the noise of the replicates taken out: where two means of r runs share
 * their seeds, X̄·Z̄ is too large by cov(X, Z)/r. Outputs are centred on their mean before, which moves no expectation and
 * makes the products scatter less. Estimators of Saltelli et al. (2010) for S, of Jansen (1999) for ST and V, of Saltelli
 * (2002) for pairs.
 *
 * A replicate of a row that lacks a point is left out of that row; a row with fewer than two of them altogether.
 *
 * @throws RangeError when the outputs have the wrong shape or fewer than 2 replicates
 */
export function saltelliProducts(outputs: SaltelliOutputs): SaltelliProducts {
  const rows = countRows(outputs);
  const { factors, secondOrder } = outputs;
  const column = (): Float64Array => new Float64Array(rows);
  const each = Array.from({ length: factors }, (_, factor) => factor);
  const pairs = secondOrder ? each.flatMap((i) => each.slice(i + 1).map((j) => [i, j] as const)) : [];
  const products = {
    rows,
    used: new Uint8Array(rows),
    variance: column(),
    noise: column(),
    first: each.map(column),
    total: each.map(column),
    interactions: pairs.map((pair) => ({ factors: pair, products: column() })),
  };
  const centre = meanOfBases(outputs, rows);
  for (let row = 0; row < rows; row += 1) {
    const points = completeReplicates(outputs, row, centre);
    if (points[0].length < 2) continue;
    const [a, b, ...mixed] = points;
    products.used[row] = 1;
    const e = differencesOf(a, b);
    products.variance[row] = 0.5 * noiseFreeProduct(e, e);
    products.noise[row] = points.reduce((sum, point) => sum + covariance(point, point), 0) / points.length;
    for (const factor of each) {
      const d = differencesOf(mixed[factor], a);
      products.first[factor][row] = noiseFreeProduct(b, d);
      products.total[factor][row] = 0.5 * noiseFreeProduct(d, d);
    }
    const together = noiseFreeProduct(a, b);
    for (const {
      factors: [i, j],
      products: interaction,
    } of products.interactions) {
      const closed = noiseFreeProduct(mixed[factors + i], mixed[j]) - together;
      interaction[row] = closed - products.first[i][row] - products.first[j][row];
    }
  }
  return products;
}

/** Mean of all A and B that are present: both are drawn as the parameters are. */
function meanOfBases(outputs: SaltelliOutputs, rows: number): number {
  const { values, replicates } = outputs;
  const perRow = rowSizeOf(outputs) * replicates;
  let sum = 0;
  let count = 0;
  for (let row = 0; row < rows; row += 1) {
    for (let at = row * perRow; at < row * perRow + 2 * replicates; at += 1) {
      if (Number.isNaN(values[at])) continue;
      sum += values[at];
      count += 1;
    }
  }
  return count === 0 ? 0 : sum / count;
}

/** For each point of a row its centred values, over the replicates in which no point is missing. */
function completeReplicates(outputs: SaltelliOutputs, row: number, centre: number): Float64Array[] {
  const { values, replicates } = outputs;
  const points = rowSizeOf(outputs);
  const start = row * points * replicates;
  const complete: number[] = [];
  for (let k = 0; k < replicates; k += 1) {
    let present = true;
    for (let point = 0; point < points; point += 1) present &&= !Number.isNaN(values[start + point * replicates + k]);
    if (present) complete.push(k);
  }
  return Array.from({ length: points }, (_, point) => {
    const centred = new Float64Array(complete.length);
    for (let k = 0; k < complete.length; k += 1) centred[k] = values[start + point * replicates + complete[k]] - centre;
    return centred;
  });
}

function differencesOf(first: Float64Array, second: Float64Array): Float64Array {
  return first.map((value, k) => value - second[k]);
}

/** X̄·Z̄ − cov(X, Z)/r. */
function noiseFreeProduct(x: Float64Array, z: Float64Array): number {
  return meanOf(x) * meanOf(z) - covariance(x, z) / x.length;
}

function covariance(x: Float64Array, z: Float64Array): number {
  const xMean = meanOf(x);
  const zMean = meanOf(z);
  let sum = 0;
  for (let k = 0; k < x.length; k += 1) sum += (x[k] - xMean) * (z[k] - zMean);
  return sum / (x.length - 1);
}

function meanOf(values: Float64Array): number {
  let sum = 0;
  for (let k = 0; k < values.length; k += 1) sum += values[k];
  return sum / values.length;
}
