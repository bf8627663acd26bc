import type { RuleEvent } from '../model/ruleEvent.ts';
import { roles, type RunMode } from '../scenario/definition/vocabulary.ts';
import type { Row } from './encodeColumns.ts';
import { keyColumn, type TableColumn } from './tableColumn.ts';

/** A rule event and the run in which it happened. */
export interface EventOfRun {
  readonly run: number;
  readonly point: number;
  readonly mode: RunMode;
  readonly replicate: number;
  readonly seed: string;
  readonly event: RuleEvent;
}

/** A column of events.parquet beside how its value is read from an event. */
interface EventColumn {
  readonly column: TableColumn;
  readonly value: (of: EventOfRun) => number | string;
}

function text(name: string, meaning: string, value: EventColumn['value']): EventColumn {
  return { column: keyColumn(name, 'text', meaning), value };
}

function integer(name: string, meaning: string, value: EventColumn['value'], unit = ''): EventColumn {
  return { column: keyColumn(name, 'integer', meaning, unit), value };
}

function number(name: string, unit: string, meaning: string, value: EventColumn['value']): EventColumn {
  return { column: { name, type: 'number', nullable: true, unit, meaning }, value };
}

const halfRanges = 'half ranges';

/** Columns of events.parquet, in their order. */
const eventColumns: readonly EventColumn[] = [
  integer('run', 'Number of the run in the plan, from 0', (of) => of.run),
  integer('week', 'Week, from 1', (of) => of.event.week, 'week'),
  integer('seq', 'Order within the run, from 0', (of) => of.event.seq),
  text('issue', 'Issue of the rule', (of) => of.event.issue),
  text('kind', 'What happened', (of) => of.event.kind),
  text('initiator', 'Group that had the rule opened', (of) => of.event.initiator),
  text('pen', 'Groups that wrote, joined by +', (of) => of.event.pen),
  text('in_name_of', 'In whose name the rule is: `client` or `own`', (of) => of.event.inNameOf),
  text('protocol', 'Negotiation protocol', (of) => of.event.protocol),
  number('lower_before', halfRanges, 'Lower end of the window before', (of) => of.event.windowBefore[0]),
  number('upper_before', halfRanges, 'Upper end of the window before', (of) => of.event.windowBefore[1]),
  number('lower_after', halfRanges, 'Lower end of the window after', (of) => of.event.windowAfter[0]),
  number('upper_after', halfRanges, 'Upper end of the window after', (of) => of.event.windowAfter[1]),
  ...roles.map((role, i) =>
    number(`author_before_${role}`, 'share', `Author share of ${role} before`, (of) => of.event.authorsBefore[i]),
  ),
  ...roles.map((role, i) =>
    number(`author_after_${role}`, 'share', `Author share of ${role} after`, (of) => of.event.authorsAfter[i]),
  ),
  integer('parent_rule', 'Revision that this one replaces; −1 where there is none', (of) => of.event.parentRule),
  text('transfers', 'Transfers of authored power as a JSON object: `from>to` → share', (of) =>
    JSON.stringify(of.event.transfers),
  ),
  integer('rule', 'Revision', (of) => of.event.rule),
  text('cause', 'Why the rule was opened', (of) => of.event.cause),
  text('regulation', 'Control, autonomous or joint', (of) => of.event.regulation),
  integer('rounds', 'Rounds of offers; 0 where nobody bargained', (of) => of.event.rounds),
  integer('point', 'Design point, from 0', (of) => of.point),
  text('mode', 'Entry mode, `none` or `placebo`', (of) => of.mode),
  integer('replicate', 'Replicate, from 0', (of) => of.replicate),
  text('seed', 'Name of the replicate’s random streams', (of) => of.seed),
];

/** Columns of events.parquet as they are written. */
export const eventTableColumns: readonly TableColumn[] = eventColumns.map(({ column }) => column);

/** The row of an event; what an event does not have is NaN, so null in the file. */
export function eventRow(of: EventOfRun): Row {
  return eventColumns.map(({ value }) => value(of) ?? Number.NaN);
}
