import { expect, it } from 'vitest';
import { counterNames, createCounters, emptyCounters, readCounters } from '../../src/model/measures/counters.ts';

it('reads every counter at the place of its name, and empties all', () => {
  const counters = createCounters();
  expect(Object.keys(counters)).toEqual([...counterNames]);
  counterNames.forEach((name, place) => {
    counters[name] = place + 1;
  });
  const read = new Float64Array(counterNames.length);
  readCounters(counters, read);
  expect([...read]).toEqual(counterNames.map((name) => counters[name]));
  emptyCounters(counters);
  expect(counters).toEqual(createCounters());
});
