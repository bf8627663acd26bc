import { expect, test } from 'vitest';
import { withinBounds } from '../../src/analysis/estimates.ts';

test('the interval of a share does not reach beyond what a share can be', () => {
  const wide = { estimate: 0, lower: -0.139, upper: 0.14, method: 'range' } as const;
  expect(withinBounds(wide, [0, 1])).toEqual({ ...wide, lower: 0 });
  expect(withinBounds({ ...wide, estimate: 0.99, lower: 0.9, upper: 1.08 }, [0, 1])).toMatchObject({ upper: 1 });
});

test('without an interval or without bounds nothing changes', () => {
  const none = { estimate: 0.5, lower: null, upper: null, method: 'none' } as const;
  expect(withinBounds(none, [0, 1])).toEqual(none);
  const open = { estimate: 3, lower: -2, upper: 8, method: 't' } as const;
  expect(withinBounds(open, [-Infinity, Infinity])).toEqual(open);
});
