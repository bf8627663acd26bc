import { formatProblem, type ScenarioProblem } from './scenarioProblem.ts';

/** A scenario that cannot be used, with every problem found; the message has a line for each. */
export class ScenarioError extends Error {
  override readonly name = 'ScenarioError';
  readonly problems: readonly ScenarioProblem[];

  constructor(problems: readonly ScenarioProblem[]) {
    super(problems.map(formatProblem).join('\n'));
    this.problems = problems;
  }
}
