import { DRAWS, draw, markOf } from './contactDraws.ts';
import { type SalesLayout, SALESPERSON, SELF_SERVICE, TELE_ADVISER, TELEMARKETING } from './salesLayout.ts';
import { FREE, RETURNING, type SalesState, WAITING } from './salesState.ts';

/** Potential contacts become contacts where the account has none open; clients who come back are there again. */
export function openContacts(state: SalesState): void {
  const { accounts, layout, week, parameters, potential } = state;
  const { luck } = accounts;
  const { rate } = parameters.contacts;
  const { cold_calls: coldCalls } = parameters.channels;
  for (let a = 0; a < layout.accounts; a += 1) {
    if (accounts.status[a] === RETURNING) {
      accounts.status[a] = WAITING;
      continue;
    }
    if (accounts.status[a] !== FREE || markOf(potential, a, draw.arrival) >= rate) continue;
    for (let at = a * DRAWS; at < (a + 1) * DRAWS; at += 1) luck[at] = potential[at];
    const channel = channelOf(state, markOf(luck, a, draw.channel));
    if (channel < 0) continue;
    // The firm calls whom the record tells it to call.
    const told = coldCalls + (1 - coldCalls) * week.sharing * accounts.record[a];
    if (channel === TELEMARKETING && markOf(luck, a, draw.turning) >= told) continue;
    accounts.status[a] = WAITING;
    accounts.firstChannel[a] = channel;
    accounts.opener[a] = -1;
    accounts.stamped[a] = 0;
    accounts.attempt[a] = 1;
    accounts.complex[a] = markOf(luck, a, draw.kind) < week.complexShare ? 1 : 0;
    turnTo(state, a, channel, markOf(luck, a, draw.member));
    week.contactsIn += 1;
  }
}

/** Hands an account’s contact to a way in, and to the member of the channel whom chance gives it. */
export function turnTo({ accounts, layout }: SalesState, a: number, channel: number, member: number): void {
  accounts.channel[a] = channel;
  accounts.waited[a] = 0;
  accounts.passed[a] = 0;
  if (channel === SELF_SERVICE) {
    accounts.seller[a] = -1;
  } else if (channel === SALESPERSON) {
    accounts.seller[a] = layout.holder[a];
  } else {
    accounts.seller[a] = memberOf(layout, channel, member);
  }
}

/** The member of a channel whom chance gives a client; where telemarketing has no staff, the desk makes the calls. */
export function memberOf(layout: SalesLayout, channel: number, member: number): number {
  const staffed = layout.firstSeller[channel + 1] > layout.firstSeller[channel] ? channel : TELE_ADVISER;
  const first = layout.firstSeller[staffed];
  return first + Math.floor(member * (layout.firstSeller[staffed + 1] - first));
}

/** Way in for a uniform mark, by the weights of the scenario; −1 where every weight is 0. */
export function channelOf(state: SalesState, mark: number): number {
  const {
    salesperson_first: salesperson,
    tele_adviser_first: teleAdviser,
    telemarketing_first: telemarketing,
    self_service_first: selfService,
  } = state.parameters.channels;
  const total = salesperson + teleAdviser + telemarketing + selfService;
  if (total === 0) return -1;
  const place = mark * total;
  if (place < salesperson) return SALESPERSON;
  if (place < salesperson + teleAdviser) return TELE_ADVISER;
  return place < salesperson + teleAdviser + telemarketing ? TELEMARKETING : SELF_SERVICE;
}
