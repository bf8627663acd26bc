import { figureMessages } from './en/figures.ts';
import { findingMessages } from './en/findings.ts';
import { reportMessages } from './en/report.ts';
import { terminalMessages } from './en/terminal.ts';

/** Every message in English, by key; placeholders stand in braces. Its keys are the keys of every language. */
export const english = { ...figureMessages, ...findingMessages, ...reportMessages, ...terminalMessages } as const;
