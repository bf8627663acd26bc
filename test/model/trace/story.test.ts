import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { StoryBlock } from '../../../src/model/trace/story/storyBlock.ts';
import type { RuleEvent } from '../../../src/model/ruleEvent.ts';
import { tellStory } from '../../../src/model/trace/tellStory.ts';
import { traceRun } from '../../../src/model/trace/traceRun.ts';
import type { Trace } from '../../../src/model/trace/trace.ts';
import { protocolNames, runModes } from '../../../src/scenario/definition/vocabulary.ts';
import { arbitraryScenario } from '../../scenario/arbitraryScenario.ts';
import { shortScenario, shortTrace } from './traces.ts';

function textsOf(story: readonly StoryBlock[]): string[] {
  return story.flatMap((block) => {
    if (block.kind === 'weeks') return [...block.paragraphs];
    if (block.kind === 'table') return [...block.headings, ...block.rows.flat()];
    return [block.text];
  });
}

function expectReadable(trace: Trace): void {
  for (const text of textsOf(tellStory(trace))) {
    expect(text).not.toMatch(/NaN|undefined|null|Infinity|[{}]|\s\s|\.\.|^$| [.;,]/);
    expect(text.charAt(0)).toBe(text.charAt(0).trim());
  }
}

test('a shift that is missing, since nothing is written without the client, is left out of the balance', () => {
  const trace = shortTrace('imposed');
  const values = trace.values.slice();
  values[trace.columns.findIndex(({ name }) => name === 'power_shift_formal_management')] = Number.NaN;
  expectReadable({ ...trace, values });
});

test('an attempt to recentralise is told, and what came of it', () => {
  const scenario = shortScenario('agenda: { dispossession_stake: 0.2 }\nentry: { market: 1 }\n');
  const traces = [0, 1].map((replicate) => traceRun(scenario, { mode: 'imposed', replicate }));
  const attempts = traces.flatMap(({ events }) => events.filter(({ cause }) => cause === 'dispossession'));
  const told = traces.flatMap((trace) => textsOf(tellStory(trace))).join('\n');
  const count = (pattern: RegExp) => told.match(pattern)?.length ?? 0;
  const succeeded = attempts.filter(({ table }) => (table?.depth ?? 0) > 0).length;
  expect(succeeded).toBeGreaterThan(0);
  expect(succeeded).toBeLessThan(attempts.length);
  expect(count(/The direction no longer found the rule on .+ its own, .+ and claimed it back\./g)).toBe(
    attempts.length,
  );
  expect(count(/The rule was made anew in the frame of the hierarchy/g)).toBe(succeeded);
  expect(count(/The attempt to recentralise came to nothing\./g)).toBe(attempts.length - succeeded);
  traces.forEach(expectReadable);
});

describe.each(runModes)('the story of %s', (mode) => {
  const trace = shortTrace(mode);
  const story = tellStory(trace, { command: 'corule trace' });
  const told = textsOf(story).join('\n');

  test('can be read', () => expectReadable(trace));

  test('tells its weeks in order', () => {
    const ends = story.flatMap((block) => (block.kind === 'weeks' ? [block.to] : []));
    expect(ends.length).toBeGreaterThan(5);
    expect(ends).toEqual(ends.toSorted((a, b) => a - b));
  });

  test('tells every rule at the start and at the end, and every event in between', () => {
    expect(story.filter(({ kind }) => kind === 'item').length).toBeGreaterThanOrEqual(12);
    const weeks = story.flatMap((block) => (block.kind === 'weeks' ? [block] : []));
    for (const event of trace.events) {
      if (event.kind === 'counter_rule_end' || event.kind === 'derogation_end') continue;
      const block = weeks.filter(({ from, to }) => from <= event.week && event.week <= to);
      expect(block.length, `${event.kind} in week ${event.week}`).toBeGreaterThan(0);
    }
    for (const event of trace.events.filter(({ kind }) => kind === 'counter_rule_end')) {
      expect(told).toMatch(new RegExp(`(given up|put an end to it) in week ${event.week}\\.`));
    }
  });

  test('tells each kind of event as often as it happened', () => {
    const inWeeks = textsOf(story.filter(({ kind }) => kind === 'weeks')).join('\n');
    const count = (pattern: RegExp) => inWeeks.match(pattern)?.length ?? 0;
    const happened = (matches: (event: RuleEvent) => boolean) => trace.events.filter(matches).length;
    expect(count(/At the table: |decided without a table\./g)).toBe(
      happened(({ table, kind }) => table !== undefined && kind !== 'amendment'),
    );
    expect(count(/did not admit the demand|was turned down before/g)).toBe(happened(({ kind }) => kind === 'refusal'));
    expect(count(/another norm was held to|made another norm|A counter-rule in/g)).toBe(
      happened(({ kind }) => kind === 'counter_rule'),
    );
    expect(count(/complained about|was answered by tolerance/g)).toBe(
      happened(({ kind, cause }) => kind === 'derogation' && cause === 'grievance'),
    );
    expect(count(/what is usual for/g)).toBe(happened(({ kind }) => kind === 'drift'));
    expect(count(/, by usage\./g)).toBe(happened(({ kind }) => kind === 'first_writing'));
  });

  test('is the same each time', () => expect(tellStory(trace, { command: 'corule trace' })).toEqual(story));
});

test.each(protocolNames)('a story can be read under the protocol %s', (protocol) => {
  const scenario = shortScenario(`negotiation: { protocol: ${protocol} }\nentry: { negotiated: { position: 0.05 } }`);
  for (const mode of ['imposed', 'negotiated'] as const) expectReadable(traceRun(scenario, { mode, replicate: 1 }));
});

test('it says who decided alone, what lapsed, and who left', () => {
  const scenario = shortScenario(
    'negotiation: { max_rounds: 1 }\n' +
      'entry: { imposed: { pen: management } }\n' +
      'clients: { exit_threshold: 0.1, exit_patience: 3 }',
  );
  const told = textsOf(tellStory(traceRun(scenario, { mode: 'imposed', replicate: 0 }))).join('\n');
  expect(told).toContain('The direction decided without a table.');
  expect(told).toContain('went back to usage.');
  expect(told).toMatch(/clients of the clients left|A client of the clients left/);
});

test('the story of any valid scenario can be told', () => {
  fc.assert(
    fc.property(arbitraryScenario, fc.constantFrom(...runModes), (scenario, mode) => {
      expectReadable(traceRun(scenario, { mode, replicate: 0 }));
    }),
    { seed: 7, numRuns: 20 },
  );
});
