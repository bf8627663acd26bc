import { draw, markOf } from './contactDraws.ts';
import { SALESPERSON } from './salesLayout.ts';
import type { SalesState } from './salesState.ts';

/**
 * Credits a sale to those who opened or closed it; credits sum to 1.
 *
 * The regime may give the salesperson of the portfolio a share. The rest falls, where one opened and another closed it,
 * by the rule of justice to the opener whose entry is stamped, else to the closer; without a rule of justice, or without
 * a shared record that could show a stamp, to one of the two at random. A sale on which a rule settles nothing is disputed.
 *
 * @param closer −1 where the client closed it alone
 */
export function attributeSale(state: SalesState, a: number, closer: number): void {
  const { accounts, layout, week, parameters, sellers } = state;
  const { regime, share_on_others: shareOnOthers } = parameters.channels;
  const opener = accounts.opener[a] < 0 ? closer : accounts.opener[a];
  const holder = layout.holder[a];
  const isJust = parameters.motives.justice && week.sharing > 0;
  const isStamped = accounts.stamped[a] === 1;

  let rest = 1;
  const hasShare = regime === 'validated' || (regime === 'intermediate' && accounts.complex[a] === 1);
  if (hasShare && closer >= 0 && closer !== holder) {
    credit(state, holder, shareOnOthers);
    rest = 1 - shareOnOthers;
  }
  if (opener === closer) {
    credit(state, closer, rest);
  } else {
    const toOpener = isJust ? isStamped : markOf(accounts.luck, a, draw.attribution) < 0.5;
    credit(state, toOpener ? opener : closer, rest);
    // What a contested sale teaches its opener: an entry that paid, or a missing one that cost, speaks for entering.
    if (week.sharing > 0) sellers.evidence[opener] += isStamped === toOpener ? 1 : -1;
  }
  // The client who closed alone claims nothing.
  const isContested = opener !== closer && closer >= 0;
  const isEncroached = regime === 'open' && closer >= 0 && holder !== opener && holder !== closer;
  if ((isContested || isEncroached) && !(isJust && isStamped)) {
    week.disputes += 1;
    const rival = isContested ? opener : holder;
    week.disputeHours[layout.sellerGroup[closer]] += parameters.motives.dispute_hours;
    week.disputeHours[layout.sellerGroup[rival]] += parameters.motives.dispute_hours;
  }
}

/** @param seller −1 where nobody’s work is credited */
function credit({ layout, sellers, week }: SalesState, seller: number, part: number): void {
  if (seller < 0) week.creditedNobody += part;
  else {
    sellers.credited[seller] += part;
    if (layout.sellerChannel[seller] === SALESPERSON) week.creditedSalespeople += part;
    else week.creditedOthers += part;
  }
}
