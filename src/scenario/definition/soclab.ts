import { z } from 'zod';
import { parameter, share } from './parameter.ts';

/** How the second opinion on power reads the organisation; it moves no run. */
export const soclabSchema = z.strictObject({
  answering: share(
    0.5,
    'Concern of a manager for an issue that it answers for and doesn’t perform, against 1 for who performs it.',
  ),
  indifference_distance: parameter({
    default: 1,
    min: 0.05,
    max: 4,
    unit: 'half ranges',
    about:
      'Distance of practice from an ideal at which its effect is 0: 10 on the ideal, −10 from twice the distance on.',
    source: 'assumption (the two ends of the contingency’s range are the best and the worst)',
  }),
});
