import ln from '@stdlib/math-base-special-ln';

/** A normal number beyond `start`, by Marsaglia’s (1964) method; negative where asked. */
export function drawTail(stream: { nextUniform(): number }, start: number, negative: boolean): number {
  for (;;) {
    const x = ln(1 - stream.nextUniform()) / start;
    const y = ln(1 - stream.nextUniform());
    if (-2 * y >= x * x) return negative ? x - start : start - x;
  }
}
