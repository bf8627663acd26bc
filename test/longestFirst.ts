import { relative } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Test files that take longest, and their seconds on two cores, roughly: a wrong number costs some waiting, no verdict. */
export const secondsOfFiles: Readonly<Record<string, number>> = {
  'test/model/patterns/service.test.ts': 160,
  'test/cluster/slurm.test.ts': 150,
  'test/report/accessible.test.ts': 150,
  'test/page/explorerInBrowser.test.ts': 100,
  'test/model/work/planning/orders/interventions.test.ts': 100,
  'test/model/work/sales/patterns.test.ts': 90,
  'test/model/patterns/withoutClient.test.ts': 90,
  'test/model/patterns/regulation.test.ts': 80,
  'test/model/patterns/contactAndPlan.test.ts': 80,
  'test/model/work/planning/orders/patterns.test.ts': 80,
  'test/model/patterns/imposed.test.ts': 70,
  'test/report/reportInBrowser.test.ts': 65,
  'test/runner/losses.test.ts': 60,
  'test/report/readerInBrowser.test.ts': 60,
  'test/page/explorerAccessible.test.ts': 55,
  'test/scenario/sites.test.ts': 50,
  'test/model/work/planning/callsPatterns.test.ts': 45,
  'test/runner/kill.test.ts': 40,
  'test/docs/cluster.test.ts': 40,
  'test/cli/shards.test.ts': 40,
  'test/studies/studies.test.ts': 40,
  'test/model/work/service/selfService.test.ts': 40,
  'test/report/design/studyInBrowser.test.ts': 35,
  'test/bench/quickBench.test.ts': 30,
  'test/statistics/simultaneousCoverage.test.ts': 30,
  'test/cli/run.test.ts': 25,
  'test/cli/kill.test.ts': 25,
  'test/runner/stopRule.test.ts': 20,
  'test/runner/calibration/runCalibration.test.ts': 20,
  'test/runner/failures.test.ts': 10,
};

/** Starts the longest files first, so that no worker is left alone with one at the end; the others as vitest does. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const secondsOf = ({ moduleId }: TestSpecification) =>
      secondsOfFiles[relative(this.ctx.config.root, moduleId).replaceAll('\\', '/')] ?? 0;
    return (await super.sort(files)).sort((a, b) => secondsOf(b) - secondsOf(a));
  }
}
