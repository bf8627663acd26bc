/** The bits of numbers as lower-case hexadecimal, 16 digits each; every NaN has the same. */
export function hexOf(values: Float64Array): string {
  const view = new DataView(new ArrayBuffer(8));
  let text = '';
  for (const value of values) {
    view.setFloat64(0, value);
    text += value === value ? view.getBigUint64(0).toString(16).padStart(16, '0') : '7ff8000000000000';
  }
  return text;
}
