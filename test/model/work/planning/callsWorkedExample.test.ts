import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createRun } from '../../../../src/model/createRun.ts';
import { closedChannel } from '../../../../src/model/entry/closedChannel.ts';
import { findEntryMode } from '../../../../src/model/entry/registry.ts';
import { layOutOrganisation } from '../../../../src/model/organisation.ts';
import { callsMeasures } from '../../../../src/model/work/planning/calls/callsMeasures.ts';
import { type CallsState, createCallsState } from '../../../../src/model/work/planning/calls/callsState.ts';
import { readLessonsOfCalls } from '../../../../src/model/work/planning/calls/learnFromCalls.ts';
import { readWeekOfCalls } from '../../../../src/model/work/planning/calls/readWeekOfCalls.ts';
import { runWeekOfCalls } from '../../../../src/model/work/planning/calls/runWeekOfCalls.ts';
import { findWorkSystem } from '../../../../src/model/work/registry.ts';
import { RandomStream } from '../../../../src/random/randomStream.ts';
import { smallSupplier } from './callsScenario.ts';

const page = readFileSync(new URL('../../../../docs/worked-examples/planning-calls.md', import.meta.url), 'utf8');

/** The week of the worked example, run by the real code: an episode of flaws on A, a spare call on the second day. */
function exampleWeek(answers: number): { state: CallsState; value: (column: string) => number; standing: number } {
  const organisation = layOutOrganisation(smallSupplier);
  const stream = (name: string) => new RandomStream(`worked example ${name}`);
  const run = createRun(
    organisation,
    findEntryMode('none'),
    findWorkSystem('planning'),
    stream('population'),
    {
      world: stream('world'),
      meetings: stream('meetings'),
      behaviour: stream('behaviour'),
      negotiation: stream('negotiation'),
    },
    false,
  );
  run.week = 1;
  run.channel = { ...closedChannel, answersProposals: () => answers };
  const state = createCallsState(organisation);
  const [a, b] = [0, 6];
  state.known.set([10, 10, 10, 10, 10, 10], a);
  state.known.set([0, 4, 0, 0, 0, 0], b);
  state.stock.set([10, 4]);
  state.flawUntil[0] = 2;
  state.severity[0] = 0.5;
  state.flawedShare[0] = 0.5;
  runWeekOfCalls(run, state);
  const figures = new Float64Array(callsMeasures.length);
  readWeekOfCalls(state, figures);
  return {
    state,
    value: (column) => figures[callsMeasures.findIndex(({ name }) => name === column)],
    standing: run.norms.derogationUntil[state.proposer[0]],
  };
}

/** Share or mean as the page prints it: numerator, denominator, value. */
function expectOnPage(what: string, numerator: number, denominator: number, decimals: number): void {
  expect(page).toContain(
    `| \`${what}\` | ${numerator} / ${denominator} | ${(numerator / denominator).toFixed(decimals)} |`,
  );
}

describe('docs/worked-examples/planning-calls.md', () => {
  const { state, value, standing } = exampleWeek(1);

  it('starts from the settings that it names', () => {
    expect([...state.settings]).toEqual([1, 2, 1, 0.4]);
    expect([...state.meanCalls]).toEqual([10, 2]);
    expect(state.pieceHours).toBe(0.5);
  });

  it('makes, ships and keeps what the table says', () => {
    expect([...state.stock]).toEqual([11, 4]);
    expect([...state.open]).toEqual([0, 0]);
    expect([value('calls_first_fit'), value('calls_spare')]).toEqual([30, 4]);
    expect([value('made_first_fit'), value('made_spare')]).toEqual([31, 4]);
    expect([value('line_pieces'), value('line_scrap_share'), value('derogated_pieces')]).toEqual([40, 5, 13]);
    expect(value('line_changeovers')).toBe(1);
  });

  it('the client decides on the one proposal and grants it until the problem is solved', () => {
    expect(['criterion_proposals', 'criterion_renegotiations', 'criterion_derogations'].map(value)).toEqual([1, 1, 1]);
    expect(standing).toBe(2);
  });

  it('gives the measures that the page prints', () => {
    expectOnPage('stock_share_first_fit', value('stock_share_first_fit'), value('made_first_fit'), 3);
    expectOnPage('stock_share_spare', value('stock_share_spare'), value('made_spare'), 3);
    expectOnPage('cover_days_first_fit', value('cover_days_first_fit'), value('calls_first_fit'), 2);
    expectOnPage('cover_days_spare', value('cover_days_spare'), value('calls_spare'), 2);
    expectOnPage('line_scrap_share', value('line_scrap_share'), value('line_pieces'), 3);
    expectOnPage('line_used_share', value('line_used_share'), value('line_hours'), 3);
    expectOnPage('line_changeover_share', value('line_changeover_share'), value('line_hours'), 3);
    expect(page).toContain('stock_share_first_fit` | 6 / 31');
  });

  it('teaches what the page says', () => {
    readLessonsOfCalls(state);
    const printed = [...page.matchAll(/^\| .+ \| .+ \| (−?\d\.\d{3}) \|$/gm)].slice(-4).map(([, lesson]) => lesson);
    expect(
      [...state.said].map((lesson) => (lesson + 0).toFixed(3).replace('-0.000', '0.000').replace('-', '−')),
    ).toEqual(printed);
  });

  it('without anybody who answers, nothing is proposed, and scrap eats the hours', () => {
    const alone = exampleWeek(0);
    expect(['criterion_proposals', 'criterion_renegotiations', 'derogated_pieces'].map(alone.value)).toEqual([0, 0, 0]);
    expect(page).toContain(
      `${alone.value('line_scrap_share')} of ${alone.value('line_pieces')} pieces launched are scrap`,
    );
    expect(page).toContain(`down to ${alone.state.stock[0]} A and ${alone.state.stock[1]} B`);
    expect(alone.value('shortage_share_first_fit')).toBe(0);
  });
});
