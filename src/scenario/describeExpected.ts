import type { JsonSchema } from './scenarioJsonSchema.ts';

/** What may stand at a place of a scenario, as the first half of a problem says it. */
export function describeExpected(schema: JsonSchema): string {
  if (schema.enum !== undefined) return `one of ${schema.enum.map((value) => JSON.stringify(value)).join(', ')}`;
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.oneOf !== undefined || schema.type === 'object') return 'a mapping';
  // One of several forms has a title where `a mapping` would not tell what it is.
  if (schema.anyOf !== undefined) return schema.anyOf.map((form) => form.title ?? describeExpected(form)).join(' or ');
  switch (schema.type) {
    case 'number':
      return `a number${describeBounds(schema)}${describeUnit(schema)}`;
    case 'integer':
      return `a whole number${describeBounds(schema)}${describeUnit(schema)}`;
    case 'boolean':
      return 'true or false';
    case 'string':
      return describeTextSchema(schema);
    case 'array':
      return describeList(schema);
    default:
      return 'another value';
  }
}

function describeBounds(schema: JsonSchema): string {
  const lowest = bound(schema.minimum);
  const highest = bound(schema.maximum);
  const above = schema.exclusiveMinimum;
  const below = schema.exclusiveMaximum;
  if (lowest !== undefined && highest !== undefined) return ` from ${lowest} to ${highest}`;
  if (above !== undefined && below !== undefined) return ` between ${above} and ${below}`;
  if (above !== undefined) return ` above ${above}`;
  if (below !== undefined) return ` below ${below}`;
  if (lowest !== undefined) return ` of at least ${lowest}`;
  return highest === undefined ? '' : ` of at most ${highest}`;
}

/** The limits of exact whole numbers bound no parameter: nobody needs to read them. */
function bound(value: number | undefined): number | undefined {
  return value === undefined || Math.abs(value) === Number.MAX_SAFE_INTEGER ? undefined : value;
}

function describeUnit(schema: JsonSchema): string {
  return schema.unit === undefined || schema.unit === '1' ? '' : ` (${schema.unit})`;
}

function describeTextSchema(schema: JsonSchema): string {
  if (schema.format === 'date') return 'a date such as 2024-03-31';
  const { minLength, maxLength } = schema;
  if (minLength !== undefined && maxLength !== undefined) return `text of ${minLength} to ${maxLength} characters`;
  if (maxLength !== undefined) return `text of at most ${maxLength} characters`;
  return 'text';
}

function describeList(schema: JsonSchema): string {
  if (schema.prefixItems !== undefined) return `a list of ${schema.prefixItems.length} numbers`;
  const { minItems, maxItems } = schema;
  if (minItems !== undefined && minItems === maxItems) return `a list of ${minItems} item${minItems === 1 ? '' : 's'}`;
  if (minItems !== undefined && maxItems !== undefined) return `a list of ${minItems} to ${maxItems} items`;
  if (minItems !== undefined) return `a list of at least ${minItems} item${minItems === 1 ? '' : 's'}`;
  return maxItems === undefined ? 'a list' : `a list of at most ${maxItems} items`;
}
