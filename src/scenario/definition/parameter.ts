import { z } from 'zod';

/** What every numeric parameter of the model declares: the one truth for parser, documentation and JSON Schema. */
export interface ParameterDefinition {
  readonly default: number;
  readonly min: number;
  readonly max: number;
  /** Unit as printed in the documentation; `1` for a pure number. */
  readonly unit: string;
  /** One sentence: what it is and what a larger value does. */
  readonly about: string;
  /** Bibliographic key (see docs/ODD.md) or the word `assumption`, with the reason where there is one. */
  readonly source: string;
  readonly integer?: boolean;
}

/**
 * A numeric parameter with bounds, default and provenance.
 *
 * The unit and the source travel as JSON Schema annotations, so `corule list parameters`, the ODD table and editors
 * show the same text.
 */
export function parameter(definition: ParameterDefinition) {
  const bounded = (definition.integer === true ? z.int() : z.number()).min(definition.min).max(definition.max);
  return bounded
    .default(definition.default)
    .meta({ description: definition.about, unit: definition.unit, source: definition.source });
}

/** A share or probability in [0, 1]. */
export function share(value: number, about: string, source = 'assumption') {
  return parameter({ default: value, min: 0, max: 1, unit: '1', about, source });
}

/** A quantity ≥ 0 with an upper bound beyond which the model has not been looked at. */
export function quantity(value: number, max: number, unit: string, about: string, source = 'assumption') {
  return parameter({ default: value, min: 0, max, unit, about, source });
}

/** A whole number of weeks. */
export function weeks(value: number, min: number, max: number, about: string, source = 'assumption') {
  return parameter({ default: value, min, max, unit: 'weeks', about, source, integer: true });
}
