import { z } from 'zod';
import { parameter, quantity, share } from '../../../parameter.ts';

/** Classes of clients, in the order of every array that is indexed by class. */
export const orderClasses = ['internal', 'semi_external', 'external'] as const;
export type OrderClass = (typeof orderClasses)[number];

function classSchema(weight: number, source: string) {
  return z.strictObject({
    group: z
      .string()
      .regex(/^[a-z][a-z0-9_]*$/, 'lower-case letters, digits and underscores, a letter first')
      .optional()
      .meta({
        description:
          'Group of clients that is this class; without one, all clients. Its outside option says how free the class is.',
      }),
    share: share(weight, 'Share of the orders that come from the class, relative to those of the others.', source),
    patience_weeks: parameter({
      default: 13,
      min: 1,
      max: 260,
      unit: 'weeks',
      about: 'Over how many weeks a client of the class remembers late deliveries and long promises.',
      source: 'assumption (the same for all classes: only the way out differs)',
    }),
    exit_per_day: quantity(
      0.0015,
      0.1,
      '1/week/day',
      'Share of its custom that a client who is wholly free takes elsewhere in a week, for each day of displeasure.',
      'assumption (the same for all classes: only the way out differs)',
    ),
  });
}

/** Who orders what, and when it is wished. */
export const demandSchema = z.strictObject({
  orders_per_week: quantity(
    33,
    500,
    'orders/week',
    'Orders that come in a week while no client has turned away.',
    'TER12',
  ),
  classes: z
    .strictObject({
      internal: classSchema(0.4, 'TER12').prefault({}),
      semi_external: classSchema(0.3, 'assumption (the rest in halves)').prefault({}),
      external: classSchema(0.3, 'assumption (the rest in halves)').prefault({}),
    })
    .prefault({}),
  pieces_mean: parameter({
    default: 40,
    min: 1,
    max: 10000,
    unit: 'pieces',
    about: 'Mean quantity of an order.',
    source: 'assumption',
  }),
  pieces_min: parameter({
    default: 8,
    min: 1,
    max: 10000,
    unit: 'pieces',
    about: 'Smallest quantity of an order; what lies above it is exponential, so that a few orders are large.',
    source: 'assumption',
    integer: true,
  }),
  wish_days: quantity(
    26,
    365,
    'calendar days',
    'Mean of the time within which a client wishes its order; the same for all classes.',
  ),
  wish_spread_days: quantity(
    12,
    365,
    'calendar days',
    'Wishes lie evenly between the mean minus and the mean plus so much; none is below 0.',
  ),
  urgent_share: share(0.1, 'Share of orders that are urgent; the same for all classes.'),
  urgent_lead_days: quantity(
    10,
    180,
    'calendar days',
    'Time within which an urgent order is wanted, and promised; it is a repeat that needs no preparation.',
  ),
  newcomers: share(
    0.02,
    'Share of the custom that was lost which new clients bring back in a week.',
    'assumption (a market that forgets within a year)',
  ),
});
