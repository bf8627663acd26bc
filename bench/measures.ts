import { actionCost } from './actionCost.ts';
import { growth } from './growth.ts';
import type { Measure } from './measure.ts';
import { openReport } from './openReport.ts';
import { peakMemory } from './peakMemory.ts';
import { millionRuns } from './millionRuns.ts';
import { siteCost } from './siteCost.ts';
import { startUp } from './startUp.ts';
import { threads } from './threads.ts';
import { writingShare } from './writingShare.ts';

/** Everything that is measured, in the order of the table. */
export const measures: readonly Measure[] = [
  actionCost,
  siteCost,
  growth,
  threads,
  writingShare,
  peakMemory,
  millionRuns,
  startUp,
  openReport,
];
