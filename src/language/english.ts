import { calibrationMessages } from './en/calibration.ts';
import { designMessages } from './en/design.ts';
import { compareMessages } from './en/compare.ts';
import { designFigureMessages } from './en/designFigures.ts';
import { designTerminalMessages } from './en/designTerminal.ts';
import { explorerMessages } from './en/explorer.ts';
import { explorerPageMessages } from './en/explorerPage.ts';
import { figureMessages } from './en/figures.ts';
import { findingMessages } from './en/findings.ts';
import { modelInShortMessages } from './en/modelInShort.ts';
import { readerMessages } from './en/reader.ts';
import { packagingMessages } from './en/packaging.ts';
import { reportMessages } from './en/report.ts';
import { siteMessages } from './en/sites.ts';
import { stopPathMessages } from './en/stopPath.ts';
import { terminalMessages } from './en/terminal.ts';
import { termMessages } from './en/terms.ts';
import { traceMessages } from './en/trace.ts';

/** Every message in English, by key; placeholders stand in braces. Its keys are the keys of every language. */
export const english = {
  ...termMessages,
  ...calibrationMessages,
  ...explorerMessages,
  ...explorerPageMessages,
  ...figureMessages,
  ...findingMessages,
  ...modelInShortMessages,
  ...readerMessages,
  ...reportMessages,
  ...siteMessages,
  ...terminalMessages,
  ...compareMessages,
  ...traceMessages,
  ...designMessages,
  ...designFigureMessages,
  ...designTerminalMessages,
  ...stopPathMessages,
  ...packagingMessages,
} as const;
