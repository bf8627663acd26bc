import type { JsonSchema } from './scenarioJsonSchema.ts';
import type { ScenarioPath } from './scenarioProblem.ts';
import { schemaAt } from './schemaAt.ts';

/**
 * Takes a wrong value out of plain data, so that the rest of the scenario can still be checked.
 *
 * An optional value falls back to its default; a required one gets a placeholder, about which nothing must be reported.
 *
 * @param value - Plain data; changed in place.
 */
export function repairValue(value: unknown, path: ScenarioPath): void {
  const parent = path.slice(0, -1).reduce<unknown>((inner, step) => child(inner, step), value);
  const last = path.at(-1);
  if (last === undefined || typeof parent !== 'object' || parent === null) return;
  const owner = schemaAt(path.slice(0, -1));
  const schema = schemaAt(path);
  const isName = path.length === 1 && last === 'name';
  const isRequired = isName || Array.isArray(parent) || owner?.required?.includes(String(last)) === true;
  if (schema !== undefined && isRequired) Reflect.set(parent, last, placeholder(schema));
  else Reflect.deleteProperty(parent, last);
}

function child(value: unknown, step: string | number): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, step)
    ? Reflect.get(value, step)
    : undefined;
}

function placeholder(schema: JsonSchema): unknown {
  if (schema.default !== undefined) return schema.default;
  if (schema.enum !== undefined) return schema.enum[0];
  switch (schema.type) {
    case 'integer':
    case 'number':
      return schema.minimum ?? 1;
    case 'boolean':
      return false;
    case 'array':
      return schema.prefixItems?.map(placeholder) ?? (schema.items === undefined ? [] : [placeholder(schema.items)]);
    case 'object':
      return Object.fromEntries(
        (schema.required ?? []).map((key) => [key, placeholder(schema.properties?.[key] ?? {})]),
      );
    default:
      return 'x';
  }
}
