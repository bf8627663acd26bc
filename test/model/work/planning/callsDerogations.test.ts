import { describe, expect, it } from 'vitest';
import { tellStory } from '../../../../src/model/trace/tellStory.ts';
import { traceRun } from '../../../../src/model/trace/traceRun.ts';
import { supplierWith } from './callsScenario.ts';

const scenario = supplierWith({ flaws: { frequency: 0.2 } }, { weeks: 104, entry_week: 26, measure_weeks: 26 });
const columns = ['criterion_derogations', 'criterion_proposals', 'criterion_renegotiations', 'derogations'];
const trace = traceRun(scenario, { mode: 'negotiated', replicate: 0, weekly: columns });
const agreed = trace.events.filter(({ kind, cause }) => kind === 'derogation' && cause === 'shortage');

describe('a derogation that production proposed and the client granted', () => {
  it('is an event of its issue, as often as the column counts', () => {
    expect(agreed.length).toBeGreaterThan(2);
    const total = (column: string) => trace.weekly[column].reduce((sum, count) => sum + count, 0);
    expect(agreed).toHaveLength(total('criterion_derogations'));
    expect(total('criterion_renegotiations')).toBeGreaterThan(agreed.length);
    expect(trace.events.filter(({ kind }) => kind === 'derogation')).toHaveLength(total('derogations'));
  });

  it('is proposed by a team that makes parts, decided by the client, and widens the criterion until a term', () => {
    for (const event of agreed) {
      expect(event.issue).toBe('acceptance');
      expect(event.initiator).toContain('operators');
      expect(['car_maker', 'spare_buyers']).toContain(event.pen);
      expect(event.windowAfter[1]).toBeGreaterThan(event.windowBefore[1]);
      expect(event.windowAfter[0]).toBe(event.windowBefore[0]);
      expect(event.untilWeek).toBeGreaterThanOrEqual(event.week);
      const end = trace.events.find(
        ({ kind, seq, team, issue }) =>
          kind === 'derogation_end' && seq > event.seq && team === event.team && issue === 'acceptance',
      );
      if (end === undefined) expect(event.untilWeek).toBeGreaterThanOrEqual(scenario.weeks);
      else if (end.cause === 'expiry') expect(end.week).toBe((event.untilWeek ?? 0) + 1);
    }
  });

  it('is told in words', () => {
    const told = JSON.stringify(tellStory(trace));
    const sentences = told.match(
      /Short of good parts, [^"]*? proposed to deliver what counts as scrap, and the (car maker|buyers of spare parts) decided: until week \d+ the severity of a flaw in a good part may go up to 0\.\d+ of the severity scale, where the rule says [^"]*?\./g,
    );
    expect(sentences).toHaveLength(agreed.length);
  });

  it('counts as organising work of those who propose and of the client who decides', () => {
    const closed = supplierWith(
      { flaws: { frequency: 0.2 }, derogation: { channel: 0 } },
      { weeks: 104, entry_week: 26, measure_weeks: 26 },
    );
    const acts = (role: string, of: typeof scenario) => {
      const column = `organising_acts_${role}`;
      const { weekly } = traceRun(of, { mode: 'negotiated', replicate: 0, weekly: [column] });
      return weekly[column].reduce((sum, count) => sum + count, 0);
    };
    expect(acts('clients', scenario)).toBeGreaterThan(acts('clients', closed));
  });

  it('is not to be had where nobody sits who could be asked', () => {
    for (const mode of ['none', 'imposed', 'contact'] as const) {
      const { events } = traceRun(scenario, { mode, replicate: 0 });
      expect(events.filter(({ cause }) => cause === 'shortage')).toEqual([]);
    }
    const refused = traceRun(
      { ...scenario, entry: { ...scenario.entry, market: 0 } },
      { mode: 'negotiated', replicate: 0 },
    );
    expect(refused.events.filter(({ cause }) => cause === 'shortage')).toEqual([]);
  });

  it('is not to be had where derogations are forbidden', () => {
    const strict = { ...scenario, derogations: { ...scenario.derogations, enabled: false } };
    const { events } = traceRun(strict, { mode: 'negotiated', replicate: 0 });
    expect(events.filter(({ cause }) => cause === 'shortage')).toEqual([]);
  });
});
