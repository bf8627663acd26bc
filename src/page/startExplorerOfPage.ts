import type { ExplorerData } from '../explorer/explorerData.ts';
import type { ExplorerTexts } from '../explorer/explorerTexts.ts';
import { openWorkerPort } from './explorer/openWorkerPort.ts';
import { startExplorer } from './explorer/startExplorer.ts';

/** Starts the explorer where the page has one. */
export function startExplorerOfPage(): void {
  const root = document.getElementById('explorer');
  const data = document.getElementById('explorer-data')?.textContent;
  const texts = document.getElementById('explorer-texts')?.textContent;
  if (root === null || typeof data !== 'string' || typeof texts !== 'string') return;
  const explorer: ExplorerData = JSON.parse(data);
  const words: ExplorerTexts = JSON.parse(texts);
  startExplorer(root, { data: explorer, texts: words, openPort: openWorkerPort });
}
