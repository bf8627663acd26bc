import { suggestName } from '../nearestName.ts';
import { findError, type ScenarioCheck } from './scenarioCheck.ts';

/** Calls are made by groups of clients that exist. */
export const checkCallers: ScenarioCheck = ({ organisation: { groups }, work: { planning } }) => {
  const clients = groups.filter(({ role }) => role === 'clients').map(({ id }) => id);
  return (['first_fit', 'spare'] as const).flatMap((kind) =>
    planning.calls[kind].callers.flatMap((name, at) =>
      clients.includes(name)
        ? []
        : [
            findError(
              ['work', 'planning', 'calls', kind, 'callers', at],
              `one of the groups of clients ${clients.join(', ')}`,
              `"${name}"`,
              { restsOn: ['organisation.groups.*.id', 'organisation.groups.*.role'], ...suggestName(name, clients) },
            ),
          ],
    ),
  );
};
