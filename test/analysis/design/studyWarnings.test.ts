import { expect, it } from 'vitest';
import { studyDesign } from '../../../src/analysis/design/studyDesign.ts';
import { syntheticDesign } from './syntheticDesign.ts';

it('a study says that a stop rule found its number of replicates: most of its intervals do not allow for that', async () => {
  const source = syntheticDesign({
    scenario: {
      replicates: { max: 100, until: [{ metric: 'autonomy_operators', mode: 'imposed', half_width: 0.5 }] },
      compare: { modes: ['imposed'] },
      design: { type: 'list', parameters: { 'entry.market': { sweep: [0, 1] } } },
    },
    truth: ([market]) => Number(market),
    ownSd: 0.1,
  });
  const keysWith = async (stop: typeof source.stop) => {
    const { warnings } = await studyDesign({ ...source, stop }, { resamples: 10 });
    return warnings.filter(({ key }) => key === 'stopped_by_rule').map(({ value }) => value);
  };
  expect(await keysWith({ looks: [], of: 2, stop: 100, reason: 'margins' })).toEqual([100]);
  expect(await keysWith(null)).toEqual([]);
});
