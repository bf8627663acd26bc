import stored from '../reference/statistics.json' with { type: 'json' };

type Name = Exclude<keyof typeof stored, 'source'>;

/** Numbers from R, with the expression they come from, made by test/reference/statistics.R. */
export function reference(name: Name): number[] {
  const { value } = stored[name];
  return Array.isArray(value) ? value : [value];
}
