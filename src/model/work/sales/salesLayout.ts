import { salesDecisions } from '../../../scenario/definition/work/sales/salesDecisions.ts';
import type { Organisation } from '../../organisation.ts';
import { type DecisionPlace, placeDecision } from '../decisions.ts';

/** Ways by which a contact can come; the first three are staffed. */
export const SALESPERSON = 0;
export const TELE_ADVISER = 1;
export const TELEMARKETING = 2;
export const SELF_SERVICE = 3;

/** Places of the decisions, in the order of their definitions. */
export const RECORD_ENTRY = 0;
export const CONTACT_HOURS = 1;
export const PASSING = 2;
export const DISCOUNT = 3;

/** Who sells where, and whose clients are whose; the same in all runs of a scenario. */
export interface SalesLayout {
  /** Agents who staff channels: salespeople first, then tele-advisers, then telemarketing. */
  readonly sellers: number;
  /** First seller of each staffed channel, and the number of sellers at the end. */
  readonly firstSeller: Int32Array;
  readonly sellerGroup: Int32Array;
  readonly sellerChannel: Int32Array;
  /** Expertise of a seller in the products. */
  readonly expertise: Float64Array;
  /** Whether a seller is among those who keep the records, 1 or 0. */
  readonly enters: Uint8Array;
  /** decisions × sellers: entry of the seller on the issue that governs the decision; −1 where it does not perform it. */
  readonly entryOf: Int32Array;
  readonly decisions: readonly DecisionPlace[];
  /** Decision that an issue governs; −1 for none. */
  readonly decisionOf: Int32Array;
  /** Channel that a group staffs; −1 for none. */
  readonly groupChannel: Int32Array;
  readonly accounts: number;
  /** Salesperson whose portfolio an account is in, as a seller. */
  readonly holder: Int32Array;
  /** Client (agent of the role) who speaks for an account. */
  readonly client: Int32Array;
  readonly accountsOfClient: Int32Array;
}

/** Lays out channels and portfolios of a validated scenario. */
export function layOutSales(organisation: Organisation): SalesLayout {
  const { channels, contacts } = organisation.scenario.work.sales;
  const staff = [channels.salespeople, channels.tele_advisers, channels.telemarketing];
  const expertise = [
    contacts.expertise_salespeople,
    contacts.expertise_tele_advisers,
    contacts.expertise_telemarketing,
  ];
  const agents: number[] = [];
  const sellerGroup: number[] = [];
  const sellerChannel: number[] = [];
  const groupChannel = new Int32Array(organisation.groups).fill(-1);
  const firstSeller = staff.map((groups, channel) => {
    const first = agents.length;
    for (const id of groups) {
      const g = organisation.groupIds.indexOf(id);
      groupChannel[g] = channel;
      for (let member = 0; member < organisation.groupSize[g]; member += 1) {
        agents.push(organisation.groupFirstAgent[g] + member);
        sellerGroup.push(g);
        sellerChannel.push(channel);
      }
    }
    return first;
  });
  const decisions = salesDecisions.map((decision) => placeDecision(organisation, decision));
  const entryOf = new Int32Array(decisions.length * agents.length).fill(-1);
  const sellerOf = new Map(agents.map((agent, seller) => [agent, seller]));
  decisions.forEach(({ issue }, d) => {
    for (let i = organisation.issueFirstEntry[issue]; i < organisation.issueFirstEntry[issue + 1]; i += 1) {
      const seller = sellerOf.get(organisation.entryAgent[i]);
      if (seller !== undefined) entryOf[d * agents.length + seller] = i;
    }
  });
  const keepers = organisation.scenario.devices.filter(({ type }) => type === 'crm').map(({ groups }) => groups);
  const keeps = (g: number) =>
    keepers.length === 0 || keepers.some((groups) => groups.length === 0 || groups.includes(organisation.groupIds[g]));
  const salespeople = firstSeller[TELE_ADVISER];
  const accounts = salespeople * contacts.accounts_per_salesperson;
  const clients = organisation.clientAgents.length;
  const client = Int32Array.from({ length: accounts }, (_, a) => Math.floor(a / salespeople) % clients);
  const accountsOfClient = new Int32Array(clients);
  for (const c of client) accountsOfClient[c] += 1;
  return {
    sellers: agents.length,
    firstSeller: Int32Array.from([...firstSeller, agents.length]),
    sellerGroup: Int32Array.from(sellerGroup),
    sellerChannel: Int32Array.from(sellerChannel),
    expertise: Float64Array.from(sellerChannel, (channel) => expertise[channel]),
    enters: Uint8Array.from(sellerGroup, (g) => (keeps(g) ? 1 : 0)),
    entryOf,
    decisions,
    decisionOf: Int32Array.from({ length: organisation.issues }, (_, k) =>
      decisions.findIndex(({ issue }) => issue === k),
    ),
    groupChannel,
    accounts,
    holder: Int32Array.from({ length: accounts }, (_, a) => a % salespeople),
    client,
    accountsOfClient,
  };
}
