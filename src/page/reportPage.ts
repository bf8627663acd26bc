import { addCopyButtons } from './copyTexts.ts';
import { drawFigures } from './drawFigures.ts';
import { addFigureTools } from './figureTools.ts';
import { readPageData } from './readPageData.ts';
import { showPlace } from './showPlace.ts';
import { sortTables } from './sortTables.ts';
import { startExplorerOfPage } from './startExplorerOfPage.ts';
import { unfoldTarget } from './unfoldTarget.ts';

const page = readPageData();
sortTables();
showPlace();
addFigureTools(page);
addCopyButtons(page);
unfoldTarget();
drawFigures(page);
startExplorerOfPage();
