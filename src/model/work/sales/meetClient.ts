import { settingOf } from '../decisions.ts';
import { DRAWS, draw } from './contactDraws.ts';
import { endSold, endUnsold } from './endContact.ts';
import { giveTime } from './giveTime.ts';
import { channelOf, turnTo } from './openContacts.ts';
import { CONTACT_HOURS, DISCOUNT, SALESPERSON, TELE_ADVISER } from './salesLayout.ts';
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
  const full = settingOf(layout.decisions[CONTACT_HOURS], sellers.action[CONTACT_HOURS * layout.sellers + seller]);
  const atDesk = layout.sellerChannel[seller] >= TELE_ADVISER ? contacts.desk_hours : 1;
  if (!giveTime(state, a, seller, full * atDesk * byDialogue)) return;
  week.byTrace += byTrace;
  week.bySelfService += byClient;
  week.byDialogue += byDialogue;

  const difficulty = accounts.complex[a] === 1 ? contacts.difficulty_complex : contacts.difficulty_basic;
  const lacks = difficulty * (1 - expertiseOf(state, seller)) * (1 - knows);
  const again = accounts.attempt[a] > 1 || accounts.passed[a] === 1;
  week.lived[layout.client[a]] += lacks + (again ? contacts.repeat_sting * (1 - knows) : 0);
  const chance =
    contacts.appeal *
    (1 - lacks) *
    leftAfter(week.hoursAsked - sellers.action[CONTACT_HOURS * layout.sellers + seller], contacts.time_sensitivity) *
    leftAfter(week.discountAsked - sellers.action[DISCOUNT * layout.sellers + seller], contacts.price_sensitivity);
  const luck = accounts.luck[a * DRAWS + (accounts.attempt[a] > 1 ? draw.returningClosing : draw.closing)];
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
  const mark = accounts.luck[a * DRAWS + draw.returning];
  if (accounts.attempt[a] > 1 || mark >= returns) {
    endUnsold(state, a);
    return;
  }
  accounts.attempt[a] = 2;
  accounts.status[a] = RETURNING;
  turnTo(state, a, channelOf(state, mark / returns), accounts.luck[a * DRAWS + draw.returningMember]);
}

/** Share of sales left where an action stays below what is asked, in half ranges. */
function leftAfter(missing: number, sensitivity: number): number {
  if (missing <= 0) return 1;
  const left = 1 - sensitivity * missing;
  return left > 0 ? left : 0;
}

function expertiseOf({ layout, parameters }: SalesState, seller: number): number {
  const channel = layout.sellerChannel[seller];
  if (channel === SALESPERSON) return parameters.contacts.expertise_salespeople;
  return channel === TELE_ADVISER
    ? parameters.contacts.expertise_tele_advisers
    : parameters.contacts.expertise_telemarketing;
}
