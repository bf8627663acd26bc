/** A pattern that a model has to meet: where a statistic of its runs was observed to lie, fixed before any run. */
export interface Band {
  readonly lower: number;
  /** Above `lower`. */
  readonly upper: number;
}

/** @throws RangeError that names every band that is none */
export function checkBands(bands: readonly Band[]): void {
  const problems = [...bands.keys()].filter((index) => {
    const { lower, upper } = bands[index];
    return !(Number.isFinite(lower) && Number.isFinite(upper) && lower < upper);
  });
  if (bands.length === 0) throw new RangeError('bands: expected at least one pattern, got none');
  if (problems.length > 0) {
    throw new RangeError(
      problems
        .map((index) => `bands[${index}]: expected lower < upper, got [${bands[index].lower}, ${bands[index].upper}]`)
        .join('\n'),
    );
  }
}
