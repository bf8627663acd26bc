import type { SalesDefinition } from '../../../scenario/definition/work/sales/salesParameters.ts';
import type { Organisation } from '../../organisation.ts';
import { DRAWS } from './contactDraws.ts';
import { layOutSales, type SalesLayout } from './salesLayout.ts';
import { createSalesWeek, type SalesWeek } from './salesWeek.ts';

/** Where the one contact that an account can have open stands. */
export const FREE = 0;
export const WAITING = 1;
/** Sold by another channel; the salesperson has not validated it yet. */
export const VALIDATING = 2;
/** Not sold at the first attempt; the client comes back next week. */
export const RETURNING = 3;

/** Records and open contacts, by account. */
export interface Accounts {
  /** Share of what there is to know that stands in the record. */
  readonly record: Float64Array;
  /** Share that only the salesperson of the portfolio knows and nobody wrote down. */
  readonly known: Float64Array;
  readonly status: Uint8Array;
  readonly channel: Int8Array;
  /** Way by which the contact first came. */
  readonly firstChannel: Int8Array;
  /** Seller who has the contact; −1 in self-service. */
  readonly seller: Int32Array;
  /** Seller who opened it; −1 where nobody has yet. */
  readonly opener: Int32Array;
  /** Whether the opening is stamped in a shared record. */
  readonly stamped: Uint8Array;
  /** Whether the desk has passed it on. */
  readonly passed: Uint8Array;
  readonly complex: Uint8Array;
  readonly attempt: Uint8Array;
  readonly waited: Int32Array;
  /** Random numbers of the open contact: accounts × DRAWS. */
  readonly luck: Float64Array;
}

/** Those who staff channels, by seller. */
export interface Sellers {
  /** decisions × sellers: the last action on each decision, in half ranges. */
  readonly action: Float64Array;
  /** What these come to this week: completeness of an entry, hours of a meeting with nothing to save any, share passed on. */
  readonly completeness: Float64Array;
  readonly hours: Float64Array;
  readonly passing: Float64Array;
  /** Share of sales left where the time and the discount given stay below what is asked. */
  readonly drive: Float64Array;
  /** Hours left for contacts this week. */
  readonly hoursLeft: Float64Array;
  readonly entryHours: Float64Array;
  /** Sales credited this week, and their running mean. */
  readonly credited: Float64Array;
  readonly usualCredit: Float64Array;
  /** Contested sales of the week in which an entry paid, minus those in which it did not. */
  readonly evidence: Float64Array;
  /** Lasting shortfall from the individual target. */
  readonly strain: Float64Array;
}

/** The work of one run. */
export interface SalesState {
  readonly parameters: SalesDefinition;
  readonly layout: SalesLayout;
  readonly accounts: Accounts;
  readonly sellers: Sellers;
  /** The week’s potential contacts: accounts × DRAWS. */
  readonly potential: Float64Array;
  readonly week: SalesWeek;
}

/** No contacts yet, empty records, and what the salespeople know. */
export function createSalesState(organisation: Organisation): SalesState {
  const parameters = organisation.scenario.work.sales;
  const layout = layOutSales(organisation);
  const { accounts, sellers } = layout;
  const perSeller = () => new Float64Array(sellers);
  const action = new Float64Array(layout.decisions.length * sellers);
  layout.decisions.forEach(({ issue }, d) => {
    action.fill(organisation.scenario.organisation.issues[issue].practice, d * sellers, (d + 1) * sellers);
  });
  return {
    parameters,
    layout,
    accounts: {
      record: new Float64Array(accounts),
      known: new Float64Array(accounts).fill(parameters.records.known_at_start),
      status: new Uint8Array(accounts),
      channel: new Int8Array(accounts),
      firstChannel: new Int8Array(accounts),
      seller: new Int32Array(accounts).fill(-1),
      opener: new Int32Array(accounts).fill(-1),
      stamped: new Uint8Array(accounts),
      passed: new Uint8Array(accounts),
      complex: new Uint8Array(accounts),
      attempt: new Uint8Array(accounts),
      waited: new Int32Array(accounts),
      luck: new Float64Array(accounts * DRAWS),
    },
    sellers: {
      action,
      completeness: perSeller(),
      hours: perSeller(),
      passing: perSeller(),
      drive: perSeller(),
      hoursLeft: perSeller(),
      entryHours: perSeller(),
      credited: perSeller(),
      usualCredit: perSeller(),
      evidence: perSeller(),
      strain: perSeller(),
    },
    potential: new Float64Array(accounts * DRAWS),
    week: createSalesWeek(organisation, parameters.records.known_at_start),
  };
}
