import { expect, it } from 'vitest';
import { pairReplicates } from '../../../src/analysis/compare/pairReplicates.ts';
import type { ComparedData } from '../../../src/analysis/compare/comparedData.ts';
import { comparedData } from './syntheticPair.ts';

const before = comparedData({ seed: 'A', replicates: 5 });

it('pairs the same seeds, whatever else differs', () => {
  const after = comparedData({ seed: 'B', replicates: 5, scenario: { entry: { market: 0.1 }, title: 'Another' } });
  const all = [0, 1, 2, 3, 4];
  expect(pairReplicates(before, after)).toEqual({ paired: true, reason: 'same_seeds', rows: [all, all] });
});

it('pairs the common replicates where one has more of them and each lost another', () => {
  const one = comparedData({ seed: 'A', replicates: 5 }, [1]); // 0 2 3 4 5
  const other = comparedData({ seed: 'B', replicates: 3 }, [0]); // 1 2 3
  expect(pairReplicates(one, other).rows).toEqual([
    [1, 2],
    [1, 2],
  ]);
  const longer = comparedData({ seed: 'B', replicates: 7 }); // 0 … 6
  expect(pairReplicates(one, longer).rows).toEqual([
    [0, 1, 2, 3, 4],
    [0, 2, 3, 4, 5],
  ]);
});

it('takes samples for independent where seed, streams or replicates differ', () => {
  const otherSeed = comparedData({ seed: 'B', replicates: 3, scenario: { seed: 'other' } });
  const rows = [
    [0, 1, 2, 3, 4],
    [0, 1, 2],
  ];
  expect(pairReplicates(before, otherSeed)).toEqual({ paired: false, reason: 'other_seed', rows });
  const later = comparedData({ seed: 'B', replicates: 5 });
  const { source } = later;
  const otherStreams: ComparedData = {
    ...later,
    source: { ...source, manifest: { ...source.manifest, randomStreams: '2' } },
  };
  expect(pairReplicates(before, otherStreams)).toMatchObject({ paired: false, reason: 'other_streams' });
  const disjoint = comparedData({ seed: 'B', replicates: 2 }, [0, 1, 2, 3]); // 4 5
  expect(pairReplicates(before, disjoint)).toMatchObject({ paired: false, reason: 'no_common_replicates' });
});
