import { z } from 'zod';
import { quantity, share, weeks } from '../../parameter.ts';

/** Why somebody enters what it knows: attribution of sales, individual pressure, and the time that entering takes. */
export const motivesSchema = z.strictObject({
  justice: z.boolean().default(true).meta({
    description:
      'Whether a sale belongs to the one who first opened it, by the time stamp of the shared record (KES04); without, attribution is random.',
  }),
  pressure: quantity(
    0.5,
    3,
    'share of mean sales',
    'Individual target, as a share of what the group sells a head; it is also what a credited sale is worth more.',
    'assumption (individual steering: KES04)',
  ),
  pressure_from: weeks(1, 1, 5200, 'First week of individual pressure.'),
  pressure_weeks: weeks(0, 0, 5200, 'Weeks that the pressure lasts; 0: permanent.'),
  attribution: quantity(0.5, 5, '1', 'What a credited sale is worth without individual pressure.'),
  learning: quantity(
    0.02,
    0.5,
    'half ranges',
    'How far one sale in which an entry did or did not pay moves what is entered.',
  ),
  hour_sting: quantity(0.2, 5, '1/hour', 'How much an hour of entering stings, against a sale that is credited.'),
  blocking: quantity(
    3,
    20,
    '1',
    'How much lasting shortfall from the target makes somebody withhold what it knows.',
    'assumption (permanent pressure blocks: KES04)',
  ),
  strain_rate: share(
    0.03,
    'Weekly speed at which strain follows the shortfall from the target: pressure must last to block.',
  ),
  credit_rate: share(0.08, 'Weekly speed at which the picture of what somebody sells follows the week.'),
  grievance: share(0.1, 'Strain by targets that is felt as a grievance about entering and time.'),
  dispute_hours: quantity(0.5, 10, 'hours', 'Hours that a dispute over a sale costs each side.'),
});
