import { describe, expect, test } from 'vitest';
import type { CalibrationSummary } from '../../../src/analysis/calibration/calibrationSummary.ts';
import { summariseCalibration } from '../../../src/analysis/calibration/summariseCalibration.ts';
import { wordCalibration } from '../../../src/analysis/calibration/wordCalibration.ts';
import { wordCalibrationWarning } from '../../../src/analysis/calibration/wordCalibrationWarning.ts';
import { printCalibration } from '../../../src/cli/printCalibration.ts';
import { calibrateFake, fakeCalibration, fakeCalibrationScenario } from '../../runner/calibration/fakeCalibration.ts';

async function summaryOf(calibration: object = {}, input: object = {}): Promise<CalibrationSummary> {
  return summariseCalibration(await calibrateFake(fakeCalibrationScenario(calibration, input)));
}

const keys = ({ warnings }: CalibrationSummary) => warnings.map(({ key, subject }) => `${key} ${subject}`.trim());
const [fitted] = fakeCalibration?.patterns ?? [];

describe('summary of a calibration', () => {
  test('says what the patterns identify, and what they do not', async () => {
    const summary = await summaryOf({ particles: 60, replicates: 2 });
    const [market, halfWidth] = summary.parameters;
    expect(market).toMatchObject({ name: 'entry.market', range: [0, 1], scale: 'linear', identified: true });
    // Uniform on about [.3, .5]: mean .4, SD .058 of a prior SD of .289.
    expect(market.posterior?.mean).toBeGreaterThan(0.35);
    expect(market.posterior?.mean).toBeLessThan(0.45);
    expect(market.contraction).toBeGreaterThan(0.9);
    expect(market.prior).toMatchObject({ mean: expect.closeTo(0.5, 6), sd: expect.closeTo(Math.sqrt(1 / 12), 6) });
    expect(halfWidth.prior.quantiles[3]).toBeCloseTo(0.55, 3);
    expect(halfWidth.identified).toBe(false);
    expect(keys(summary)).toContain('not_identified entry.imposed.half_width');
    const [, sentence] = wordCalibration(summary, 'en');
    expect(sentence).toBe('Identified by these patterns: entry.market. Not identified: entry.imposed.half_width.');
    expect(summary.search).toMatchObject({ reached: true, status: 'bands', particles: 60, threshold: 1, checked: 60 });
  }, 60_000);

  test('holds patterns to fresh runs, those kept apart as well', async () => {
    const summary = await summaryOf();
    const [met, apart] = summary.patterns;
    expect(met).toMatchObject({ name: 'formal_power_operators_imposed_minus_none', fit: true, band: [0.3, 0.5] });
    expect(met.predictive?.median).toBeGreaterThan(0.3);
    expect(met.priorRange?.[0]).toBeLessThan(0.3);
    expect(met.noise).toMatchObject({ enough: true, replicatesNeeded: null, missing: 0 });
    // Market between .3 and .5, plus a half-width between .1 and 1.
    expect(apart).toMatchObject({ fit: false, predictive: { verdict: expect.stringMatching(/holds|open/) } });
    expect(wordCalibration(summary, 'en').at(-1)).toMatch(/^Of the patterns kept apart/);
  });

  test('warns of what keeps a number from being trusted', async () => {
    const narrow = {
      metric: 'autonomy_operators',
      mode: 'imposed',
      band: [0.799, 0.801],
      source: 'x',
      date: '2026-01-01',
    };
    const constant = { metric: 'formal_power_clients', mode: 'imposed', band: [0.6, 0.7], fit: false, source: 'x' };
    const summary = await summaryOf({ patterns: [narrow, constant], budget: 60, particles: 20 });
    expect(keys(summary)).toEqual(
      expect.arrayContaining([
        'bands_not_reached budget',
        'noisy_pattern autonomy_operators_imposed',
        'constant_pattern formal_power_clients_imposed',
        'validation_failed formal_power_clients_imposed',
        'band_undated formal_power_clients_imposed',
      ]),
    );
    for (const warning of summary.warnings) expect(wordCalibrationWarning(warning, 'en')).not.toContain('{');
    expect(wordCalibration(summary, 'en')[0]).toBe(
      'The search ended because the budget of 60 parameter sets is spent.',
    );
  });

  test('without a posterior says so, and why', async () => {
    const patterns = [{ ...fitted, band: [3, 4] }];
    const summary = await summaryOf({ method: 'rejection', patterns, least_acceptance: 0.5 });
    expect(summary.search).toMatchObject({ particles: 0, threshold: null, effectiveSize: null, reached: false });
    expect(summary.parameters[0]).toMatchObject({ posterior: null, contraction: null, identified: false });
    expect(keys(summary)).toEqual(
      expect.arrayContaining(['no_posterior acceptance', `out_of_reach ${summary.patterns[0].name}`, 'no_validation']),
    );
    expect(wordCalibration(summary, 'en').at(-1)).toMatch(/there is no posterior/);
    expect(printCalibration(summary, 'en', 'x/report.html')).toContain('no posterior');
  });

  test('fits in a terminal of 80 columns', async () => {
    const text = printCalibration(await summaryOf(), 'en', 'results/fake-calibration/report.html');
    for (const line of text.split('\n')) expect(line.length, line).toBeLessThanOrEqual(80);
    expect(text).toMatch(/^ {2}entry\.market\n {4}0\.4\d* \[0\.\d+, 0\.\d+\] of \[0, 1\] · 9\d % · identified$/m);
    expect(text).toContain('Report: results/fake-calibration/report.html');
  });
});
