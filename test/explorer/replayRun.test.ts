import { beforeAll, describe, expect, test } from 'vitest';
import { replayRun } from '../../src/explorer/replayRun.ts';
import type { Replay } from '../../src/explorer/replay.ts';
import { rowDigest } from '../../src/explorer/rowDigest.ts';
import { createStoryTeller } from '../../src/model/trace/story/storyTeller.ts';
import { tellBook } from '../../src/model/trace/story/tellBook.ts';
import { ruleBookAt } from '../../src/model/trace/ruleBookAt.ts';
import type { Trace } from '../../src/model/trace/trace.ts';
import { traceRun } from '../../src/model/trace/traceRun.ts';
import { type Scenario, scenarioSchema } from '../../src/scenario/definition/scenario.ts';
import { roles } from '../../src/scenario/definition/vocabulary.ts';

const scenario: Scenario = scenarioSchema.parse({
  name: 'short',
  weeks: 104,
  entry_week: 26,
  measure_weeks: 13,
  counter_rules: { birth: 0.4, death: 0.1 },
});

describe.each(['imposed', 'contact', 'negotiated', 'none'] as const)('a run of %s, played again', (mode) => {
  let replay: Replay;
  let trace: Trace;

  beforeAll(() => {
    replay = replayRun(scenario, { mode, replicate: 3 }, 'en');
    trace = traceRun(scenario, { mode, replicate: 3 });
  });

  test('has the digest of its row', () => {
    expect(replay.digest).toBe(rowDigest(trace.values));
    expect(replay.digest).toMatch(/^[0-9a-f]{16}$/);
  });

  test('has the rule book of every week in its forms of rules and norms', () => {
    const teller = createStoryTeller(trace, 'en');
    for (let week = 0; week <= scenario.weeks; week += 1) {
      const isStanding = (span: { fromWeek: number; toWeek: number }) => span.fromWeek <= week && week <= span.toWeek;
      const told = [...replay.rules, ...replay.norms].filter(isStanding).map(({ sentence }) => sentence);
      const book = tellBook(teller, ruleBookAt(trace, week), '').flatMap((block) =>
        block.kind === 'item' ? [block.text] : [],
      );
      expect(told.toSorted(), `week ${week}`).toEqual(book.toSorted());
    }
  });

  test('names for every form of a rule the one that it replaced', () => {
    for (const { revision, parent, issue, seq } of replay.rules) {
      // A rule whose term is extended keeps its revision.
      const named = seq < 0 || replay.rules.some((rule) => rule.seq < 0 && rule.revision === revision) ? -1 : parent;
      expect(parent).toBe(named);
      if (parent < 0) continue;
      expect(replay.rules.find((rule) => rule.revision === parent)?.issue ?? `none for ${revision}`).toBe(issue);
    }
  });

  test('tells every event in words, and what it moved closes the ledger', () => {
    expect(replay.timeline.length).toBe(trace.events.length);
    for (const { title, paragraphs, kind, week } of replay.timeline) {
      expect(title, kind).not.toBe('');
      expect(paragraphs.join(' '), `${kind} in week ${week}`).toMatch(/^[A-Z].*[.)]$/s);
    }
    const opening = new Map(roles.map((role, at) => [role, authoredAt(trace, 0, at)]));
    for (const [at, role] of roles.entries()) {
      const moves = replay.timeline.flatMap(({ transfers }) => transfers);
      const gained = moves.filter(({ to }) => to === role).reduce((sum, { share }) => sum + share, 0);
      const lost = moves.filter(({ from }) => from === role).reduce((sum, { share }) => sum + share, 0);
      expect(gained - lost).toBeCloseTo(authoredAt(trace, scenario.weeks, at) - (opening.get(role) ?? 0), 10);
    }
  });
});

/** Share of the book that a role has written at the end of a week. */
function authoredAt(trace: Trace, week: number, role: number): number {
  const { issues } = trace.organisation;
  const { rules } = ruleBookAt(trace, week);
  const total = issues.reduce((sum, { salience }) => sum + salience, 0);
  return issues.reduce(
    (sum, { id, salience }) => sum + (rules[id].written ? (salience * rules[id].authors[role]) / total : 0),
    0,
  );
}
