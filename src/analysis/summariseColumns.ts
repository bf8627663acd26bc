import type { Column } from '../model/measures/column.ts';
import type { LaterThreads } from '../runner/laterThreads.ts';
import { TaskLost } from '../runner/taskLost.ts';
import { roles } from '../scenario/definition/vocabulary.ts';
import type { ColumnRequest } from './answerColumns.ts';
import { familyColumns } from './compareFamily.ts';
import type { Resampling } from './resampling.ts';
import type { AnalysisSource } from './source.ts';
import { type ColumnSummary, summariseColumn } from './summariseColumn.ts';
import type { Histogram, MetricSummary } from './summary.ts';

/** Columns in a request: enough to be worth sending, few enough for threads to end together. */
const columnsAtOnce = 12;

/**
 * Summarises every column, on threads where there are any; who does it moves no number.
 *
 * A thread that ends leaves its columns to the process itself.
 */
export async function summariseColumns(source: AnalysisSource, resampling: Resampling, threads?: LaterThreads) {
  const drawn = columnsWithHistogram(source);
  const summaries: ColumnSummary[] = [];
  const parts = Array.from({ length: Math.ceil(source.columns.length / columnsAtOnce) }, (_, part) => part);
  async function takeParts(): Promise<void> {
    for (let part = parts.shift(); part !== undefined; part = parts.shift()) {
      const first = part * columnsAtOnce;
      const columns = source.columns.slice(first, first + columnsAtOnce);
      for (const [i, summary] of (await summarisePart(columns)).entries()) summaries[first + i] = summary;
    }
  }
  async function summarisePart(columns: readonly Column[]): Promise<readonly ColumnSummary[]> {
    if (threads !== undefined && source.runsFile !== undefined) {
      const request: ColumnRequest = {
        file: source.runsFile,
        replicates: source.replicates,
        resamples: resampling.counts.resamples,
        modes: source.modes,
        columns: columns.map((column) => ({ name: column.name, hasHistogram: drawn.has(column) })),
      };
      try {
        const answer = await threads.ask(JSON.stringify(request));
        if (Array.isArray(answer)) return answer;
        throw new Error(`columns: expected their summaries, got ${typeof answer}`);
      } catch (error) {
        if (!(error instanceof TaskLost)) throw error;
      }
    }
    const here: ColumnSummary[] = [];
    for (const column of columns) here.push(await summariseColumn(source, column, resampling, drawn.has(column)));
    return here;
  }
  await Promise.all(Array.from({ length: threads?.atOnce ?? 1 }, takeParts));

  const metrics: Record<string, MetricSummary> = {};
  const histograms: Record<string, Histogram> = {};
  for (const [i, { name }] of source.columns.entries()) {
    metrics[name] = summaries[i].metric;
    const { histogram } = summaries[i];
    if (histogram !== undefined) histograms[name] = histogram;
  }
  return { metrics, histograms };
}

/** The primary family, and the differences and distances that the first figures show. */
function columnsWithHistogram({ columns, scenario }: AnalysisSource): Set<Column> {
  const shown = ['autonomy_loss', 'power_shift_formal', 'power_shift_effective'];
  const names = new Set([
    ...shown.flatMap((measure) => roles.map((role) => `${measure}_${role}`)),
    'redistribution_formal',
    'redistribution_effective',
  ]);
  return new Set([
    ...familyColumns(columns, scenario.compare.family),
    ...columns.filter(({ name }) => names.has(name)),
  ]);
}
