import { dateFigures } from './dateFigures.ts';
import type { OrderFigure } from './orderFigure.ts';
import { shopFigures } from './shopFigures.ts';

/** What is measured of the planning of orders, in the order of the columns. */
export const orderFigures: readonly OrderFigure[] = [...dateFigures, ...shopFigures];
