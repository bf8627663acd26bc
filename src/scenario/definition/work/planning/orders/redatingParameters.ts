import { z } from 'zod';
import { parameter, quantity } from '../../../parameter.ts';

/** What the launcher may do to a date. */
export const redatingSchema = z.strictObject({
  enabled: z.boolean().default(true).meta({
    description:
      'Whether the launcher may move dates. Bound to the promises, he launches each order on the day that its promise asks for, pulls none forward and withholds no capacity.',
  }),
  threshold_days: quantity(
    4,
    60,
    'calendar days',
    'A date is moved only if the planned delivery has come to differ from it by more than this.',
    'assumption (nobody calls a client for less)',
  ),
  pull_days: parameter({
    default: 10,
    min: 0,
    max: 120,
    unit: 'working days',
    about: 'How far ahead the launcher looks for orders to pull forward on a day that stays below the load target.',
    source: 'assumption',
    integer: true,
  }),
  cancel_after_days: quantity(
    60,
    365,
    'calendar days',
    'An order that cannot be planned to be delivered within so many days after its first promise is cancelled.',
  ),
});
