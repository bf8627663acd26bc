import type { Organisation } from '../../organisation.ts';

/** What holds for everybody in a week, and what is added up over it. */
export interface SalesWeek {
  /** Share of a record that others can read: 0 without a CRM. */
  sharing: number;
  /** Individual target this week, as a share of mean sales. */
  pressure: number;
  /** Share of contacts that are about complex products. */
  complexShare: number;
  /** Completeness of an entry beyond which it adds nothing. */
  worthEntering: number;
  /** Hours and discount that the week’s contacts ask for, in half ranges. */
  hoursAsked: number;
  discountAsked: number;
  /** Means over accounts at the end of the week: in the record, and known to the salesperson alone. */
  meanRecord: number;
  meanKnown: number;
  contactsIn: number;
  served: number;
  lost: number;
  sales: number;
  /** Contacts that first came to another channel than the salesperson: ended, and sold. */
  endedElsewhere: number;
  soldElsewhere: number;
  creditedSalespeople: number;
  creditedOthers: number;
  /** Sales to which nobody’s work is credited: the client opened and closed them alone. */
  creditedNobody: number;
  disputes: number;
  bySelfService: number;
  byDialogue: number;
  byTrace: number;
  hoursUsed: number;
  hoursThere: number;
  /** Completeness of entries, summed, and their number. */
  entered: number;
  entries: number;
  /** What each client lived in its contacts. */
  readonly lived: Float64Array;
  /** Hours of disputes by group. */
  readonly disputeHours: Float64Array;
}

/** A week in which nothing has happened yet. */
export function createSalesWeek(organisation: Organisation, knownAtStart: number): SalesWeek {
  return {
    sharing: 0,
    pressure: 0,
    complexShare: 0,
    worthEntering: 0,
    hoursAsked: 0,
    discountAsked: 0,
    meanRecord: 0,
    meanKnown: knownAtStart,
    contactsIn: 0,
    served: 0,
    lost: 0,
    sales: 0,
    endedElsewhere: 0,
    soldElsewhere: 0,
    creditedSalespeople: 0,
    creditedOthers: 0,
    creditedNobody: 0,
    disputes: 0,
    bySelfService: 0,
    byDialogue: 0,
    byTrace: 0,
    hoursUsed: 0,
    hoursThere: 0,
    entered: 0,
    entries: 0,
    lived: new Float64Array(organisation.clientAgents.length),
    disputeHours: new Float64Array(organisation.groups),
  };
}

/** Empties what is added up over a week. */
export function clearSalesWeek(week: SalesWeek): void {
  week.contactsIn = 0;
  week.served = 0;
  week.lost = 0;
  week.sales = 0;
  week.endedElsewhere = 0;
  week.soldElsewhere = 0;
  week.creditedSalespeople = 0;
  week.creditedOthers = 0;
  week.creditedNobody = 0;
  week.disputes = 0;
  week.bySelfService = 0;
  week.byDialogue = 0;
  week.byTrace = 0;
  week.hoursUsed = 0;
  week.hoursThere = 0;
  week.entered = 0;
  week.entries = 0;
  week.lived.fill(0);
  week.disputeHours.fill(0);
}
