import stored from '../reference/experiments.json' with { type: 'json' };

type Name = Exclude<keyof typeof stored, 'source'>;

/** Numbers from R, with the expression they come from, made by test/reference/experiments.R. */
export function experimentsReference(name: Name): number[] {
  const { value }: { value: number | number[] } = stored[name];
  return Array.isArray(value) ? value : [value];
}
