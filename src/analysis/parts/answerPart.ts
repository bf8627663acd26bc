import type { Scenario } from '../../scenario/definition/scenario.ts';
import { makeResampling, type Resampling } from '../resampling.ts';
import type { PartSource } from '../source.ts';
import { makers, type PartName } from './summaryParts.ts';
import { tableSource, type Tables } from './tableSource.ts';

/** What a thread is asked, as JSON: a part of the summary of tables that are written, all of whose rows belong to it. */
export interface PartRequest extends Tables {
  readonly resamples: number;
  readonly name: PartName;
  readonly of: readonly string[];
}

/** What a thread opens and draws once for all parts of a summary. */
interface Prepared {
  /** What it was prepared for. */
  readonly facts: string;
  readonly source: PartSource;
  readonly resampling: Resampling;
}

let prepared: Prepared | undefined;

/**
 * The thread’s side of the workshop.
 *
 * @returns a list with the part in it
 * @throws DatasetError when a table is missing or damaged
 */
export async function answerPart(text: string, scenario: Scenario): Promise<readonly [unknown]> {
  const { name, of, ...tables }: PartRequest = JSON.parse(text);
  const facts = JSON.stringify(tables);
  if (prepared?.facts !== facts) {
    const resampling = makeResampling(scenario.seed, tables.replicates, tables.resamples);
    prepared = { facts, source: tableSource(tables, scenario), resampling };
  }
  return [await makers[name](prepared.source, prepared.resampling, of)];
}
