import { z } from 'zod';
import { parameter, quantity, share } from '../../parameter.ts';

const callers = z.array(z.string().max(40)).default([]);

function items(count: number, about: string) {
  return parameter({ default: count, min: 1, max: 40, unit: 'items', about, source: 'assumption', integer: true });
}

function pieces(count: number, about: string) {
  return parameter({ default: count, min: 1, max: 10_000, unit: 'pieces', about, source: 'assumption' });
}

const lineSchema = z.strictObject({
  days: parameter({
    default: 5,
    min: 1,
    max: 7,
    unit: 'days/week',
    about: 'Days of a week on which is made, called and shipped.',
    source: 'assumption',
    integer: true,
  }),
  hours: parameter({
    default: 16,
    min: 1,
    max: 24,
    unit: 'hours/day',
    about: 'Hours of the line that all items share.',
    source: 'assumption (two shifts)',
  }),
  load: parameter({
    default: 0.7,
    min: 0.05,
    max: 1.5,
    unit: '1',
    about: 'Share of the hours that making the mean calls takes, before scrap and changeovers.',
    source: 'assumption (the level of every shortage hangs on it)',
  }),
  changeover: quantity(
    0.4,
    12,
    'hours',
    'Hours that a change from one item to another takes when the situations ask nothing unusual.',
  ),
});

const firstFitSchema = z.strictObject({
  items: items(6, 'Items for the car maker’s line; each is called every day.'),
  pieces: pieces(100, 'Mean pieces of a call.'),
  spread: share(0.2, 'Largest difference between an announced call and the mean, as a share of it.'),
  volume_change: share(0.15, 'Probability that an announced call changes in volume.'),
  change_size: share(0.4, 'Largest change of volume, as a share of the call.'),
  item_change: share(0.08, 'Probability that an announced call changes to another item.'),
  frozen_days: parameter({
    default: 1,
    min: 0,
    max: 5,
    unit: 'days',
    about:
      'Frozen horizon: days before launch from which a call no longer changes; at 0 unannounced calls are also made for on their day.',
    source: 'TER12 (the car maker may change volume or item until 24 h before launch)',
    integer: true,
  }),
  callers: callers.meta({ description: 'Groups of clients that make first-fit calls; empty for all.' }),
});

const spareSchema = z.strictObject({
  items: items(8, 'Spare-part items.'),
  frequency: share(0.25, 'Probability that an item is called on a day.'),
  pieces: pieces(24, 'Mean pieces of a call.'),
  spread: share(0.5, 'Largest difference between a call and the mean, as a share of it.'),
  announced: z.boolean().default(false).meta({
    description: 'Whether spare-part calls are announced as first-fit calls are (TER12: they are not).',
  }),
  patience_days: parameter({
    default: 10,
    min: 1,
    max: 40,
    unit: 'days',
    about: 'Days after which an open call is cancelled; the car maker, whose line waits, cancels none.',
    source: 'assumption',
    integer: true,
  }),
  callers: callers.meta({ description: 'Groups of clients that make spare-part calls; empty for all.' }),
});

const stoppagesSchema = z.strictObject({
  supplier: share(0.12, 'Weekly probability that a supplier fails: some items cannot be made.', 'assumption (TER12)'),
  supplier_share: share(0.4, 'Share of the items that a failing supplier leaves without inputs.'),
  transport: share(0.04, 'Weekly probability that inbound transport stops: nothing can be made.', 'assumption (TER12)'),
  weather: share(
    0.02,
    'Weekly probability that weather stops the roads: nothing can be made or shipped.',
    'assumption (TER12)',
  ),
  days: quantity(2, 10, 'days', 'Length of a stoppage when the situations ask nothing unusual.'),
});

const flawsSchema = z.strictObject({
  base: share(0.01, 'Share of flawed pieces outside episodes; their severity is anywhere between 0 and 1.'),
  frequency: share(0.03, 'Weekly probability that an episode of flaws begins on an item that has none.'),
  share: share(0.4, 'Mean share of flawed pieces in an episode, all with the severity of the episode.'),
  weeks: parameter({
    default: 2,
    min: 1,
    max: 26,
    unit: 'weeks',
    about: 'Mean weeks that it takes to solve the problem behind an episode.',
    source: 'assumption',
  }),
  tolerated: share(0.5, 'Severity up to which a flaw harms nobody when the situations ask nothing unusual.'),
});

const learningSchema = z.strictObject({
  rate: parameter({
    default: 0.05,
    min: 0,
    max: 1,
    unit: '1/week',
    about: 'Share of what a week’s results say that those who decide learn of it.',
    source: 'assumption (slow against the delay between a launch and its results)',
  }),
  concession: quantity(
    4,
    50,
    'half ranges/share',
    'How much more cover a kind of calls asks for when none of them was met in time; less in proportion.',
    'assumption (a concession after shortages: TER12 has stocks imposed; its size is not known)',
  ),
  take_back: quantity(
    0.2,
    5,
    'half ranges',
    'How much of the cover of a kind the supplier would take back after a week without shortage in which none of it was touched; less in proportion.',
    'assumption (a firm that professes just-in-time: TER12)',
  ),
  lots: quantity(
    1,
    50,
    'half ranges/share',
    'How much larger lots should be after a week that lacked hours and spent all of them on changeovers, or smaller after a week in which the line stood idle; less in proportion.',
  ),
  criterion: quantity(
    4,
    50,
    'half ranges/share',
    'How much laxer the criterion should be when all was scrapped and would have harmed nobody, or stricter when all parts harmed and nobody had agreed to it; less in proportion.',
    'assumption (as much as for a shortage)',
  ),
  client_demand: quantity(
    0.2,
    20,
    'half ranges/share',
    'How far a client raises the cover that it expects in a week in which none of its calls was met in time; less in proportion.',
    'assumption (the client imposes stocks: TER12)',
  ),
  client_relief: share(0.02, 'Share of what shortages taught a client that it forgets in a week.'),
});

const derogationSchema = z.strictObject({
  channel: share(
    1,
    'Share of production’s proposals that reach a client who decides on them; 0: there is no acceptance channel.',
    'assumption (in the end it is the client who decides: TER12)',
  ),
  leniency: share(
    0.3,
    'How much more severe a flaw a client accepts when it would otherwise get none of what it has called for the next day.',
  ),
});

const costsSchema = z.strictObject({
  stock: quantity(0.02, 5, 'loss/day', 'Weekly cost to the firm of a day of cover.'),
  shortage: quantity(2, 50, 'loss/share', 'Weekly cost to the firm when no call of a kind is met in time.'),
  scrap: quantity(1, 50, 'loss/share', 'Weekly cost to the firm when all that is made is scrap.'),
  client_shortage: quantity(
    4,
    50,
    'loss/share',
    'Loss to a client none of whose calls of a kind is met in time, per salience of the issue that sets the cover.',
  ),
});

/** Calls served from stock: a supplier that delivers line items on call. */
export const callsSchema = z.strictObject({
  line: lineSchema.prefault({}),
  first_fit: firstFitSchema.prefault({}),
  spare: spareSchema.prefault({}),
  stoppages: stoppagesSchema.prefault({}),
  flaws: flawsSchema.prefault({}),
  learning: learningSchema.prefault({}),
  derogation: derogationSchema.prefault({}),
  costs: costsSchema.prefault({}),
});
export type CallsDefinition = z.output<typeof callsSchema>;
