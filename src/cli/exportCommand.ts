import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Command, Option } from 'commander';
import { exportTable } from '../dataset/exportTable.ts';
import { readDataset } from '../dataset/readDataset.ts';
import { type TableName, tableNames } from '../dataset/tableName.ts';
import { asCliError } from './asCliError.ts';
import { CliError } from './cliError.ts';
import { exitCodes } from './exitCode.ts';
import type { Terminal, TextSink } from './terminal.ts';

const formats = ['csv', 'parquet', 'json'] as const;

interface ExportOptions {
  readonly table: TableName;
  readonly format: (typeof formats)[number];
  readonly out?: string;
}

/** Adds `corule export`. */
export function registerExportCommand(program: Command, terminal: Terminal): void {
  program
    .command('export')
    .summary('hand a table to R, Python or a spreadsheet')
    .description('Write one table of a data set to a file or to the standard output.')
    .argument('<dir>', 'folder of a finished data set')
    .addOption(new Option('--table <name>', 'table to write').choices(tableNames).makeOptionMandatory())
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
  const dataset = readDataset(resolve(terminal.cwd, folder));
  const file = `${options.table}.parquet`;
  const path = join(dataset.folder, file);
  if (!dataset.manifest.parts.some((part) => part.file === file)) {
    const hint = options.table === 'events' ? '; set record.events to true and run again' : '';
    throw new CliError(exitCodes.usage, `${folder}: expected a table ${options.table}, got none${hint}`);
  }
  if (options.format === 'parquet' && !existsSync(path)) {
    throw new CliError(exitCodes.environment, `${path}: expected a table of a data set, got no file`);
  }
  const content =
    options.format === 'parquet'
      ? createReadStream(path)
      : Readable.from(exportTable(await dataset.table(options.table), options.format), { objectMode: false });
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
