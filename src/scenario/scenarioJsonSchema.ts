import { z } from 'zod';
import { scenarioSchema } from './definition/scenario.ts';

/** The part of JSON Schema that a scenario’s definition uses, with the annotations `unit` and `source`. */
export interface JsonSchema {
  readonly $schema?: string;
  readonly $id?: string;
  readonly title?: string;
  readonly type?: string;
  readonly description?: string;
  readonly unit?: string;
  readonly source?: string;
  readonly default?: unknown;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: JsonSchema | boolean;
  readonly propertyNames?: JsonSchema;
  readonly items?: JsonSchema;
  readonly prefixItems?: readonly JsonSchema[];
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly format?: string;
}

const extendsKey: JsonSchema = {
  type: 'string',
  minLength: 1,
  maxLength: 1000,
  description:
    'Another scenario file to start from, relative to this one: mappings are merged key by key, lists and values are replaced.',
};

let cached: JsonSchema | undefined;

/**
 * The definition of a scenario as JSON Schema (draft 2020-12), as users write it: defaults may be left out.
 *
 * Each parameter carries its description, bounds and default, and as annotations its unit and source.
 */
export function scenarioJsonSchema(): JsonSchema {
  if (cached === undefined) {
    // The one place where zod’s wide type is narrowed to what the definition can contain.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    const generated = z.toJSONSchema(scenarioSchema, { io: 'input' }) as JsonSchema;
    // The generator loses the default of a value that is transformed, as the seed is into text.
    const defaultSeed = scenarioSchema.parse({ name: 'x' }).seed;
    const { $schema, properties, required, ...rest } = generated;
    cached = {
      ...($schema === undefined ? {} : { $schema }),
      $id: 'urn:corule:scenario',
      title: 'corule scenario',
      description: 'An organisation, how the client enters it, and what is compared.',
      ...rest,
      properties: { extends: extendsKey, ...properties, seed: { ...properties?.['seed'], default: defaultSeed } },
      // A name may come from the scenario that is extended.
      anyOf: [...(required ?? []), 'extends'].map((key) => ({ required: [key] })),
    };
  }
  return cached;
}
