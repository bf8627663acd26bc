/** Collects the values of an option that may be given again, in order. */
export function appendValue(value: string, earlier: readonly string[] = []): readonly string[] {
  return [...earlier, value];
}
