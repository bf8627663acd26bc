import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { judgeExpectation } from '../../src/analysis/judgeExpectations.ts';
import { makeResampling } from '../../src/analysis/resampling.ts';
import { partByMode } from '../../src/analysis/valuesByMode.ts';
import { loadScenario } from '../../src/cli/loadScenario.ts';
import { columnsOf } from '../../src/model/measures/columnsOf.ts';
import { prepareGroups } from '../../src/model/prepareGroups.ts';
import { planModel } from '../../src/model/runModel.ts';
import { modesOf } from '../../src/plan/modesOf.ts';
import type { Expectation, Scenario } from '../../src/scenario/definition/scenario.ts';
import { entryModes } from '../../src/scenario/definition/vocabulary.ts';

const root = join(import.meta.dirname, '..', '..');
const files = readdirSync(join(root, 'scenarios')).filter((file) => file.endsWith('.yaml'));

/** Actions (performer × issue × week × mode) of a site: few enough for nine sites in a minute. */
const ACTIONS = 2_000_000;
const RESAMPLES = 400;

/** What a verdict is called in the stored tables: a disagreement is a finding, not a mistake to be mended. */
const words = { pass: 'agrees', fail: 'finding: disagrees', undecided: 'undecided' } as const;

describe.each(files)('scenarios/%s', (file) => {
  const { scenario, warnings } = loadScenario(join('scenarios', file), {}, root);

  test('is named like its file, says what it is and where it comes from, without warnings', () => {
    expect(warnings).toEqual([]);
    expect(`${scenario.name}.yaml`).toBe(file);
    for (const text of [scenario.title, scenario.description, scenario.source]) expect(text).toMatch(/\w/);
    expect(scenario.expect.length).toBeGreaterThan(0);
    for (const line of scenario.expect) expect(line.why, line.metric).toMatch(/\w/);
  });

  test('asks for every mode', () => {
    expect(modesOf(scenario)).toEqual(expect.arrayContaining([...entryModes]));
  });

  // Every mode runs on every site: a run that fails leaves its replicate out, and so fails the test.
  test('runs in every mode, and its expectations get the verdicts that are stored', async () => {
    const replicates = fewReplicates(scenario);
    const verdicts = judgeShortly(scenario, replicates);
    const table = scenario.expect.map((line, at) => `${words[verdicts[at]]} | ${subjectOf(line)} | ${line.saw ?? ''}`);
    const heading = `${replicates} replicates: what is clear with them; the report has the verdicts of the full run`;
    await expect(`${[heading, ...table].join('\n')}\n`).toMatchFileSnapshot(`sites/${scenario.name}.txt`);
  });
});

/** As many replicates as the actions allow, and enough for what is clear to be decided. */
function fewReplicates(scenario: Scenario): number {
  const actions = planModel(scenario).organisation.entries * scenario.weeks * modesOf(scenario).length;
  return Math.min(40, Math.max(8, Math.round(ACTIONS / actions)));
}

/** Verdicts on the lines of `expect` after a few replicates of all modes, run in this process. */
function judgeShortly(scenario: Scenario, replicates: number) {
  const columns = columnsOf(scenario);
  const modes = modesOf(scenario);
  const run = prepareGroups({ ...scenario, record: { ...scenario.record, series: { every: 4, replicates: 0 } } });
  const rows = new Float64Array(replicates * modes.length * columns.length);
  for (let replicate = 0; replicate < replicates; replicate += 1) {
    const record = run({ index: replicate, point: 0, replicate });
    expect(record.failures).toEqual([]);
    rows.set(record.runs, replicate * record.runs.length);
  }
  const valuesOf = (name: string) => {
    const place = columns.findIndex((column) => column.name === name);
    const values = Float64Array.from(
      { length: replicates * modes.length },
      (_, row) => rows[row * columns.length + place],
    );
    return { column: columns[place], values: partByMode(values, modes) };
  };
  const resampling = makeResampling(scenario.seed, replicates, RESAMPLES);
  return scenario.expect.map((line) => {
    const metric = valuesOf(line.metric);
    const { denominator } = metric.column;
    const denominators = denominator === undefined ? {} : { denominators: valuesOf(denominator).values };
    return judgeExpectation(line, { ...metric, ...denominators }, scenario.expect.length, resampling).verdict;
  });
}

function subjectOf({ metric, mode, minus, above, below }: Expectation): string {
  const where = minus === undefined ? mode : `${mode} − ${minus}`;
  const bounds = [above === undefined ? '' : `above ${above}`, below === undefined ? '' : `below ${below}`];
  return `${metric}, ${where} ${bounds.filter((bound) => bound !== '').join(', ')}`;
}
