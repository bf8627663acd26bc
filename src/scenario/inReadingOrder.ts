import type { ScenarioProblem } from './scenarioProblem.ts';

/** Problems file by file, from top to bottom. */
export function inReadingOrder(problems: readonly ScenarioProblem[]): ScenarioProblem[] {
  const files = [...new Set(problems.map(({ position }) => position.file))];
  const rank = ({ position: { file, line = 0, column = 0 } }: ScenarioProblem) => [files.indexOf(file), line, column];
  return [...problems].sort((first, second) => {
    const [a, b] = [rank(first), rank(second)];
    return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
  });
}
