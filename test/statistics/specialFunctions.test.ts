import betaQuantile from '@stdlib/stats-base-dists-beta-quantile';
import { describe, expect, it } from 'vitest';
import { normalCdf, normalQuantile } from '../../src/statistics/standardNormal.ts';
import { tQuantile, tTwoSidedP } from '../../src/statistics/studentT.ts';
import { expectClose } from './expectClose.ts';
import { reference } from './reference.ts';

describe('special functions agree with R', () => {
  const degreesOfFreedom = reference('degreesOfFreedom');

  it('normal quantile and distribution', () => {
    const quantiles = reference('probabilities').map(normalQuantile);
    expectClose(quantiles.slice(1), reference('normalQuantile').slice(1), 1e-11);
    // At 1e-10, far beyond any use here, the package is right to eight digits only.
    expectClose(quantiles.slice(0, 1), reference('normalQuantile').slice(0, 1), 1e-8);
    expectClose(reference('z').map(normalCdf), reference('normalCdf'), 1e-12);
  });

  it('t quantile', () => {
    expectClose(
      degreesOfFreedom.map((df) => tQuantile(0.975, df)),
      reference('tQuantile975'),
      1e-10,
    );
    expectClose(
      degreesOfFreedom.map((df) => tQuantile(0.0005, df)),
      reference('tQuantile0005'),
      1e-10,
    );
  });

  it('two-sided t tail, far out too', () => {
    expectClose(
      degreesOfFreedom.map((df) => tTwoSidedP(2, df)),
      reference('tTwoSidedP2'),
      1e-11,
    );
    expectClose(
      degreesOfFreedom.map((df) => tTwoSidedP(-12, df)),
      reference('tTwoSidedP12'),
      1e-9,
    );
    expect(tTwoSidedP(0, 7)).toBe(1);
  });

  it('beta quantile', () => {
    const shapes = [
      [1, 10],
      [3, 8],
      [50, 151],
      [5, 9996],
      [900, 101],
      [0.5, 0.5],
    ];
    expectClose(
      shapes.map(([a, b]) => betaQuantile(0.025, a, b)),
      reference('betaQuantile025'),
      1e-8,
    );
    expectClose(
      shapes.map(([a, b]) => betaQuantile(0.975, a, b)),
      reference('betaQuantile975'),
      1e-8,
    );
  });
});
