import { describeExpected } from '../describeExpected.ts';
import type { rangeScales, Setting } from '../definition/factor.ts';
import { fitsSchema } from '../fitsSchema.ts';
import { scaleProblem } from '../scale.ts';
import type { JsonSchema } from '../scenarioJsonSchema.ts';
import type { ScenarioPath } from '../scenarioProblem.ts';
import { type CheckFinding, findError } from './scenarioCheck.ts';

/** Whether a range can be spread on its scale, and both its ends are allowed; `place` is that of the factor. */
export function checkRange(
  [from, to]: readonly number[],
  scale: (typeof rangeScales)[number] | undefined,
  schema: JsonSchema,
  place: ScenarioPath,
): CheckFinding[] {
  const problem = scaleProblem({ kind: scale ?? 'linear', from, to });
  if (problem !== undefined) {
    const [expected, got] = splitProblem(problem);
    return [findError([...place, 'range'], expected, got)];
  }
  if (schema.type === 'integer' && scale !== 'integer') {
    return [
      findError([...place, 'scale'], '`integer` for a whole number', scale ?? 'none', {
        hint: 'or write out the values with sweep',
      }),
    ];
  }
  return [from, to].flatMap((value, at) => checkValue(value, schema, [...place, 'range', at]));
}

/** Whether a parameter may be set to a value. */
export function checkValue(value: Setting, schema: JsonSchema, place: ScenarioPath): CheckFinding[] {
  return fitsSchema(schema, value) ? [] : [findError(place, describeExpected(schema), JSON.stringify(value))];
}

/** `expected …, got …` of a problem in words, in two. */
function splitProblem(problem: string): readonly [expected: string, got: string] {
  const at = problem.indexOf(', got ');
  return [problem.slice('expected '.length, at), problem.slice(at + ', got '.length)];
}
