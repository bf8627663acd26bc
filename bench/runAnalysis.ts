import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AnalysisSource, ManifestFacts } from '../src/analysis/source.ts';
import type { DesignSource } from '../src/analysis/design/designSource.ts';
import type { Column } from '../src/model/measures/column.ts';
import type { ScenarioInput } from '../src/scenario/definition/scenario.ts';
import type { AnalysisResult } from './analysisJob.ts';
import { loadCompiled } from './compiled.ts';
import { cpuSeconds } from './cpuSeconds.ts';
import { fakeRun } from './fakeRuns.ts';
import { peakMegabytes } from './peakMegabytes.ts';

// Started by millionRuns.ts in a process of its own; prints its AnalysisResult as JSON.
const [root, name, text] = process.argv.slice(2);
const runs = Number(text);
const compiled = await loadCompiled(root);

/** Columns of the fake data set, the primary family among them. */
const COLUMNS = 60;

const parse = (input: Partial<ScenarioInput>) =>
  compiled.parseScenario(JSON.stringify({ name: 'million', ...input })).scenario;

function columnsAndFacts(scenario: ReturnType<typeof parse>, planned: number) {
  const all = compiled.columnsOf(scenario);
  const family = all.filter(
    ({ measure, group, facet }) =>
      group === undefined && facet === undefined && scenario.compare.family.includes(measure),
  );
  const columns = [...new Set([...family, ...all.filter(({ denominator }) => denominator === undefined)])];
  const manifest: ManifestFacts = {
    scenarioHash: '0'.repeat(64),
    version: '0',
    commit: 'none',
    randomStreams: '1',
    plannedReplicates: planned,
    failedModes: [],
  };
  const kept = columns.slice(0, COLUMNS);
  return { columns: kept, at: new Map(kept.map((column, index) => [column.name, index])), manifest };
}

/** Rows of a row group, as in a data set. */
const ROWS = 2500;

/** Writes the fake runs to a Parquet file, a row group at a time, and reads its columns from there. */
async function throughParquet(
  columns: readonly Column[],
  rows: number,
  modes: number,
): Promise<AnalysisSource['readRuns']> {
  const folder = mkdtempSync(join(tmpdir(), 'corule-million-'));
  process.on('exit', () => rmSync(folder, { recursive: true }));
  const path = join(folder, 'runs.parquet');
  const written = columns.map(compiled.metricColumn);
  const file = await compiled.ParquetFile.open(path, written);
  for (let first = 0; first < rows; first += ROWS) {
    const group = Array.from({ length: Math.min(ROWS, rows - first) }, (_, row) =>
      columns.map((_column, at) => fakeRun(at, first + row)),
    );
    await file.append(compiled.encodeColumns(written, group));
  }
  await file.finish([]);
  const table = await compiled.openTable(path);
  return (column, range) =>
    table.readNumbers(column, ...(range === undefined ? [] : [range.first * modes, range.end * modes]));
}

/** One design point. */
async function summarise(isStored: boolean): Promise<number> {
  const scenario = parse({});
  const modes = compiled.modesOf(scenario);
  const replicates = Math.floor(runs / modes.length);
  const { columns, at, manifest } = columnsAndFacts(scenario, replicates);
  const readFake = (column: string, { first, end } = { first: 0, end: replicates }) => {
    const start = first * modes.length;
    const values = new Float64Array(end * modes.length - start);
    for (let row = 0; row < values.length; row += 1) values[row] = fakeRun(at.get(column) ?? 0, start + row);
    return Promise.resolve(values);
  };
  const source: AnalysisSource = {
    scenario,
    stop: null,
    columns,
    modes,
    replicates,
    windows: [],
    manifest,
    recorded: { weeks: [], replicates: 0 },
    readReplicates: () => Promise.resolve(Float64Array.from({ length: replicates }, (_, index) => index)),
    readRuns: isStored ? await throughParquet(columns, replicates * modes.length, modes.length) : readFake,
    readWindow: () => Promise.resolve(new Float64Array(0)),
    readSeries: () => Promise.resolve(new Float64Array(0)),
  };
  await compiled.analyseDataset(source);
  return replicates * modes.length;
}

const range = { range: [0, 1] };
const parameters = {
  'entry.market': range,
  'entry.contact.listening': range,
  'entry.contact.amendment_step': range,
  'entry.contact.boss_listening': range,
};

/** Sobol points; the data set is not read from a file, because what is measured is the analysis. */
async function study(replicates: number): Promise<number> {
  const modes = compiled.modesOf(parse({}));
  const points = Math.floor(runs / modes.length / replicates);
  const scenario = parse({ replicates, design: { type: 'sobol', points, parameters } });
  const plan = compiled.planRuns(scenario);
  const { columns, at, manifest } = columnsAndFacts(scenario, plan.groups);
  const source: DesignSource = {
    stop: null,
    scenario,
    plan,
    columns,
    keptGroups: plan.groups,
    manifest,
    readOutput(metric, mode, minus) {
      const values = new Float64Array(plan.groups);
      const [first, second] = [mode, minus ?? mode].map((one) => plan.modes.indexOf(one));
      for (let group = 0; group < plan.groups; group += 1) {
        const value = fakeRun(at.get(metric) ?? 0, group * plan.modes.length + first);
        const other =
          minus === undefined || minus === null ? 0 : fakeRun(at.get(metric) ?? 0, group * plan.modes.length + second);
        values[group] = value - other;
      }
      return Promise.resolve(values);
    },
  };
  await compiled.studyDesign(source);
  return plan.runs;
}

/** Every value of every point of a design is asked for once. */
function askForPoints(): number {
  const { points, design } = compiled.planRuns(
    parse({ replicates: 10, design: { type: 'sobol', points: runs, parameters } }),
  );
  let sum = 0;
  for (let point = 0; point < points; point += 1) sum += Number(design?.valuesAt(point)[0]);
  if (!(Math.abs(sum / points - 0.5) < 0.1)) throw new Error(`plan: expected values around .5, got ${sum / points}`);
  return points;
}

async function work(): Promise<number> {
  switch (name) {
    case 'summary':
      return summarise(false);
    case 'file':
      return summarise(true);
    case 'points':
      return study(1);
    case 'replicates':
      return study(10);
    case 'plan':
      return askForPoints();
    default:
      throw new Error(`case: expected summary, file, points, replicates or plan, got ${name}`);
  }
}

const count = await work();
const result: AnalysisResult = { count, peakMegabytes: peakMegabytes(), cpuSeconds: cpuSeconds() };
process.stdout.write(JSON.stringify(result));
