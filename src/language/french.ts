import { calibrationMessages } from './fr/calibration.ts';
import { compareMessages } from './fr/compare.ts';
import { designMessages } from './fr/design.ts';
import { designFigureMessages } from './fr/designFigures.ts';
import { designTerminalMessages } from './fr/designTerminal.ts';
import { explorerMessages } from './fr/explorer.ts';
import { explorerPageMessages } from './fr/explorerPage.ts';
import { figureMessages } from './fr/figures.ts';
import { findingMessages } from './fr/findings.ts';
import { modelInShortMessages } from './fr/modelInShort.ts';
import { packagingMessages } from './fr/packaging.ts';
import { readerMessages } from './fr/reader.ts';
import { reportMessages } from './fr/report.ts';
import { siteMessages } from './fr/sites.ts';
import { stopPathMessages } from './fr/stopPath.ts';
import { terminalMessages } from './fr/terminal.ts';
import { termMessages } from './fr/terms.ts';
import { traceMessages } from './fr/trace.ts';
import type { Catalogue } from './catalogue.ts';
import { typesetFrench } from './typesetFrench.ts';

/** Every message in French. A key that is missing does not compile. */
export const french: Catalogue = typesetFrench({
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
} satisfies Catalogue);
