import { z } from 'zod';
import { parameter, quantity, share, weeks } from '../../parameter.ts';

/** Clients’ contacts: how many, what they need, how long they wait, and what makes a sale. */
export const contactsSchema = z.strictObject({
  accounts_per_salesperson: parameter({
    default: 20,
    min: 1,
    max: 200,
    unit: 'clients',
    about: 'Clients in the portfolio of a salesperson; the fewer agents of the role clients speak for them in turn.',
    source: 'assumption',
    integer: true,
  }),
  rate: share(0.5, 'Weekly probability that a client without an open contact begins one.'),
  hours_share: share(
    1,
    'Share of the hours of ordinary work that are there for these clients; the rest goes to clients who are not followed.',
  ),
  patience_weeks: weeks(3, 0, 52, 'Weeks that a client waits to be served before it gives up.'),
  turning: share(
    0.5,
    'Share of clients who, having waited for a week, try self-service instead.',
    'assumption (the mix has sense only as adjustment of supply and demand: MAL09)',
  ),
  returns: share(0.5, 'Share of clients who did not buy and come back once, by whichever way they then choose.'),
  appeal: share(0.6, 'Probability of a sale where the contact lacks nothing.'),
  difficulty_basic: share(0.2, 'What of a basic product cannot be sold without expertise or knowledge of the client.'),
  difficulty_complex: share(
    0.8,
    'What of a complex product cannot be sold without expertise or knowledge of the client.',
  ),
  expertise_salespeople: share(0.7, 'Expertise of salespeople in the products.'),
  expertise_tele_advisers: share(0.3, 'Expertise of tele-advisers in the products.'),
  expertise_telemarketing: share(0.2, 'Expertise of telemarketing in the products.'),
  skill_basic: share(0.7, 'Share of basic needs that a client can settle alone in self-service.'),
  skill_complex: share(0.2, 'Share of complex needs that a client can settle alone in self-service.'),
  preparation: share(
    0.15,
    'Share of the operations of a dialogue that the client has done before it, by collecting alone.',
    'assumption (autonomous collection: MAL09)',
  ),
  desk_hours: share(0.4, 'Hours of a contact in the other channels, as a share of the hours that are given to it.'),
  passing_hours: quantity(0.2, 5, 'hours', 'Hours that a tele-adviser spends on a contact that it passes on.'),
  validation_hours: quantity(
    1,
    10,
    'hours',
    'Hours that a salesperson needs to validate a sale of another channel.',
    'assumption (full validation wastes the channels: KES04)',
  ),
  time_sensitivity: quantity(
    0.3,
    2,
    '1/half range',
    'Share of sales lost for each half range of time that a contact is given too little.',
  ),
  price_sensitivity: quantity(
    0.3,
    2,
    '1/half range',
    'Share of sales lost for each half range by which the discount stays below what competitors give.',
  ),
  wait_sting: share(0.3, 'What a week of waiting is to the client, against a contact that is lost.'),
  repeat_sting: share(0.3, 'What having to say everything again is to the client, against a contact that is lost.'),
  service_weight: quantity(1, 10, '1', 'Weight of what clients live in their contacts, beside losses by actions.'),
});
