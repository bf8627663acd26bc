const longestName = 60;

/**
 * The valid name that a mistyped one most probably stands for, or none when all are too far.
 *
 * Near is an edit distance (insert, delete, replace, swap neighbours) of at most a third of the length, or a name that
 * starts with what was typed. Ties go to the first.
 *
 * @example nearestName('half_widht', ['half_width', 'enforcement']) // 'half_width'
 */
export function nearestName(name: string, names: readonly string[]): string | undefined {
  if (name.length > longestName) return undefined;
  const typed = name.toLowerCase().replaceAll('-', '_');
  let nearest: string | undefined;
  let smallest = Number.POSITIVE_INFINITY;
  for (const candidate of names) {
    if (candidate === name) continue;
    const comparable = candidate.toLowerCase().replaceAll('-', '_');
    const distance =
      typed.length >= 3 && comparable.startsWith(typed)
        ? Math.min(1, editDistance(typed, comparable))
        : editDistance(typed, comparable);
    const allowed = Math.max(1, Math.floor(Math.max(typed.length, comparable.length) / 3));
    if (distance <= allowed && distance < smallest && distance < comparable.length) {
      nearest = candidate;
      smallest = distance;
    }
  }
  return nearest;
}

/** Optimal string alignment distance. */
function editDistance(from: string, to: string): number {
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1];
      let distance = Math.min(previous[column] + 1, current[column - 1] + 1, previous[column - 1] + (same ? 0 : 1));
      const swapped = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      if (swapped) distance = Math.min(distance, beforePrevious[column - 2] + 1);
      current.push(distance);
    }
    beforePrevious = previous;
    previous = current;
  }
  return previous[to.length];
}

/** `did you mean "half_width"?`, or nothing to add. */
export function suggestName(name: string, names: readonly string[]): { hint?: string } {
  const nearest = nearestName(name, names);
  return nearest === undefined ? {} : { hint: `did you mean "${nearest}"?` };
}
