import type { ExitCode } from './exitCode.ts';

/** Where text goes: `process.stdout`, `process.stderr`, or a buffer in a test. */
export interface TextSink {
  write(text: string): unknown;
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
  /** What moves a cursor, where it is more than a place for text. */
  readonly stream?: NodeJS.WritableStream;
}

/** What a command sees of the world around it, so that tests can run commands in process. */
export interface Terminal {
  /** Data, and nothing else. */
  readonly stdout: TextSink;
  /** Progress and messages. */
  readonly stderr: TextSink;
  /** Environment variables, such as `NO_COLOR`, `CI` and `CORULE_DEBUG`. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Folder against which relative paths are read. */
  readonly cwd: string;
  /** Words with which the program is called, as `findCall` finds them. */
  readonly call: string;
  /** Exit code of a command that ends without throwing; 0 unless set. */
  exitCode: ExitCode;
}
