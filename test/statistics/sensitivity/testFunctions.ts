/** A function of the unit cube whose indices are known. */
export interface TestFunction {
  readonly dimensions: number;
  readonly valueAt: (unit: Float64Array) => number;
  readonly variance: number;
  readonly first: readonly number[];
  readonly total: readonly number[];
}

/** Ishigami and Homma (1990), a = 7, b = .1, each x uniform on (−π, π): sin x₁ + a sin² x₂ + b x₃⁴ sin x₁. */
export function ishigami(): TestFunction & { readonly s13: number } {
  const [a, b] = [7, 0.1];
  const pi4 = Math.PI ** 4;
  const v1 = 0.5 * (1 + (b * pi4) / 5) ** 2;
  const v2 = (a * a) / 8;
  const v13 = b * b * pi4 * pi4 * (1 / 18 - 1 / 50);
  const variance = v1 + v2 + v13;
  return {
    dimensions: 3,
    valueAt: (unit) => {
      const [x1, x2, x3] = unit.map((u) => Math.PI * (2 * u - 1));
      return Math.sin(x1) + a * Math.sin(x2) ** 2 + b * x3 ** 4 * Math.sin(x1);
    },
    variance,
    first: [v1 / variance, v2 / variance, 0],
    total: [(v1 + v13) / variance, v2 / variance, v13 / variance],
    s13: v13 / variance,
  };
}

/** Sobol's g: Π (|4x − 2| + a)/(1 + a), with Vᵢ = 1/(3(1 + aᵢ)²). */
export function sobolG(a: readonly number[]): TestFunction {
  const parts = a.map((value) => 1 / (3 * (1 + value) ** 2));
  const whole = parts.reduce((product, part) => product * (1 + part), 1);
  const variance = whole - 1;
  return {
    dimensions: a.length,
    valueAt: (unit) => unit.reduce((product, u, i) => (product * (Math.abs(4 * u - 2) + a[i])) / (1 + a[i]), 1),
    variance,
    first: parts.map((part) => part / variance),
    total: parts.map((part) => (part * (whole / (1 + part))) / variance),
  };
}

/** y = x₁ + x₂/2 + x₁x₂ on the unit square. */
export function bilinear(): TestFunction {
  // V₁ = (3/2)²/12, V₂ = 1/12, V₁₂ = 1/144.
  const variance = 27 / 144 + 12 / 144 + 1 / 144;
  return {
    dimensions: 2,
    valueAt: ([x, y]) => x + y / 2 + x * y,
    variance,
    first: [27 / 144 / variance, 12 / 144 / variance],
    total: [28 / 144 / variance, 13 / 144 / variance],
  };
}
