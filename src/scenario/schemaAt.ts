import { type JsonSchema, scenarioJsonSchema } from './scenarioJsonSchema.ts';
import type { ScenarioPath } from './scenarioProblem.ts';

/** The definition of the value at a path, or none where a scenario has no such place. */
export function schemaAt(path: ScenarioPath): JsonSchema | undefined {
  let schema: JsonSchema | undefined = scenarioJsonSchema();
  for (const step of path) schema = schema === undefined ? undefined : schemaBelow(schema, step);
  return schema;
}

/** The definition one step down. */
export function schemaBelow(schema: JsonSchema, step: string | number): JsonSchema | undefined {
  if (typeof step === 'number') return schema.prefixItems?.[step] ?? schema.items;
  for (const branch of branchesOf(schema)) {
    if (branch.properties !== undefined && Object.hasOwn(branch.properties, step)) return branch.properties[step];
    if (typeof branch.additionalProperties === 'object') return branch.additionalProperties;
  }
  return undefined;
}

/** Names that a mapping of this definition may have; none where any name may stand. */
export function keysOf(schema: JsonSchema): readonly string[] {
  return branchesOf(schema).flatMap((branch) => Object.keys(branch.properties ?? {}));
}

function branchesOf(schema: JsonSchema): readonly JsonSchema[] {
  return schema.oneOf ?? (schema.properties === undefined ? schema.anyOf : undefined) ?? [schema];
}

/** Paths of every key of the definition, `[]` for the items of a list, as in `organisation.groups[].size`. */
export function walkSchema(visit: (path: string, key: string, schema: JsonSchema) => void): void {
  const walk = (schema: JsonSchema, path: string) => {
    for (const branch of branchesOf(schema)) {
      for (const [key, child] of Object.entries(branch.properties ?? {})) {
        const childPath = path === '' ? key : `${path}.${key}`;
        visit(childPath, key, child);
        walk(child, childPath);
      }
    }
    if (schema.items !== undefined) walk(schema.items, `${path}[]`);
  };
  walk(scenarioJsonSchema(), '');
}
