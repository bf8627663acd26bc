#!/usr/bin/env node
import '../scenario/withoutEval.ts';
import process from 'node:process';
import { exitCodes } from './exitCode.ts';
import { findCall } from './findCall.ts';
import { runProgram } from './program.ts';
import type { Terminal } from './terminal.ts';

// A reader that goes away (`corule list parameters | head`) ends the program quietly.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    process.exit(error.code === 'EPIPE' ? exitCodes.done : exitCodes.environment);
  });
}

const terminal: Terminal = {
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  cwd: process.cwd(),
  call: findCall({ file: process.argv[1] ?? '', env: process.env, cwd: process.cwd() }),
  exitCode: exitCodes.done,
};
// The code is set, not forced: what is still being written to a pipe gets there.
process.exitCode = await runProgram(process.argv.slice(2), terminal);
