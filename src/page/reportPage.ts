import { drawFigures } from './drawFigures.ts';
import { sortTables } from './sortTables.ts';
import { startExplorerOfPage } from './startExplorerOfPage.ts';

sortTables();
drawFigures();
startExplorerOfPage();
