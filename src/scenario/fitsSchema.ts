import type { Setting } from './definition/factor.ts';
import type { JsonSchema } from './scenarioJsonSchema.ts';

/** Whether a single value, as a design sets it, is allowed by the definition of its place. */
export function fitsSchema(schema: JsonSchema, value: Setting): boolean {
  const branches = schema.anyOf ?? schema.oneOf;
  if (branches !== undefined) return branches.some((branch) => fitsSchema(branch, value));
  if (schema.enum !== undefined) return schema.enum.includes(value);
  if (schema.const !== undefined) return schema.const === value;
  switch (schema.type) {
    case 'boolean':
      return typeof value === 'boolean';
    case 'string':
      return typeof value === 'string' && (schema.pattern === undefined || new RegExp(schema.pattern, 'u').test(value));
    case 'integer':
      return Number.isSafeInteger(value) && isWithinBounds(schema, value);
    case 'number':
      return Number.isFinite(value) && isWithinBounds(schema, value);
    default:
      return false;
  }
}

function isWithinBounds(schema: JsonSchema, value: Setting): boolean {
  const number = Number(value);
  return (
    number >= (schema.minimum ?? -Infinity) &&
    number <= (schema.maximum ?? Infinity) &&
    number > (schema.exclusiveMinimum ?? -Infinity) &&
    number < (schema.exclusiveMaximum ?? Infinity)
  );
}
