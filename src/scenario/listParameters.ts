import { describeExpected } from './describeExpected.ts';
import type { JsonSchema } from './scenarioJsonSchema.ts';
import { walkSchema } from './schemaAt.ts';

/** A key of a scenario that holds one value, as it is documented. */
export interface ParameterDescription {
  /** `entry.imposed.half_width`; `[]` stands for the items of a list. */
  readonly path: string;
  /** What may stand there: `a number from 0 to 1`, `one of "a", "b"`. */
  readonly accepts: string;
  /** Empty for what is not a quantity, `1` for a pure number. */
  readonly unit: string;
  readonly min?: number;
  readonly max?: number;
  /** Absent where a value has to be given or may be left out altogether. */
  readonly default?: unknown;
  readonly about: string;
  /** Bibliographic key or `assumption`; empty for what describes the organisation rather than the model. */
  readonly source: string;
}

/** Every single value that a scenario can hold, in the order of the definition. */
export function listParameters(): ParameterDescription[] {
  const parameters: ParameterDescription[] = [];
  walkSchema((path, _, schema) => {
    if (path !== 'extends' && holdsOneValue(schema)) parameters.push(describeParameter(path, schema));
  });
  return parameters;
}

function holdsOneValue(schema: JsonSchema): boolean {
  const hasKeys = schema.properties !== undefined || schema.oneOf !== undefined;
  return !hasKeys && schema.items?.properties === undefined;
}

function describeParameter(path: string, schema: JsonSchema): ParameterDescription {
  const min = schema.minimum ?? schema.exclusiveMinimum;
  const max = schema.maximum ?? schema.exclusiveMaximum;
  return {
    path,
    accepts: describeExpected({ ...schema, unit: '1' }),
    unit: schema.unit ?? '',
    ...(min === undefined ? {} : { min }),
    ...(max === undefined || max === Number.MAX_SAFE_INTEGER ? {} : { max }),
    ...(schema.default === undefined ? {} : { default: schema.default }),
    about: schema.description ?? '',
    source: schema.source ?? '',
  };
}
