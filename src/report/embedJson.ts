/**
 * JSON that can stand inside a script element: no `<` ends it, whatever the texts in it say.
 *
 * @param digits significant digits that numbers keep; all of them unless given
 */
export function embedJson(value: unknown, digits?: number): string {
  const json = JSON.stringify(value, (_, part: unknown) =>
    digits !== undefined && typeof part === 'number' && !Number.isInteger(part)
      ? Number(part.toPrecision(digits))
      : part,
  );
  return json.replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
}
