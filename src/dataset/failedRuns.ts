import { planRuns } from '../plan/planRuns.ts';
import type { RunMode } from '../scenario/definition/vocabulary.ts';
import type { Manifest, ManifestFailure, MoreFailures } from './manifest.ts';

/** A run that failed, as far as a manifest keeps it: of those beyond the first it has no message. */
export type FailedRunOfManifest = Omit<ManifestFailure, 'command'>;

/** What is said of a run whose message is not kept. */
const notKept = 'its message is not kept: too many runs failed';

/** Bytes of the runs that stand in a manifest in full: a third of what a reader takes. */
const mostBytes = 20_000_000;
/** Runs that may have failed in a data set: what is wrong is then its scenario. */
export const mostFailures = 5_000_000;

/** Failed runs as they stand in a manifest: the first in full, and those for which there is no room by their numbers. */
export function cutFailures(
  failures: readonly (ManifestFailure & { readonly group: number })[],
): Pick<Manifest, 'failures' | 'moreFailures'> {
  if (failures.length > mostFailures) {
    throw new RangeError(
      `expected at most ${mostFailures} failed runs, got ${failures.length}; mend the scenario, or run it in parts`,
    );
  }
  const full: ManifestFailure[] = [];
  let bytes = 0;
  for (const { group: _group, ...failure } of failures) {
    bytes += Buffer.byteLength(JSON.stringify(failure, null, 6));
    if (bytes > mostBytes) break;
    full.push(failure);
  }
  if (full.length === failures.length) return { failures: full };
  const groups = new Map<RunMode, number[]>();
  for (const { mode, group } of failures.slice(full.length)) {
    const own = groups.get(mode) ?? [];
    own.push(group);
    groups.set(mode, own);
  }
  return { failures: full, moreFailures: [...groups].map(([mode, own]) => ({ mode, groups: formatGroups(own) })) };
}

/** Every failed run of a data set whose manifest was checked. */
export function failedRuns(manifest: Manifest): readonly FailedRunOfManifest[] {
  const { failures, moreFailures = [], scenario } = manifest;
  if (moreFailures.length === 0) return failures;
  const plan = planRuns(scenario);
  const more = moreFailures.flatMap(({ mode, groups }) => {
    return parseGroups(groups).flatMap(([first, last]) => {
      return Array.from({ length: last - first + 1 }, (_, at) => {
        const { point, replicate } = plan.groupAt(first + at);
        return { group: first + at, point, replicate, mode, message: notKept };
      });
    });
  });
  const place = ({ group, mode }: { group: number; mode: RunMode }) =>
    group * plan.modes.length + plan.modes.indexOf(mode);
  return [...failures, ...more.sort((a, b) => place(a) - place(b)).map(({ group: _group, ...failure }) => failure)];
}

/** What is wrong with the runs that stand by their numbers; undefined where nothing is. @param groups - of the plan */
export function findMoreFailuresProblem(more: readonly MoreFailures[], groups: number): string | undefined {
  let runs = 0;
  for (const [at, { groups: text }] of more.entries()) {
    let next = 0;
    for (const [first, last] of parseGroups(text)) {
      if (first < next || last < first || last >= groups) {
        return `moreFailures[${at}]: expected ascending groups of the plan, up to ${groups - 1}, got ${first}-${last}`;
      }
      next = last + 1;
      runs += last - first + 1;
    }
  }
  return runs > mostFailures ? `moreFailures: expected at most ${mostFailures} runs, got ${runs}` : undefined;
}

/** First and last of each range of groups. */
export function parseGroups(text: string): (readonly [first: number, last: number])[] {
  return text.split(',').map((range) => {
    const [first, last = first] = range.split('-').map(Number);
    return [first, last] as const;
  });
}

/** Ascending groups as ranges: `3,7-9`. */
function formatGroups(groups: readonly number[]): string {
  const ranges: { first: number; last: number }[] = [];
  for (const group of groups) {
    const open = ranges.at(-1);
    if (open?.last === group - 1) open.last = group;
    else ranges.push({ first: group, last: group });
  }
  return ranges.map(({ first, last }) => (first === last ? `${first}` : `${first}-${last}`)).join(',');
}
