import { inReadingOrder } from './inReadingOrder.ts';
import { formatProblem, type ScenarioProblem } from './scenarioProblem.ts';

/** Lines after which a message only counts: nobody reads more, and a hostile file can cause millions. */
const longestMessageLines = 200;

/** A scenario that cannot be used, with every problem found; the message has a line for each. */
export class ScenarioError extends Error {
  override readonly name = 'ScenarioError';
  /** File by file, from top to bottom. */
  readonly problems: readonly ScenarioProblem[];

  constructor(problems: readonly ScenarioProblem[]) {
    const ordered = inReadingOrder(problems);
    const lines = ordered.slice(0, longestMessageLines).map(formatProblem);
    const hidden = ordered.length - lines.length;
    super([...lines, ...(hidden > 0 ? [`… and ${hidden} more problems`] : [])].join('\n'));
    this.problems = ordered;
  }
}
