import { z } from 'zod';
import { share } from '../../parameter.ts';

/**
 * How the channels share the clients: who may sell what (KES04).
 *
 * `open`: every channel sells everything and keeps what it opened; `intermediate`: the others sell basic products and the
 * salesperson has a share in complex ones; `validated`: the salesperson validates every sale of the others.
 */
export const channelRegimes = ['open', 'intermediate', 'validated'] as const;
export type ChannelRegime = (typeof channelRegimes)[number];

const groups = (names: readonly string[], description: string) =>
  z
    .array(z.string())
    .default([...names])
    .meta({ description });

/** Who staffs the channels, where clients turn first, and what the channels may do. */
export const channelsSchema = z.strictObject({
  salespeople: groups(['salespeople'], 'Groups whose members have a portfolio of clients of their own.'),
  tele_advisers: groups(['tele_advisers'], 'Groups at the desk or the telephone, who take whichever client comes.'),
  telemarketing: groups([], 'Groups that call clients; empty: the tele-advisers make the calls.'),
  salesperson_first: share(0.35, 'Weight of the salesperson among the ways to which a client turns first.'),
  tele_adviser_first: share(0.35, 'Weight of the desk among the ways to which a client turns first.'),
  telemarketing_first: share(0.1, 'Weight of calls by the firm among the ways in which a contact begins.'),
  self_service_first: share(
    0.2,
    'Weight of self-service among the ways to which a client turns first.',
    'assumption (autonomous collection is one of three operations: MAL09)',
  ),
  cold_calls: share(
    0.3,
    'Share of planned calls by the firm that are made without anything in the record to go by.',
    'assumption (tracing of what was bought tells whom to call: MAL09)',
  ),
  regime: z.enum(channelRegimes).default('intermediate').meta({
    description: 'Who may sell what to whom: open competition, in between, or the salesperson validates all (KES04).',
  }),
  rivalry: share(
    0.6,
    'Under open competition, share of the contacts that would be passed on which the channel keeps instead.',
    'assumption (open competition harms service: KES04)',
  ),
  poaching: share(
    0.3,
    'Under open competition, share of meetings about which a second channel approaches the client as well.',
    'assumption (open competition harms service: KES04)',
  ),
  share_on_others: share(
    0.5,
    'Share that the salesperson of the portfolio has in what others sell: complex products in between, all where it validates.',
    'assumption (the salesperson gets a share on complex ones: KES04)',
  ),
});
