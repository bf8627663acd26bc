import { drawFigures } from './drawFigures.ts';
import { sortTables } from './sortTables.ts';

sortTables();
drawFigures();
