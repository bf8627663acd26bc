import { ScenarioError } from '../scenario/scenarioError.ts';
import { CliError } from './cliError.ts';
import { type ExitCode, exitCodes } from './exitCode.ts';

/** Errors of the system that say something about the machine, not about the program. */
const environmentCodes = new Set([
  'EACCES',
  'EPERM',
  'EROFS',
  'ENOSPC',
  'EDQUOT',
  'EMFILE',
  'ENFILE',
  'EIO',
  'EBUSY',
  'ENOENT',
  'EISDIR',
  'ENOTDIR',
  'EEXIST',
  'ENOTEMPTY',
  'ENAMETOOLONG',
  'ELOOP',
  'ENOMEM',
]);

/** What the program says and with which code it ends after an error. */
export function answerForError(error: unknown, withStack: boolean): { message: string; exitCode: ExitCode } {
  const stack = withStack && error instanceof Error ? `\n${error.stack ?? ''}` : '';
  if (error instanceof CliError) return { message: error.message + stack, exitCode: error.exitCode };
  if (error instanceof ScenarioError) return { message: error.message + stack, exitCode: exitCodes.usage };
  const code = systemCode(error);
  // The reader of a pipe may stop reading, as `head` does: nothing went wrong.
  if (code === 'EPIPE') return { message: '', exitCode: exitCodes.done };
  if (code !== undefined && environmentCodes.has(code)) {
    return { message: `corule: ${messageOf(error)}${stack}`, exitCode: exitCodes.environment };
  }
  if (code === 'ERR_INVALID_ARG_VALUE' && messageOf(error).includes('null bytes')) {
    return {
      message: `corule: expected names without a NUL character, got one with it${stack}`,
      exitCode: exitCodes.usage,
    };
  }
  const hint = withStack ? stack : '\nThis is an error of the program. Set CORULE_DEBUG=1 to see where it happened.';
  return { message: `corule: internal error: ${messageOf(error)}${hint}`, exitCode: exitCodes.internal };
}

function systemCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
