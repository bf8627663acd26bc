import { describe, expect, test } from 'vitest';
import { prepareGroups } from '../../../src/model/prepareGroups.ts';
import { planModel, runModel } from '../../../src/model/runModel.ts';
import { stateOfRule } from '../../../src/model/rules/ruleBook.ts';
import { ruleBookAt } from '../../../src/model/trace/ruleBookAt.ts';
import { traceRun } from '../../../src/model/trace/traceRun.ts';
import { planRuns } from '../../../src/plan/planRuns.ts';
import { roles, runModes } from '../../../src/scenario/definition/vocabulary.ts';
import { shortScenario, shortTrace } from './traces.ts';

describe('a trace is the run', () => {
  test.each(runModes)('its row is that of the data set, bit for bit: %s', (mode) => {
    const scenario = shortScenario();
    const record = prepareGroups(scenario)(planRuns(scenario).groupAt(2));
    const trace = shortTrace(mode, 2);
    const width = trace.columns.length;
    const at = record.modes.indexOf(mode) * width;
    expect(trace.values).toEqual(record.runs.slice(at, at + width));
    expect(trace.noneValues).toEqual(record.runs.slice(0, width));
    expect(trace.seed).toBe(record.seed);
    expect(trace.problem).toBeUndefined();
  });

  test('its weeks are those of series.parquet', () => {
    const scenario = shortScenario('record: { series: { every: 1 } }');
    const record = prepareGroups(scenario)(planRuns(scenario).groupAt(0));
    const { weekly, columns } = traceRun(scenario, {
      mode: 'imposed',
      replicate: 0,
      weekly: ['coverage', 'variability'],
    });
    const inTime = columns.filter((column) => column.inTime).map(({ name }) => name);
    const first = record.modes.indexOf('imposed') * scenario.weeks * inTime.length;
    expect(Object.keys(weekly)).toEqual(['coverage', 'variability']);
    for (const [name, values] of Object.entries(weekly)) {
      const place = inTime.indexOf(name);
      expect([...values]).toEqual([...values].map((_, week) => record.series?.[first + week * inTime.length + place]));
    }
  });

  test('it is plain data that a thread can send', () => {
    const trace = shortTrace('imposed');
    expect(structuredClone(trace)).toEqual(trace);
  });

  test.each([
    [{ mode: 'none', replicate: -1 }, 'replicate: expected a whole number from 0, got -1'],
    [{ mode: 'none', replicate: 0.5 }, 'replicate: expected a whole number from 0, got 0.5'],
    [{ mode: 'none', replicate: 0, point: 1 }, 'point: expected 0'],
    [{ mode: 'none', replicate: 0, weekly: ['autonmy'] }, 'column autonmy: expected a column'],
  ] as const)('%j does not exist', (options, message) => {
    expect(() => traceRun(shortScenario(), options)).toThrow(message);
  });
});

