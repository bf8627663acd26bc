import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The compiled program, as far as it is measured from inside. */
export interface Compiled {
  readonly parseScenario: typeof import('../src/scenario/parseScenario.ts').parseScenario;
  readonly prepareGroups: typeof import('../src/model/prepareGroups.ts').prepareGroups;
  readonly planModel: typeof import('../src/model/runModel.ts').planModel;
  readonly runModel: typeof import('../src/model/runModel.ts').runModel;
  readonly modesOf: typeof import('../src/plan/modesOf.ts').modesOf;
  readonly RandomStream: typeof import('../src/random/randomStream.ts').RandomStream;
  readonly planRuns: typeof import('../src/plan/planRuns.ts').planRuns;
  readonly columnsOf: typeof import('../src/model/measures/columnsOf.ts').columnsOf;
  readonly analyseDataset: typeof import('../src/analysis/analyseDataset.ts').analyseDataset;
  readonly studyDesign: typeof import('../src/analysis/design/studyDesign.ts').studyDesign;
  readonly runScenario: typeof import('../src/runner/runScenario.ts').runScenario;
  readonly ParquetFile: typeof import('../src/dataset/parquet/parquetFile.ts').ParquetFile;
  readonly encodeColumns: typeof import('../src/dataset/encodeColumns.ts').encodeColumns;
  readonly metricColumn: typeof import('../src/dataset/tableColumn.ts').metricColumn;
  readonly openTable: typeof import('../src/dataset/tableReader.ts').openTable;
  readonly loadScenario: typeof import('../src/cli/loadScenario.ts').loadScenario;
  readonly concludeRun: typeof import('../src/cli/concludeRun.ts').concludeRun;
}

/** Loads the program from dist/: what users run is what is measured. */
export async function loadCompiled(root: string): Promise<Compiled> {
  const load = (file: string) => import(pathToFileURL(join(root, 'dist', 'src', file)).href);
  const { parseScenario } = await load('scenario/parseScenario.js');
  const { prepareGroups } = await load('model/prepareGroups.js');
  const { planModel, runModel } = await load('model/runModel.js');
  const { modesOf } = await load('plan/modesOf.js');
  const { planRuns } = await load('plan/planRuns.js');
  const { columnsOf } = await load('model/measures/columnsOf.js');
  const { analyseDataset } = await load('analysis/analyseDataset.js');
  const { studyDesign } = await load('analysis/design/studyDesign.js');
  const { RandomStream } = await load('random/randomStream.js');
  const { runScenario } = await load('runner/runScenario.js');
  const { ParquetFile } = await load('dataset/parquet/parquetFile.js');
  const { encodeColumns } = await load('dataset/encodeColumns.js');
  const { metricColumn } = await load('dataset/tableColumn.js');
  const { openTable } = await load('dataset/tableReader.js');
  const { loadScenario } = await load('cli/loadScenario.js');
  const { concludeRun } = await load('cli/concludeRun.js');
  return {
    parseScenario,
    prepareGroups,
    planModel,
    runModel,
    modesOf,
    planRuns,
    columnsOf,
    analyseDataset,
    studyDesign,
    RandomStream,
    runScenario,
    ParquetFile,
    encodeColumns,
    metricColumn,
    openTable,
    loadScenario,
    concludeRun,
  };
}
