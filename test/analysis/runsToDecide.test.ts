import { describe, expect, it } from 'vitest';
import { expectationVerdict } from '../../src/analysis/expectationVerdict.ts';
import { runsToDecide } from '../../src/analysis/runsToDecide.ts';
import type { Estimate } from '../../src/analysis/estimate.ts';

function needed(estimate: Estimate, bounds: { above?: number; below?: number }, n = 100): number | null {
  const line = { metric: 'autonomy', mode: 'none' as const, confidence: 0.95, ...bounds };
  return runsToDecide(expectationVerdict(line, { level: 0.95, estimate, n }));
}

describe('replicates that would decide a line', () => {
  it('four times as many where the bound is at half of the half-width', () => {
    const estimate = { estimate: 1, lower: 0, upper: 2, method: 't' } as const;
    expect(needed(estimate, { above: 0.5 })).toBe(400);
    expect(needed(estimate, { below: 1.5 })).toBe(400);
    expect(needed(estimate, { above: 0.5, below: 1.25 })).toBe(1600);
  });

  it('twice as many for a constant, whose interval shrinks with n itself', () => {
    // R(1 − α^(1/n)) is R·ln(1/α)/n but for terms of 1/n².
    const reach = (n: number) => 1 - 0.05 ** (1 / n);
    const estimate = { estimate: 0.5, lower: 0.5 - reach(100), upper: 0.5 + reach(100), method: 'range' } as const;
    const bound = 0.5 - reach(100) / 2;
    const replicates = needed(estimate, { above: bound })!;
    expect(replicates).toBe(200);
    expect(0.5 - reach(1.02 * replicates)).toBeGreaterThan(bound);
    expect(0.5 - reach(0.95 * replicates)).toBeLessThan(bound);
  });

  it('no number where nothing would: no interval, or an estimate on the bound', () => {
    expect(needed({ estimate: 1, lower: null, upper: null, method: 'none' }, { above: 0 })).toBeNull();
    expect(needed({ estimate: 1, lower: 0, upper: 2, method: 't' }, { above: 1 })).toBeNull();
    expect(needed({ estimate: 1, lower: 0, upper: 2, method: 't' }, { above: -1 })).toBeNull();
  });
});
