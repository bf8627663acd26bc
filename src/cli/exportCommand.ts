import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Command, Option } from 'commander';
import { dictionaryColumns, dictionaryRows } from '../dataset/dictionary.ts';
import { exportTable } from '../dataset/exportTable.ts';
import { type CalibrationTableName, calibrationTableNames } from '../dataset/calibration/calibrationTableName.ts';
import { type CalibrationDataset, readCalibration } from '../dataset/calibration/readCalibration.ts';
import { giveName } from '../dataset/giveName.ts';
import { memoryTable } from '../dataset/memoryTable.ts';
import { type Dataset, readDataset } from '../dataset/readDataset.ts';
import { manifestKind } from '../dataset/readManifest.ts';
import { openRegularFile } from '../dataset/openRegularFile.ts';
import { type TableName, tableNames } from '../dataset/tableName.ts';
import type { TableReader } from '../dataset/tableReader.ts';
import { temporaryName } from '../dataset/temporaryName.ts';
import { verifyParts } from '../dataset/verifyParts.ts';
import { writeMemoryTable } from '../dataset/writeMemoryTable.ts';
import { asCliError } from './asCliError.ts';
import { CliError } from './cliError.ts';
import { describeTables } from './describeTables.ts';
import { exitCodes } from './exitCode.ts';
import { readSteadily } from './readSteadily.ts';
import type { Terminal, TextSink } from './terminal.ts';

const formats = ['csv', 'parquet', 'json'] as const;
/** Table that says what the columns of the others mean; it is made when it is asked for. */
const dictionary = 'dictionary';

interface ExportOptions {
  readonly table: TableName | CalibrationTableName | typeof dictionary;
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
        `${calibrationTableNames.join(' and ')}. The table ${dictionary} has a row for every column of every table: its type,\n` +
        'unit, meaning (English and French), and the measure, role, group and facet that it is about.',
    )
    .argument('<dir>', 'folder of a finished data set or calibration')
    .addOption(
      new Option('--table <name>', 'table to write')
        .choices([...tableNames, ...calibrationTableNames, dictionary])
        .makeOptionMandatory(),
    )
    .addOption(new Option('--format <name>', 'format to write').choices(formats).makeOptionMandatory())
    .option('--out <file>', 'file to write; the standard output unless given')
    .action(async (folder: string, options: ExportOptions) => {
      try {
        const dir = resolve(terminal.cwd, folder);
        await exportFrom(dir, folder, options, terminal);
      } catch (error) {
        throw asCliError(error);
      }
    });
}

async function exportFrom(dir: string, folder: string, options: ExportOptions, terminal: Terminal): Promise<void> {
  const open = () => (options.table === dictionary ? openDictionary(dir, options) : openContent(dir, folder, options));
  if (options.out === undefined) {
    await readSteadily([dir], async () => writeToSink(await open(), terminal.stdout));
    return;
  }
  const target = resolve(terminal.cwd, options.out);
  const temporary = temporaryName(target);
  try {
    // Never through a link that somebody has put in the way.
    await readSteadily([dir], async () =>
      pipeline(await open(), createWriteStream(temporary, { flush: true, flags: 'wx' })),
    );
    await giveName(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

async function openContent(dir: string, folder: string, { table, format }: ExportOptions): Promise<Readable> {
  const isCalibration = manifestKind(dir) === 'calibration';
  const dataset = isCalibration ? readCalibration(dir) : readDataset(dir);
  const part = dataset.manifest.parts.find(({ file }) => file === `${table}.parquet`);
  if (part === undefined) throw new CliError(exitCodes.usage, `${folder}: ${describeMissing(table, isCalibration)}`);
  await verifyParts(dir, [part], isCalibration ? 'calibration' : 'runs');
  const reader = await openPart(dataset, table);
  if (format === 'parquet') {
    const path = join(dir, part.file);
    return createReadStream(path, { fd: openRegularFile(path, 'a table of a data set').descriptor });
  }
  return Readable.from(exportTable(reader, format), { objectMode: false });
}

/** A table, of a data set or a calibration: each has its own. */
function openPart(dataset: Dataset | CalibrationDataset, table: ExportOptions['table']): Promise<TableReader> {
  if ('verify' in dataset) {
    const name = tableNames.find((one) => one === table);
    if (name !== undefined) return dataset.table(name);
  } else {
    const name = calibrationTableNames.find((one) => one === table);
    if (name !== undefined) return dataset.table(name);
  }
  throw new Error(`export: unknown table ${table}`);
}

async function openDictionary(dir: string, { format }: ExportOptions): Promise<Readable> {
  const rows = dictionaryRows(await describeTables(dir));
  if (format !== 'parquet') {
    return Readable.from(exportTable(memoryTable(dictionaryColumns, rows), format), { objectMode: false });
  }
  // The encoder writes files: this one is read back whole and is gone before anything is handed on.
  const folder = await mkdtemp(join(tmpdir(), 'corule-dictionary-'));
  try {
    const path = join(folder, 'dictionary.parquet');
    await writeMemoryTable(path, dictionary, dictionaryColumns, rows);
    return Readable.from([await readFile(path)], { objectMode: false });
  } finally {
    await rm(folder, { recursive: true, force: true });
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
