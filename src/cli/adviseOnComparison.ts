import type { MetricComparison } from '../analysis/compare/datasetComparison.ts';
import type { Language } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import { isPlain } from './comparisonOrder.ts';

/** Metrics named in one piece of advice. */
const NAMED = 3;
/** From so many tests on, Holm’s adjustment costs much of the power of a test. */
const MANY_TESTS = 50;

/** What to do about comparisons that can’t be told. */
export function adviseOnComparison(comparisons: readonly MetricComparison[], language: Language): string[] {
  const open = comparisons.filter(({ outcome }) => outcome === 'cannot_tell');
  if (open.length === 0) return [];
  const withMargin = open.filter(({ delta }) => delta !== null);
  const needs = withMargin
    .filter((one) => (one.replicatesNeeded ?? 0) > used(one))
    .map(({ replicatesNeeded }) => replicatesNeeded ?? 0)
    .sort((one, other) => one - other);
  const near = withMargin.length - needs.length;
  const unbounded = open.filter(({ delta }) => delta === null);
  const measures = [
    ...new Set(unbounded.toSorted((a, b) => Number(isPlain(b)) - Number(isPlain(a))).map((one) => one.measure)),
  ];
  const names = measures.length > NAMED ? [...measures.slice(0, NAMED), '…'] : measures;
  return [
    ...(needs.length === 0
      ? []
      : [
          translate(language, 'compare.advice.replicates', {
            count: needs.length,
            half: needs[Math.ceil(needs.length / 2) - 1],
            all: needs[needs.length - 1],
            used: used(open[0]),
          }),
        ]),
    ...(near === 0 ? [] : [translate(language, 'compare.advice.near', { count: near })]),
    ...(unbounded.length === 0
      ? []
      : [translate(language, 'compare.advice.margin', { count: unbounded.length, names: names.join(', ') })]),
    ...(comparisons.filter(({ p }) => !Number.isNaN(p)).length < MANY_TESTS
      ? []
      : [translate(language, 'compare.advice.fewer', { example: 'autonomy_loss,formal_power' })]),
  ];
}

function used({ replicates }: MetricComparison): number {
  return Math.min(replicates.before, replicates.after);
}
