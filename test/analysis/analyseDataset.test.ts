import { describe, expect, it } from 'vitest';
import { analyseDataset } from '../../src/analysis/analyseDataset.ts';
import { writeSummary } from '../../src/analysis/writeSummary.ts';
import { isFamilyColumn } from './isFamilyColumn.ts';
import { syntheticSource } from './syntheticSource.ts';

const few = { resamples: 200 };

describe('analyseDataset', () => {
  it('gives the same bytes for the same data, below two megabytes for every column of the default scenario', async () => {
    const truth = { seed: 'bytes', replicates: 60 };
    const summary = await analyseDataset(syntheticSource(truth), few);
    const first = writeSummary(summary);
    const second = writeSummary(await analyseDataset(syntheticSource(truth), few));
    expect(second).toBe(first);
    expect(first.length).toBeLessThan(2_000_000);
    expect(JSON.parse(first)).toEqual(summary);
  });

  it('finds known effects, and says how many replicates their margins take', async () => {
    const summary = await analyseDataset(
      syntheticSource({
        seed: 'effects',
        replicates: 150,
        sd: 0.04,
        keep: isFamilyColumn,
        effects: { 'autonomy_operators@imposed': -0.12 },
        scenario: { compare: { margins: { formal_power_clients: 0.001, effective_power: 0.5 } } },
      }),
      few,
    );
    const member = summary.family.members.find(
      ({ column, first, second }) => column === 'autonomy_operators' && first === 'imposed' && second === 'none',
    )!;
    expect(member.verdict).toBe('lower');
    expect(member.lower!).toBeLessThan(-0.12);
    expect(member.upper!).toBeGreaterThan(-0.12);
    expect(member.p!).toBeLessThan(1e-6);
    expect(member.margin).toBe(0.01);
    expect(member.replicatesNeeded).toBe(Math.ceil(150 * (member.halfWidth! / 0.01) ** 2));
    expect(summary.family.enough).toBe(false);
    const most = summary.family.members.filter(({ column }) => column === 'formal_power_clients');
    expect(summary.family.replicatesNeeded).toBe(Math.max(...most.map(({ replicatesNeeded }) => replicatesNeeded!)));
    expect(
      summary.family.members.filter(({ measure }) => measure === 'effective_power').every(({ enough }) => enough),
    ).toBe(true);
    const pair = summary.metrics['autonomy_operators'].pairs['imposed-none'];
    expect(pair.correlation!).toBeGreaterThan(0.3);
    expect(pair.signBalance!).toBeLessThan(-0.8);
    // d = −.12 over √(2 · .04²).
    expect(pair.dav!).toBeCloseTo(-0.12 / (0.04 * Math.SQRT2), 0);
    expect(summary.metrics['autonomy_operators'].modes.imposed!.estimate!).toBeCloseTo(0.28, 1);
  });

  it('flags missing, constant and rare values, and zeros by construction', async () => {
    const summary = await analyseDataset(
      syntheticSource({
        seed: 'flags',
        replicates: 120,
        keep: (column) =>
          isFamilyColumn(column) || ['power_shift_formal_clients', 'clients_lost', 'stalemates'].includes(column.name),
        columns: {
          autonomy_clients: () => NaN,
          autonomy_technicians: (replicate, _mode, uniform) => (replicate < 20 ? NaN : uniform),
          formal_power_clients: () => 0.25,
          clients_lost: () => 3,
          stalemates: (replicate) => Number(replicate % 40 === 0),
        },
      }),
      few,
    );
    const { metrics } = summary;
    expect(metrics['autonomy_clients'].modes.imposed).toMatchObject({
      n: 0,
      missing: 120,
      mean: null,
      estimate: null,
      method: 'none',
      flags: ['missing', 'insufficient'],
    });
    expect(metrics['autonomy_technicians'].modes.contact).toMatchObject({ n: 100, missing: 20, flags: ['missing'] });
    const constant = metrics['formal_power_clients'].modes.none!;
    expect(constant).toMatchObject({ flags: ['constant'], method: 'range', estimate: 0.25 });
    // Range 1: within 1 − .05^(1/120) with 95 % confidence.
    expect(constant.upper!).toBeCloseTo(0.25 + 1 - 0.05 ** (1 / 120), 9);
    expect(metrics['clients_lost'].modes.none).toMatchObject({ flags: ['constant'], method: 'none', lower: null });
    expect(metrics['clients_lost'].pairs['imposed-none'].dav).toBeNull();
    expect(metrics['stalemates'].modes.none).toMatchObject({ flags: ['rare'], rare: { others: 3, commonest: 0 } });
    expect(metrics['power_shift_formal_clients'].modes.none).toMatchObject({
      estimate: 0,
      method: 'exact',
      flags: ['structural_zero'],
    });
    expect(Object.keys(metrics['power_shift_formal_clients'].pairs)).toEqual([
      'contact-imposed',
      'negotiated-imposed',
      'negotiated-contact',
    ]);
    const silent = summary.family.members.filter(({ verdict }) => verdict === 'no_interval');
    expect(new Set(silent.map(({ column }) => column))).toEqual(new Set(['autonomy_clients', 'formal_power_clients']));
    expect(summary.family.size).toBe(72 - 12);
  });

  it('takes a ratio as a ratio of sums, which weights runs by their denominators', async () => {
    const summary = await analyseDataset(
      syntheticSource({
        seed: 'ratio',
        replicates: 120,
        keep: (column) =>
          isFamilyColumn(column) || ['organising_share_operators', 'organising_acts'].includes(column.name),
        columns: {
          // Many acts go with a small share: the mean of ratios is .5, the ratio of sums (9·.2 + 1·.8)/10 = .26.
          organising_acts: (replicate) => (replicate % 3 === 0 ? 0 : replicate % 3 === 1 ? 9 : 1),
          organising_share_operators: (replicate, _mode, uniform) =>
            replicate % 3 === 0 ? NaN : (replicate % 3 === 1 ? 0.2 : 0.8) + 0.01 * (uniform - 0.5),
        },
      }),
      few,
    );
    const share = summary.metrics['organising_share_operators'];
    expect(share.ratio).toBe(true);
    expect(share.modes.imposed).toMatchObject({ n: 80, missing: 40, method: 'jackknife' });
    expect(share.modes.imposed!.mean!).toBeCloseTo(0.5, 2);
    expect(share.modes.imposed!.estimate!).toBeCloseTo(0.26, 2);
    expect(share.pairs['imposed-none'].method).toBe('jackknife');
    expect(share.pairs['imposed-none'].estimate!).toBeCloseTo(0, 2);
  });

  it('nets the ledger run by run and keeps what went back and forth apart', async () => {
    const summary = await analyseDataset(
      syntheticSource({
        seed: 'ledger',
        replicates: 60,
        keep: (column) => isFamilyColumn(column) || column.measure === 'transfer',
        columns: {
          transfer_management_operators: (_replicate, mode, uniform) =>
            (mode === 'imposed' ? 0.3 : 0.1) + 0.001 * uniform,
          transfer_operators_management: (_replicate, _mode, uniform) => 0.05 + 0.001 * uniform,
        },
      }),
      few,
    );
    const row = summary.ledger.find(
      ({ mode, from, to }) => mode === 'imposed' && from === 'management' && to === 'operators',
    )!;
    expect(row.net.estimate!).toBeCloseTo(0.25, 3);
    expect(row.churn!).toBeCloseTo(0.1, 2);
    expect(row.netBeyondNone!.estimate!).toBeCloseTo(0.2, 3);
    // Ten unordered pairs of five accounts, in five modes.
    expect(summary.ledger).toHaveLength(50);
  });

  it('holds redistribution against its placebo, and parts the loss', async () => {
    const summary = await analyseDataset(
      syntheticSource({
        seed: 'floor',
        replicates: 60,
        keep: (column) =>
          isFamilyColumn(column) ||
          ((column.measure.startsWith('autonomy_loss') || column.measure.startsWith('redistribution')) &&
            column.group === undefined),
        columns: {
          redistribution_formal: (_replicate, mode, uniform) => (mode === 'imposed' ? 0.2 : 0.08) + 0.01 * uniform,
        },
      }),
      few,
    );
    const row = summary.redistribution.find(({ power, mode }) => power === 'formal' && mode === 'imposed')!;
    expect(row.floor!.estimate!).toBeCloseTo(0.085, 2);
    expect(row.aboveFloor!.estimate!).toBeCloseTo(0.12, 2);
    expect(summary.composition).toHaveLength(3 * 4);
    expect(summary.composition[0].within).toEqual(
      expect.objectContaining({
        estimate: summary.metrics['autonomy_loss_within_management'].modes.imposed!.estimate,
      }),
    );
  });

  it('gives verdicts at 13 and 52 weeks and the drift between the halves of the last 26', async () => {
    const source = syntheticSource({ seed: 'windows', replicates: 100, keep: isFamilyColumn });
    const summary = await analyseDataset(
      {
        ...source,
        async readWindow(name, window) {
          const values = await source.readRuns(name);
          // Only over the last 13 weeks do operators in `imposed` (second of five modes) lose .1.
          const shift = name === 'autonomy_operators' && window === 'last_13' ? -0.1 : 0;
          return values.map((value, row) => (row % 5 === 1 ? value + shift : value));
        },
      },
      few,
    );
    expect(summary.windows.windows).toEqual(['last_13', 'last_26', 'last_52']);
    const disagreeing = summary.windows.rows.filter(({ agree }) => !agree);
    expect(new Set(disagreeing.map(({ column }) => column))).toEqual(new Set(['autonomy_operators']));
    expect(disagreeing[0].at.map(({ verdict }) => verdict)).toEqual(['lower', 'not_shown', 'not_shown']);
    const drift = summary.windows.drift.find(
      ({ column, mode }) => column === 'autonomy_operators' && mode === 'imposed',
    )!;
    expect(drift.drift.estimate!).toBeCloseTo(-0.2, 9);
    expect(summary.warnings.filter(({ key }) => key === 'windows_disagree')).toHaveLength(disagreeing.length);
  });

  it('judges expectations: inside, outside, neither', async () => {
    const summary = await analyseDataset(
      syntheticSource({
        seed: 'expect',
        replicates: 100,
        keep: isFamilyColumn,
        effects: { 'autonomy_operators@imposed': -0.1 },
        scenario: {
          expect: [
            { metric: 'autonomy_operators', mode: 'imposed', minus: 'none', below: -0.05, above: -0.2 },
            { metric: 'autonomy_operators', mode: 'imposed', minus: 'none', above: -0.05 },
            { metric: 'autonomy_operators', mode: 'contact', minus: 'none', above: 0 },
            { metric: 'autonomy_operators', mode: 'none', above: 0.3, below: 0.5 },
          ],
        },
      }),
      few,
    );
    expect(summary.expectations.map(({ verdict }) => verdict)).toEqual(['pass', 'fail', 'undecided', 'pass']);
    expect(summary.expectations[0].level).toBeCloseTo(1 - 0.05 / 4, 9);
  });

  it('counts dropped replicates and failures by mode, and warns', async () => {
    const summary = await analyseDataset(
      syntheticSource({
        seed: 'failed',
        replicates: 50,
        keep: isFamilyColumn,
        failedModes: ['contact', 'contact'],
        scenario: { measure_weeks: 20 },
      }),
      few,
    );
    expect(summary.provenance.replicates).toEqual({ planned: 52, used: 50, dropped: 2 });
    expect(summary.provenance.failures.find(({ mode }) => mode === 'contact')).toMatchObject({ failed: 2 });
    expect(summary.warnings.map(({ key }) => key)).toEqual(
      expect.arrayContaining(['replicates_dropped', 'few_replicates', 'period_not_a_divisor']),
    );
  });

  it('refuses what it cannot answer', async () => {
    const keep = isFamilyColumn;
    const none = { ...syntheticSource({ seed: 'x', replicates: 5, keep }), replicates: 0 };
    await expect(analyseDataset(none, few)).rejects.toThrow(/runs\.parquet: expected at least one replicate/);
    const nowhere = syntheticSource({
      seed: 'x',
      replicates: 5,
      keep,
      scenario: { compare: { family: ['gini_formal'] } },
    });
    await expect(analyseDataset(nowhere, few)).rejects.toThrow(
      /compare\.family\[0\]: expected a measure with a column per role/,
    );
    const unknown = syntheticSource({
      seed: 'x',
      replicates: 5,
      keep,
      scenario: { expect: [{ metric: 'autonmy', mode: 'none', above: 0 }] },
    });
    await expect(analyseDataset(unknown, few)).rejects.toThrow(/expect\[0\]\.metric: expected a column/);
  });
});
