import { draw, markOf } from './contactDraws.ts';
import { endSold, endUnsold } from './endContact.ts';
import { giveTime } from './giveTime.ts';
import { channelOf, memberOf, turnTo } from './openContacts.ts';
import { SALESPERSON, TELE_ADVISER } from './salesLayout.ts';
import { RETURNING, type SalesState, VALIDATING } from './salesState.ts';
import { validateSale } from './validateSale.ts';

/**
 * A seller meets the client: what stands in the record need not be asked, what the client has prepared need not be said,
 * the rest is dialogue and takes hours. Without hours left the client waits.
 */
export function meetClient(state: SalesState, a: number): void {
  const { accounts, layout, week, parameters, sellers } = state;
  const { contacts, channels, records } = parameters;
  const seller = accounts.seller[a];
  const holds = layout.holder[a] === seller;
  const read = holds ? accounts.record[a] : week.sharing * accounts.record[a];
  const knows = holds ? accounts.record[a] + accounts.known[a] : read;
  const byTrace = records.reach * read;
  const byClient = (1 - byTrace) * contacts.preparation;
  const byDialogue = 1 - byTrace - byClient;
  const hours = sellers.hours[seller] * byDialogue;
  if (!giveTime(state, a, seller, hours)) return;
  week.byTrace += byTrace;
  week.bySelfService += byClient;
  week.byDialogue += byDialogue;

  const difficulty = accounts.complex[a] === 1 ? contacts.difficulty_complex : contacts.difficulty_basic;
  const lacks = difficulty * (1 - layout.expertise[seller]) * (1 - knows);
  const again = accounts.attempt[a] > 1 || accounts.passed[a] === 1;
  week.lived[layout.client[a]] += lacks + (again ? contacts.repeat_sting * (1 - knows) : 0);
  if (channels.regime === 'open' && markOf(accounts.luck, a, draw.poaching) < channels.poaching) {
    poach(state, a, seller, hours);
  }
  const chance = contacts.appeal * (1 - lacks) * sellers.drive[seller];
  const luck = markOf(accounts.luck, a, accounts.attempt[a] > 1 ? draw.returningClosing : draw.closing);
  if (luck >= chance) leaveUnsold(state, a);
  else if (channels.regime !== 'validated' || layout.sellerChannel[seller] === SALESPERSON) endSold(state, a, seller);
  else {
    accounts.status[a] = VALIDATING;
    accounts.waited[a] = 0;
    validateSale(state, a);
  }
}

/** A client who did not buy comes back once, by whichever way it chooses, or is done. */
export function leaveUnsold(state: SalesState, a: number): void {
  const { accounts, parameters } = state;
  const { returns } = parameters.contacts;
  const mark = markOf(accounts.luck, a, draw.returning);
  if (accounts.attempt[a] > 1 || mark >= returns) {
    endUnsold(state, a);
    return;
  }
  accounts.attempt[a] = 2;
  accounts.status[a] = RETURNING;
  turnTo(state, a, channelOf(state, mark / returns), markOf(accounts.luck, a, draw.returningMember));
}

/** A second channel wants the client too: it spends hours as far as it has them, and the client says everything again. */
function poach({ accounts, layout, parameters, sellers, week }: SalesState, a: number, seller: number, hours: number) {
  const atDesk = layout.sellerChannel[seller] !== SALESPERSON;
  const rival = atDesk ? layout.holder[a] : memberOf(layout, TELE_ADVISER, markOf(accounts.luck, a, draw.member));
  const spent = hours < sellers.hoursLeft[rival] ? hours : sellers.hoursLeft[rival];
  sellers.hoursLeft[rival] -= spent;
  week.hoursUsed += spent;
  week.lived[layout.client[a]] += parameters.contacts.repeat_sting;
}
