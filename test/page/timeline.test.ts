import { describe, expect, test } from 'vitest';
import type { TimelineEntry } from '../../src/explorer/replay.ts';
import { layOutTimeline } from '../../src/page/explorer/layOutTimeline.ts';
import { moveInTimeline, type TimelineKey } from '../../src/page/explorer/moveInTimeline.ts';
import { ruleInForce } from '../../src/page/explorer/ruleInForce.ts';
import { sumTransfers } from '../../src/page/explorer/sumTransfers.ts';

function entry(seq: number, week: number, issue: string, more: Partial<TimelineEntry> = {}): TimelineEntry {
  return {
    seq,
    week,
    issue,
    kind: issue === '' ? 'client_leaves' : 'revision',
    cause: 'demand',
    title: '',
    paragraphs: [],
    initiators: [],
    pens: [],
    inNameOf: 'own',
    rule: -1,
    transfers: [],
    ...more,
  };
}

const issues = ['a', 'b', 'c'].map((id) => ({ id, label: id, unit: '', range: [-2, 2] as const }));
const entries = [entry(0, 5, 'a'), entry(1, 10, 'c'), entry(2, 12, 'a'), entry(3, 12, ''), entry(4, 40, 'a')];
const layout = layOutTimeline({ issues, weeks: 100 }, entries, { width: 500, labelWidth: 100 });

describe('the time line', () => {
  test('has a lane an issue, and one for events about no rule where there are any', () => {
    expect(layout.lanes.map(({ issue }) => issue)).toEqual(['a', 'b', 'c', '']);
    const without = layOutTimeline({ issues, weeks: 100 }, entries.slice(0, 2), { width: 500, labelWidth: 100 });
    expect(without.lanes).toHaveLength(3);
  });

  test('places every event inside its lane, weeks from left to right, none over another', () => {
    for (const { entry: own, lane, x, y } of layout.events) {
      expect(layout.lanes[lane].issue).toBe(own.issue);
      expect(y).toBeGreaterThan(layout.lanes[lane].top);
      expect(y).toBeLessThan(layout.lanes[lane].top + layout.lanes[lane].height);
      expect(layout.week(x)).toBe(own.week);
    }
    const crowd = Array.from({ length: 4 }, (_, seq) => entry(seq, 20, 'a'));
    const placed = layOutTimeline({ issues, weeks: 100 }, crowd, { width: 500, labelWidth: 100 }).events;
    expect(new Set(placed.map(({ y }) => y)).size).toBe(4);
  });

  test('moves in time over all lanes, and to the nearest event of the next lane that has any', () => {
    const move = (seq: number | undefined, key: TimelineKey) =>
      moveInTimeline(
        layout.events,
        layout.events.find((event) => event.entry.seq === seq),
        key,
      ).entry.seq;
    expect(move(undefined, 'ArrowRight')).toBe(0);
    expect(move(undefined, 'ArrowLeft')).toBe(4);
    expect(move(0, 'ArrowRight')).toBe(1);
    expect(move(1, 'ArrowLeft')).toBe(0);
    expect(move(0, 'ArrowLeft')).toBe(0);
    expect(move(4, 'ArrowRight')).toBe(4);
    expect(move(2, 'Home')).toBe(0);
    expect(move(2, 'End')).toBe(4);
    // Lane b has no event.
    expect(move(0, 'ArrowDown')).toBe(1);
    expect(move(1, 'ArrowUp')).toBe(2);
    expect(move(0, 'ArrowUp')).toBe(0);
    expect(move(3, 'ArrowDown')).toBe(3);
  });
});

test('the ledger adds up what was transferred up to a week', () => {
  const timeline = [
    entry(0, 5, 'a', { transfers: [{ from: 'unwritten', to: 'operators', share: 0.25 }] }),
    entry(1, 8, 'a', { transfers: [{ from: 'unwritten', to: 'operators', share: 0.5 }] }),
    entry(2, 9, 'b', { transfers: [{ from: 'management', to: 'clients', share: 0.125 }] }),
  ];
  expect(sumTransfers(timeline, 4).unwritten.operators).toBe(0);
  expect(sumTransfers(timeline, 5).unwritten.operators).toBe(0.25);
  expect(sumTransfers(timeline, 8).unwritten.operators).toBe(0.75);
  expect(sumTransfers(timeline, 8).management.clients).toBe(0);
  expect(sumTransfers(timeline, 9).management.clients).toBe(0.125);
});

test('the rule in force is the last form that had come into force by the end of the week', () => {
  const form = (revision: number, issue: string, fromWeek: number, toWeek: number) => ({
    revision,
    parent: -1,
    issue,
    fromWeek,
    toWeek,
    sentence: '',
    window: [0, 1] as const,
    written: true,
    regulation: 'control' as const,
    authors: { management: 1, operators: 0, technicians: 0, clients: 0 },
    inClientName: 0,
    seq: revision,
  });
  // The second form of a week replaces the first in the same week.
  const rules = [form(0, 'a', 0, 9), form(1, 'b', 0, 20), form(2, 'a', 10, 9), form(3, 'a', 10, 20)];
  expect(ruleInForce(rules, 'a', 9)?.revision).toBe(0);
  expect(ruleInForce(rules, 'a', 10)?.revision).toBe(3);
  expect(ruleInForce(rules, 'b', 10)?.revision).toBe(1);
  expect(ruleInForce(rules, 'c', 10)).toBeUndefined();
});
