import { analyseDataset } from '../../src/analysis/analyseDataset.ts';
import type { Summary } from '../../src/analysis/summary.ts';
import type { ScenarioInput } from '../../src/scenario/definition/scenario.ts';
import { plausibleSource } from './plausibleSource.ts';

/** What a field saw that agrees, disagrees and is undecided; two lines of one observation; a source of its own. */
export const seen: NonNullable<ScenarioInput['expect']> = [
  { metric: 'autonomy_loss_operators', mode: 'imposed', above: 0, saw: 'Work is normalised.' },
  { metric: 'formal_power_operators', mode: 'imposed', minus: 'none', above: 0, saw: 'They write the rules.' },
  { metric: 'authored_operators', mode: 'imposed', minus: 'none', above: 0, saw: 'They write the rules.' },
  {
    metric: 'cost',
    mode: 'imposed',
    minus: 'none',
    below: 0,
    saw: 'It costs nothing.',
    source: 'a word on the stairs',
  },
  { metric: 'deviation', mode: 'placebo', minus: 'none', above: 0, saw: 'Nobody can say.' },
  { metric: 'client_satisfaction', mode: 'contact', above: 0.1, why: 'nobody saw it' },
];

/** Summary of a plausible data set whose scenario says what the field saw; `work` names measures to pass off as the work’s own. */
export function fieldSummary(scenario: Partial<ScenarioInput> = {}, work: readonly string[] = []): Promise<Summary> {
  const input: Partial<ScenarioInput> = {
    title: 'A site',
    home_mode: 'imposed',
    expect: seen,
    not_modelled: ['The weather.'],
    ...scenario,
  };
  const source = plausibleSource({ replicates: 40, scenario: input });
  const columns = source.columns.map((column) => {
    if (!work.includes(column.measure)) return column;
    return { ...column, ofWork: true, ...(column.measure === work[0] ? { level: 'assumption' as const } : {}) };
  });
  return analyseDataset({ ...source, columns }, { resamples: 100 });
}
