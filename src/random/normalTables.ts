import exp from '@stdlib/math-base-special-exp';
import ln from '@stdlib/math-base-special-ln';

const LAYERS = 128;
/** Where the tail begins, and the area of a layer, for 128 layers (Marsaglia and Tsang 2000; Doornik 2005). */
const TAIL = 3.442619855899;
const AREA = 9.91256303526217e-3;

/** exp(−½ v): the density of the standard normal at √v relative to its top. */
function density(v: number): number {
  return exp(-0.5 * v);
}

function makeTables() {
  const edges = new Float64Array(LAYERS + 1);
  const ratios = new Float64Array(LAYERS);
  let height = density(TAIL * TAIL);
  edges[0] = AREA / height;
  edges[1] = TAIL;
  for (let layer = 2; layer < LAYERS; layer += 1) {
    const previous = edges[layer - 1];
    edges[layer] = Math.sqrt(-2 * ln(AREA / previous + height));
    height = density(edges[layer] * edges[layer]);
  }
  edges[LAYERS] = 0;
  for (let layer = 0; layer < LAYERS; layer += 1) {
    ratios[layer] = edges[layer + 1] / edges[layer];
  }
  return { edges, ratios, innermost: TAIL, density };
}

/** Layer edges, their ratios, and the start of the tail of the ziggurat; built from pinned exp and ln. */
export const normalTables = makeTables();
