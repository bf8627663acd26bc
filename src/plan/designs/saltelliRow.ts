/** A point of a Saltelli row: `AB` is A with one coordinate from B, `BA` is B with one from A. */
export type SaltelliMember =
  | { readonly kind: 'A' }
  | { readonly kind: 'B' }
  | { readonly kind: 'AB'; readonly factor: number }
  | { readonly kind: 'BA'; readonly factor: number };

/**
 * Points of a Saltelli row: 2 + d, or 2 + 2d where interactions of two factors are asked for.
 *
 * @param dimensions - factors d
 */
export function saltelliRowSize(dimensions: number, secondOrder: boolean): number {
  return 2 + dimensions * (secondOrder ? 2 : 1);
}

/**
 * Which point of its row stands at a position: A, B, AB₁ … AB_d, then BA₁ … BA_d.
 *
 * @throws RangeError when the row has no such position
 */
export function saltelliMember(position: number, dimensions: number, secondOrder: boolean): SaltelliMember {
  const size = saltelliRowSize(dimensions, secondOrder);
  if (!Number.isInteger(position) || position < 0 || position >= size) {
    throw new RangeError(`saltelli: expected a position from 0 to ${size - 1} in a row, got ${position}`);
  }
  if (position < 2) return { kind: position === 0 ? 'A' : 'B' };
  const factor = position - 2;
  return factor < dimensions ? { kind: 'AB', factor } : { kind: 'BA', factor: factor - dimensions };
}

/**
 * All points of one row (Saltelli et al. 2010): A and B are the halves of one point of twice the dimensions.
 *
 * @param base - 2d coordinates
 * @returns 2 + d or 2 + 2d points of d coordinates, in the order of {@link saltelliMember}
 * @example
 * saltelliRow(Float64Array.of(0.1, 0.2, 0.8, 0.9), false); // A, B, [.8, .2], [.1, .9]
 */
export function saltelliRow(base: Float64Array, secondOrder: boolean): Float64Array[] {
  const dimensions = base.length / 2;
  return Array.from({ length: saltelliRowSize(dimensions, secondOrder) }, (_, position) =>
    saltelliPoint(base, saltelliMember(position, dimensions, secondOrder)),
  );
}

/** One point of a row. */
export function saltelliPoint(base: Float64Array, member: SaltelliMember): Float64Array {
  const dimensions = base.length / 2;
  switch (member.kind) {
    case 'A':
      return base.slice(0, dimensions);
    case 'B':
      return base.slice(dimensions);
    case 'AB': {
      const point = base.slice(0, dimensions);
      point[member.factor] = base[dimensions + member.factor];
      return point;
    }
    case 'BA': {
      const point = base.slice(dimensions);
      point[member.factor] = base[member.factor];
      return point;
    }
    default:
      return member satisfies never;
  }
}
