import { eventRow, eventTableColumns } from '../dataset/eventTable.ts';
import type { Trace } from '../model/trace/trace.ts';
import { modesOf } from '../plan/modesOf.ts';

/**
 * A trace as lines of JSON: a header with the row of the run, then a line for each event.
 *
 * An event has the fields of events.parquet, with transfers as an object, and who sat, how the table ended, the offers
 * and the team besides. What is missing is null.
 */
export function* traceLines(trace: Trace): Generator<string> {
  const { scenario, mode, replicate, point, group, seed, organisation, opening, closing } = trace;
  const modes = modesOf(scenario);
  const place = modes.indexOf(mode);
  const run = place < 0 || group === null ? -1 : group * modes.length + place;
  yield JSON.stringify({
    type: 'run',
    scenario: scenario.name,
    run: run < 0 ? null : run,
    point,
    mode,
    replicate,
    seed,
    weeks: scenario.weeks,
    entry_week: scenario.entry_week,
    organisation,
    values: Object.fromEntries(trace.columns.map(({ name }, column) => [name, trace.values[column]])),
    opening_book: opening,
    closing_book: closing,
  });
  for (const event of trace.events) {
    const row = eventRow({ run, point, mode, replicate, seed, event });
    const fields = Object.fromEntries(eventTableColumns.map(({ name }, column) => [name, row[column]]));
    yield JSON.stringify({
      type: 'event',
      ...fields,
      run: run < 0 ? null : run,
      transfers: event.transfers,
      sat: event.table?.sat ?? null,
      spokesmen: event.table?.spokesmen ?? null,
      outcome: event.table?.outcome ?? null,
      depth: event.table?.depth ?? null,
      asked_week: event.askedWeek ?? null,
      team: event.team ?? null,
      until_week: event.untilWeek ?? null,
      offers: event.offers ?? [],
    });
  }
}
