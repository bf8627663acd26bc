import { describe, expect, it } from 'vitest';
import { beginSalesWeek } from '../../../../src/model/work/sales/beginSalesWeek.ts';
import { draw } from '../../../../src/model/work/sales/contactDraws.ts';
import { feelTargets } from '../../../../src/model/work/sales/feelTargets.ts';
import { keepRecords } from '../../../../src/model/work/sales/keepRecords.ts';
import { leaveQueues } from '../../../../src/model/work/sales/leaveQueues.ts';
import { openContacts } from '../../../../src/model/work/sales/openContacts.ts';
import { CONTACT_HOURS, DISCOUNT, PASSING, RECORD_ENTRY } from '../../../../src/model/work/sales/salesLayout.ts';
import { salesMeasures } from '../../../../src/model/work/sales/salesMeasures.ts';
import { serveContacts } from '../../../../src/model/work/sales/serveContacts.ts';
import { teachEntering } from '../../../../src/model/work/sales/teachEntering.ts';
import { writeSalesFigures } from '../../../../src/model/work/sales/writeSalesFigures.ts';
import { readExample } from '../../../docs/readExample.ts';
import { makeSales, packMarks } from './handMadeSales.ts';

const example = readExample('sales');
const contingencyOf: Readonly<Record<string, number>> = { contact_hours: 0.5 };

/** The week of the page, run by the functions of the work. */
function runExample() {
  const { run, state } = makeSales();
  const { accounts, sellers, layout, potential, week } = state;
  const issues = run.organisation.scenario.organisation.issues;
  run.week = 1;
  run.world.contingency.set(issues.map(({ decision = '' }) => contingencyOf[decision] ?? 0));
  run.performers.plasticity.fill(1);
  const rows = {
    'action on entering': RECORD_ENTRY,
    'action on the time of a contact': CONTACT_HOURS,
    'action on passing on': PASSING,
    'action on the discount': DISCOUNT,
  };
  for (const [name, decision] of Object.entries(rows)) {
    example.row(name).forEach((action, s) => {
      const entry = layout.entryOf[decision * layout.sellers + s];
      run.performers.active[entry] = 1;
      run.performers.action[entry] = action;
    });
  }
  accounts.record.set(example.row('in the record, before'));
  accounts.known.set(example.row('known to S alone, before'));
  const [ways, kinds, closings, stamps] = ['way in', 'kind', 'closing', 'stamp'].map((mark) =>
    example.row(`mark: ${mark}`),
  );
  for (const a of [0, 1, 2]) {
    const marks = {
      [draw.channel]: ways[a],
      [draw.kind]: kinds[a],
      [draw.closing]: closings[a],
      [draw.stamp]: stamps[a],
    };
    packMarks(potential, a, marks);
  }
  beginSalesWeek(run, state);
  const hoursThere = [...sellers.hoursLeft];
  openContacts(state);
  const opened = { complex: [...accounts.complex], seller: [...accounts.seller] };
  serveContacts(state, 0);
  const open = leaveQueues(state);
  keepRecords(state);
  feelTargets(state);
  const lessons = new Float64Array(run.organisation.entries);
  teachEntering(run, state, lessons);
  const figures = new Float64Array(salesMeasures.length);
  writeSalesFigures(week, open, figures);
  const raw = (name: string) => figures[salesMeasures.findIndex((measure) => measure.name === name)];
  const valueOf = (name: string) => {
    const denominator = salesMeasures.find((measure) => measure.name === name)?.denominator;
    return denominator === undefined ? raw(name) : raw(name) / raw(denominator);
  };
  const lesson = [0, 1].map((s) => lessons[layout.entryOf[RECORD_ENTRY * layout.sellers + s]]);
  return { state, hoursThere, opened, lesson, valueOf };
}

const { state, hoursThere, opened, lesson, valueOf } = runExample();
const { accounts, sellers, week, parameters, layout } = state;

describe('docs/worked-examples/sales.md', () => {
  it('tells what each decides, in its unit', () => {
    example.holds('working hours there for contacts', hoursThere);
    example.holds('completeness of an entry', [...sellers.completeness]);
    example.holds('hours of a meeting in full', [...sellers.hours]);
    example.holds('share passed on', [...sellers.passing]);
    example.holds('share of sales left, for time and price', [...sellers.drive]);
  });

  it('has the contacts come where the page says, with the kinds that it says', () => {
    expect(opened).toEqual({ complex: [0, 1, 1], seller: [0, 1, 1] });
    expect([...accounts.passed]).toEqual([0, 0, 1]);
  });

  it('reckons the meetings from what stood in the records, and adds up to what the model counts', () => {
    const { records, contacts } = parameters;
    const inRecord = example.row('in the record, at the meeting');
    const known = example.row('known to the seller');
    const traces = inRecord.map((record) => records.reach * record);
    const prepared = traces.map((trace) => (1 - trace) * contacts.preparation);
    const dialogues = traces.map((trace, a) => 1 - trace - prepared[a]);
    const seller = [0, 1, 0];
    const difficulty = [contacts.difficulty_basic, contacts.difficulty_complex, contacts.difficulty_complex];
    const lacks = known.map((share, a) => difficulty[a] * (1 - layout.expertise[seller[a]]) * (1 - share));
    example.holds('by trace', traces);
    example.holds('by the client', prepared);
    example.holds('by dialogue', dialogues);
    example.holds(
      'hours of dialogue',
      dialogues.map((share, a) => share * sellers.hours[seller[a]]),
    );
    example.holds('what the meeting lacks', lacks);
    example.holds('lived by the client', [...week.lived]);
    example.holds(
      'probability of a sale',
      lacks.map((share, a) => contacts.appeal * (1 - share) * sellers.drive[seller[a]]),
    );
    const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
    expect(week.byTrace).toBeCloseTo(total(traces), 12);
    expect(week.bySelfService).toBeCloseTo(total(prepared), 12);
    expect(week.byDialogue).toBeCloseTo(total(dialogues), 12);
  });

  it('books hours, credits and records as the model does', () => {
    example.holds(
      'hours used',
      hoursThere.map((hours, s) => hours - sellers.hoursLeft[s]),
    );
    example.holds('hours of entering', [...sellers.entryHours]);
    example.holds('sales credited', [...sellers.credited]);
    example.holds('in the record, after', [...accounts.record]);
    example.holds('known to S alone, after', [...accounts.known]);
  });

  it.each(example.columns())('measures %s', (column) => {
    example.holds(`\`${column}\``, [valueOf(column)]);
  });

  it('teaches what the model teaches', () => example.holds('lesson about entering', lesson));

  it('has no row that nobody recomputes', () => expect(example.unchecked()).toEqual([]));
});
