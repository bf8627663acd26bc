/**
 * JSON that can stand inside a script element: no `<` ends it, whatever the texts in it say.
 *
 * Numbers keep five significant digits, more than a picture shows.
 */
export function embedJson(value: unknown): string {
  const json = JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'number' && !Number.isInteger(part) ? Number(part.toPrecision(5)) : part,
  );
  return json.replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
}
