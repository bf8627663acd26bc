import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Command, Option } from 'commander';
import { exportTable } from '../dataset/exportTable.ts';
import { type CalibrationTableName, calibrationTableNames } from '../dataset/calibration/calibrationTableName.ts';
import { readCalibration } from '../dataset/calibration/readCalibration.ts';
import { readDataset } from '../dataset/readDataset.ts';
import { manifestKind } from '../dataset/readManifest.ts';
import { type TableName, tableNames } from '../dataset/tableName.ts';
import { openTable } from '../dataset/tableReader.ts';
import { asCliError } from './asCliError.ts';
import { CliError } from './cliError.ts';
import { exitCodes } from './exitCode.ts';
import type { Terminal, TextSink } from './terminal.ts';

const formats = ['csv', 'parquet', 'json'] as const;

interface ExportOptions {
  readonly table: TableName | CalibrationTableName;
  readonly format: (typeof formats)[number];
  readonly out?: string;
}

/** Adds `corule export`. */
export function registerExportCommand(program: Command, terminal: Terminal): void {
  program
    .command('export')
    .summary('hand a table to R, Python or a spreadsheet')
    .description(
      'Write one table of a data set to a file or to the standard output; a calibration has the tables\n' +
        `${calibrationTableNames.join(' and ')}.`,
    )
    .argument('<dir>', 'folder of a finished data set or calibration')
    .addOption(
      new Option('--table <name>', 'table to write')
        .choices([...tableNames, ...calibrationTableNames])
        .makeOptionMandatory(),
    )
    .addOption(new Option('--format <name>', 'format to write').choices(formats).makeOptionMandatory())
    .option('--out <file>', 'file to write; the standard output unless given')
    .action(async (folder: string, options: ExportOptions) => {
      try {
        await exportFrom(folder, options, terminal);
      } catch (error) {
        throw asCliError(error);
      }
    });
}

async function exportFrom(folder: string, options: ExportOptions, terminal: Terminal): Promise<void> {
  const dir = resolve(terminal.cwd, folder);
  const isCalibration = manifestKind(dir) === 'calibration';
  const { manifest } = isCalibration ? readCalibration(dir) : readDataset(dir);
  const file = `${options.table}.parquet`;
  const path = join(dir, file);
  if (!manifest.parts.some((part) => part.file === file)) {
    throw new CliError(exitCodes.usage, `${folder}: ${describeMissing(options.table, isCalibration)}`);
  }
  if (options.format === 'parquet' && !existsSync(path)) {
    throw new CliError(exitCodes.environment, `${path}: expected a table of a data set, got no file`);
  }
  const content =
    options.format === 'parquet'
      ? createReadStream(path)
      : Readable.from(exportTable(await openTable(path), options.format), { objectMode: false });
  if (options.out === undefined) {
    await writeToSink(content, terminal.stdout);
    return;
  }
  const target = resolve(terminal.cwd, options.out);
  try {
    await pipeline(content, createWriteStream(`${target}.tmp`, { flush: true }));
    await rename(`${target}.tmp`, target);
  } catch (error) {
    await rm(`${target}.tmp`, { force: true });
    throw error;
  }
}

function describeMissing(table: ExportOptions['table'], isCalibration: boolean): string {
  if (isCalibration) return `expected a table of a calibration (${calibrationTableNames.join(', ')}), got ${table}`;
  if (calibrationTableNames.some((name) => name === table)) {
    return `expected a calibration for table ${table}, got a data set of runs; make one with corule calibrate`;
  }
  return `expected a table ${table}, got none${table === 'events' ? '; set record.events to true and run again' : ''}`;
}

/** A slow reader of the output slows the reading of the table down. */
async function writeToSink(content: Readable, sink: TextSink): Promise<void> {
  if (isStream(sink)) {
    await pipeline(content, sink, { end: false });
    return;
  }
  for await (const chunk of content) sink.write(String(chunk));
}

function isStream(sink: TextSink): sink is TextSink & NodeJS.WritableStream {
  return 'on' in sink && 'end' in sink;
}
