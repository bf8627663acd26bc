import { describeText } from './describeText.ts';
import { isPlainText } from './isPlainText.ts';

/** Where a value was written. */
export interface Position {
  /** File as the user named it, or an option such as `--set`. */
  readonly file: string;
  /** From 1; absent for options. */
  readonly line?: number;
  /** From 1; absent for options. */
  readonly column?: number;
}

/** Keys and indices from the top of a scenario. */
export type ScenarioPath = readonly (string | number)[];

/** One thing that is wrong, or doubtful, in a scenario. */
export interface ScenarioProblem {
  readonly severity: 'error' | 'warning';
  readonly position: Position;
  readonly path: ScenarioPath;
  readonly expected: string;
  readonly got: string;
  /** What to do, such as `did you mean "half_width"?`. */
  readonly hint?: string;
}

/** `organisation.groups[2].size`; a key that is not a plain word stands in quotes, cut when long. */
export function formatPath(path: ScenarioPath): string {
  let text = '';
  for (const step of path) {
    if (typeof step === 'number') text += `[${step}]`;
    else if (/^[A-Za-z_][\w-]{0,59}$/.test(step)) text += text === '' ? step : `.${step}`;
    else text += `[${describeText(step)}]`;
  }
  return text === '' ? 'scenario' : text;
}

/** `file:line:column path: expected …, got …`, the one grammar of scenario errors, on one line. */
export function formatProblem(problem: ScenarioProblem): string {
  const { file, line, column } = problem.position;
  const place = line === undefined ? file : `${file}:${line}:${column ?? 1}`;
  const hint = problem.hint === undefined ? '' : ` (${problem.hint})`;
  const warning = problem.severity === 'warning' ? ' [warning]' : '';
  const text = `${place} ${formatPath(problem.path)}: expected ${problem.expected}, got ${problem.got}${hint}${warning}`;
  // Names that a problem lists may come from the file as well.
  return isPlainText(text) && !/[\t\r\n]/.test(text) ? text : describeText(text, Number.POSITIVE_INFINITY).slice(1, -1);
}