describe.each(runModes)('the book of %s', (mode) => {
  const trace = shortTrace(mode);
  const { weeks } = trace.scenario;

  test('is the opening book with every patch', () => {
    expect(trace.events.length).toBeGreaterThan(10);
    expect(ruleBookAt(trace, weeks)).toEqual(trace.closing);
    expect(ruleBookAt(trace, 0)).toEqual(trace.opening);
  });

  test('is in the end what the run holds', () => {
    const { run } = runModel(planModel(trace.scenario), mode, 0, { journal: true });
    trace.scenario.organisation.issues.forEach(({ id }, k) => {
      const { parent, week } = trace.closing.rules[id];
      expect(trace.closing.rules[id]).toEqual({ ...stateOfRule(run, k, parent), week });
    });
    const { norms, organisation } = run;
    const standing = [...norms.counterStrength].filter((strength) => strength > 0).length;
    expect(Object.keys(trace.closing.counterRules)).toHaveLength(standing);
    const tolerated = [...norms.derogationUntil].filter((until) => until > 0).length;
    expect(Object.keys(trace.closing.derogations)).toHaveLength(tolerated);
    expect(organisation.crews).toBeGreaterThan(standing);
  });

  test('agrees with the windows, authors and revisions of every event', () => {
    let book = trace.opening;
    let next = 0;
    for (const event of trace.events) {
      const before = book;
      for (; next < trace.patches.length && trace.patches[next].seq === event.seq; next += 1) {
        book = ruleBookAt({ opening: book, patches: [trace.patches[next]] }, weeks);
      }
      if (event.issue === '') {
        expect(book).toBe(before);
        continue;
      }
      const [from, to] = [before.rules[event.issue], book.rules[event.issue]];
      expect(event.authorsBefore).toEqual(from.authors);
      expect(event.authorsAfter).toEqual(to.authors);
      expect([event.parentRule, event.rule]).toEqual([from.revision, to.revision]);
      if (event.team === undefined) {
        expect(event.windowBefore).toEqual(from.window);
        expect(event.windowAfter).toEqual(to.window);
        continue;
      }
      const norms = event.kind.startsWith('counter_rule') ? 'counterRules' : 'derogations';
      const key = `${event.issue}/${event.team}`;
      const ends = event.kind.endsWith('_end');
      expect(Object.hasOwn(before[norms], key)).toBe(ends);
      expect(Object.hasOwn(book[norms], key)).toBe(!ends);
      expect(ends ? event.windowBefore : event.windowAfter).toEqual((ends ? before : book)[norms][key].window);
      expect(ends ? event.windowAfter : event.windowBefore).toEqual(from.window);
    }
    expect(next).toBe(trace.patches.length);
  });

  test('moves what the ledger says', () => {
    const sums = new Map<string, number>();
    for (const { transfers } of trace.events) {
      for (const [pair, amount] of Object.entries(transfers)) sums.set(pair, (sums.get(pair) ?? 0) + amount);
    }
    const accounts = [...roles, 'unwritten'];
    for (const from of accounts) {
      for (const to of accounts) {
        if (from === to) continue;
        const column = trace.columns.findIndex(({ name }) => name === `transfer_${from}_${to}`);
        expect(sums.get(`${from}>${to}`) ?? 0).toBeCloseTo(trace.values[column], 12);
      }
    }
  });
});

describe('events', () => {
  test('stand in the order of weeks and carry their place', () => {
    const { events } = shortTrace('contact');
    expect(events.map(({ seq }) => seq)).toEqual(events.map((_, seq) => seq));
    expect(events.map(({ week }) => week)).toEqual(events.map(({ week }) => week).toSorted((a, b) => a - b));
  });

  test('before the client comes in they are those of none', () => {
    const before = (mode: (typeof runModes)[number]) => shortTrace(mode).events.filter(({ week }) => week < 20);
    for (const mode of runModes) expect(before(mode)).toEqual(before('none'));
  });

  test('a demand that is not admitted is one, and counts as in the data set', () => {
    for (const mode of ['imposed', 'negotiated'] as const) {
      const trace = traceRun(shortScenario('entry: { market: 0 }'), { mode, replicate: 0 });
      const refused = trace.events.filter(({ kind }) => kind === 'refusal');
      expect(refused.length).toBeGreaterThan(1);
      for (const event of refused) {
        expect(event).toMatchObject({ cause: 'demand', initiator: 'clients', pen: '', transfers: {} });
        expect(event.windowAfter).toEqual(event.windowBefore);
      }
      expect(trace.events.filter(({ cause }) => cause === 'demand')).toEqual(refused);
    }
  });

  test('a client that leaves is one, as many as the data set counts', () => {
    const scenario = shortScenario('clients: { exit_threshold: 0.1, exit_patience: 3 }');
    const trace = traceRun(scenario, { mode: 'none', replicate: 0, weekly: ['clients_lost'] });
    const left = trace.events.filter(({ kind }) => kind === 'client_leaves');
    expect(left.length).toBeGreaterThan(6);
    expect(left.every(({ initiator, issue }) => initiator === 'clients' && issue === '')).toBe(true);
    const lost = trace.weekly['clients_lost'];
    expect(Math.max(...lost)).toBe(left.length);
    let before = 0;
    lost.forEach((count, week) => {
      expect(left.filter((event) => event.week === week + 1)).toHaveLength(count - before);
      before = count;
    });
  });

  test('a procedure remembers when it was asked for', () => {
    const { events, scenario } = shortTrace('imposed');
    const first = events.find(({ kind }) => kind === 'first_writing');
    expect(first?.week).toBe(Number(first?.askedWeek) + scenario.entry.imposed.drafting_weeks);
    expect(first?.table).toMatchObject({ outcome: 'agreement', depth: 1, spokesmen: ['direction'] });
    expect(first?.table?.sat).toContain('operators');
    expect(first?.offers?.length).toBeGreaterThan(1);
  });
});
