/**
 * Squared centred L₂ discrepancy of points of the unit cube, equation 5b of Hickernell (1998); 0 is perfectly even:
 * (13/12)ᵈ − 2/n Σᵢ Πₖ (1 + ½|zᵢₖ| − ½zᵢₖ²) + 1/n² Σᵢⱼ Πₖ (1 + ½|zᵢₖ| + ½|zⱼₖ| − ½|zᵢₖ − zⱼₖ|), z = x − ½.
 *
 * @param points - at least one, each of the same number of coordinates
 * @returns NaN without points; takes points² × dimensions steps
 * @example
 * centredDiscrepancy([Float64Array.of(0.5)]); // 1/12
 */
export function centredDiscrepancy(points: readonly Float64Array[]): number {
  const n = points.length;
  const centred = points.map((point) => point.map((x) => x - 0.5));
  let alone = 0;
  let together = 0;
  for (let i = 0; i < n; i += 1) {
    const one = centred[i];
    alone += one.reduce((product, z) => product * (1 + 0.5 * Math.abs(z) - 0.5 * z * z), 1);
    together += one.reduce((product, z) => product * (1 + Math.abs(z)), 1);
    for (let j = 0; j < i; j += 1) {
      const other = centred[j];
      let product = 2;
      for (let k = 0; k < one.length; k += 1) product *= pairFactor(one[k], other[k]);
      together += product;
    }
  }
  const dimensions = points[0]?.length ?? NaN;
  let everywhere = 1;
  for (let k = 0; k < dimensions; k += 1) everywhere *= 13 / 12;
  return n === 0 ? NaN : everywhere - (2 * alone) / n + together / (n * n);
}

/** 1 + ½|z| + ½|z'| − ½|z − z'|. */
export function pairFactor(z: number, other: number): number {
  return 1 + 0.5 * (Math.abs(z) + Math.abs(other) - Math.abs(z - other));
}
