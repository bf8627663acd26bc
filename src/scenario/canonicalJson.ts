/**
 * JSON with the keys of every object sorted and without spaces: one text for one content.
 *
 * @throws TypeError where a number is not finite, for which JSON has no word.
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) => {
    if (typeof inner === 'number' && !Number.isFinite(inner)) {
      throw new TypeError(`canonical JSON: expected finite numbers, got ${inner}`);
    }
    if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return inner;
    // By code unit, never by locale: the order must be the same on every machine.
    return Object.fromEntries(Object.entries(inner).sort(([first], [second]) => (first < second ? -1 : 1)));
  });
}
