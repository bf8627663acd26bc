import type { CrateEntity } from './crateEntity.ts';
import { referTo } from './crateEntity.ts';
import { columnId } from './crateColumns.ts';
import type { CrateSource } from './crateSource.ts';

const parquet = 'application/vnd.apache.parquet';

/** What a file is for, by its name. */
const descriptions: Readonly<Record<string, string>> = {
  'runs.parquet': 'A row per run (point × replicate × mode), with every metric.',
  'series.parquet': 'A row per recorded run and week, with the metrics that make sense in time.',
  'windows.parquet': 'A row per run and window of weeks: half-years, and the last weeks.',
  'points.parquet': 'A row per design point, with what the design sets there.',
  'events.parquet': 'What happened to every rule in the recorded runs.',
  'posterior.parquet': 'A row per particle of the posterior, with its parameters, weight and patterns.',
  'generations.parquet': 'A row per generation of the search.',
  'summary.json': 'Estimates with intervals, effects and comparisons, from which the report is written.',
};

/** Name of the page that people read. */
export const reportFile = 'report.html';

/**
 * Files that the run made: tables with their columns, summary, report.
 *
 * The report has neither size nor hash: it is written again in another language or by a later version from the same data.
 * log.jsonl is not described: it holds clock and host, and who publishes the folder may leave it out.
 */
export function resultFiles({ files, tables, hasReport }: CrateSource): CrateEntity[] {
  const [, ...parts] = files;
  return [
    ...parts.map(({ file, bytes, sha256 }): CrateEntity => {
      const columns = tables.find(({ table }) => `${table}.parquet` === file)?.columns;
      return {
        '@id': file,
        '@type': 'File',
        name: file,
        description: descriptions[file],
        encodingFormat: file.endsWith('.parquet') ? parquet : 'application/json',
        contentSize: String(bytes),
        sha256,
        exampleOfWork: referTo(outputId(file)),
        variableMeasured: columns?.map(({ name }) => referTo(columnId(tables, file.replace('.parquet', ''), name))),
      };
    }),
    ...(hasReport
      ? [
          {
            '@id': reportFile,
            '@type': 'File',
            name: reportFile,
            description: 'The report: a page that opens in any browser, offline.',
            encodingFormat: 'text/html',
            exampleOfWork: referTo(outputId(reportFile)),
          },
        ]
      : []),
  ];
}

/** What a run of the scenario yields, each a slot that a file fills. */
export function outputsOf(results: readonly CrateEntity[]): CrateEntity[] {
  return results.map(({ '@id': file, description, encodingFormat }) => {
    return {
      '@id': outputId(file),
      '@type': 'FormalParameter',
      additionalType: 'File',
      name: file,
      description,
      encodingFormat,
    };
  });
}

function outputId(file: string): string {
  return `#output/${file}`;
}
