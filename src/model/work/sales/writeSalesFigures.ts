import type { SalesWeek } from './salesWeek.ts';

/**
 * The week’s values, in the order of `salesMeasures`; of a share, what stands above the line.
 *
 * @param open contacts open at the end of the week
 */
export function writeSalesFigures(week: SalesWeek, open: number, figures: Float64Array): void {
  figures[0] = week.meanRecord;
  figures[1] = week.meanKnown + (1 - week.sharing) * week.meanRecord;
  figures[2] = week.sales;
  figures[3] = week.soldElsewhere;
  figures[4] = week.lost;
  figures[5] = week.disputes;
  figures[6] = week.bySelfService;
  figures[7] = week.byDialogue;
  figures[8] = week.byTrace;
  figures[9] = week.bySelfService + week.byDialogue + week.byTrace;
  figures[10] = week.contactsIn;
  figures[11] = week.served + week.lost;
  figures[12] = week.endedElsewhere;
  figures[13] = week.lost;
  figures[14] = open;
  figures[15] = week.sales;
  figures[16] = week.creditedSalespeople;
  figures[17] = week.creditedOthers;
  figures[18] = week.creditedNobody;
  figures[19] = week.hoursUsed;
  figures[20] = week.hoursThere;
  figures[21] = week.entered;
  figures[22] = week.entries;
}
