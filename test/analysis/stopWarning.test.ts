import { expect, test } from 'vitest';
import { stopWarning } from '../../src/analysis/stopWarning.ts';
import { warningLines } from '../../src/cli/warningLines.ts';
import { renderWarnings } from '../../src/report/renderWarnings.ts';

test('a stop rule that ended at its maximum is never told as one that was met', () => {
  const met = stopWarning({ stop: 150, reason: 'margins' }, 'site');
  const unmet = stopWarning({ stop: 400, reason: 'maximum' }, 'site');
  expect(warningLines([met], 'en', 200)).toEqual([expect.stringMatching(/^A stop rule ended the replicates at 150:/)]);
  expect(warningLines([unmet], 'en', 200)[0]).toMatch(/the stop rule was not met: .* its maximum, 400\./);
  expect(renderWarnings({ warnings: [unmet] }, 'en')).toContain('ended at 400, the maximum of the stop rule, before');
});
