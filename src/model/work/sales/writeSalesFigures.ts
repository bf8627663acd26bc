import type { SalesWeek } from './salesWeek.ts';

/**
 * The week’s values, in the order of `salesMeasures`; of a share, what stands above the line.
 *
 * @param open contacts open at the end of the week
 */
export function writeSalesFigures(week: SalesWeek, open: number, figures: Float64Array): void {
  let at = 0;
  const write = (value: number) => {
    figures[at] = value;
    at += 1;
  };
  write(week.meanRecord);
  write(week.meanKnown + (1 - week.sharing) * week.meanRecord);
  write(week.sales);
  write(week.soldElsewhere);
  write(week.lost);
  write(week.disputes);
  write(week.bySelfService);
  write(week.byDialogue);
  write(week.byTrace);
  write(week.bySelfService + week.byDialogue + week.byTrace);
  write(week.contactsIn);
  write(week.served + week.lost);
  write(week.endedElsewhere);
  write(week.lost);
  write(open);
  write(week.sales);
  write(week.creditedSalespeople);
  write(week.creditedOthers);
  write(week.creditedNobody);
  write(week.hoursUsed);
  write(week.hoursThere);
  write(week.entered);
  write(week.entries);
}
