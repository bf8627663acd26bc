import { z } from 'zod';
import { parameter, quantity } from '../../../parameter.ts';

/** Pieces that turn out bad. */
export const defectsSchema = z.strictObject({
  mean: parameter({
    default: 0.1,
    min: 0,
    max: 0.4,
    unit: '1',
    about: 'Mean share of the launched pieces of an order that are defective.',
    source: 'TER12 (10 % on average)',
  }),
  sd: quantity(
    0.06,
    0.4,
    '1',
    'Standard deviation, between orders, of the share of defective pieces: most orders go well, a few go badly; at most √2 times the mean counts.',
  ),
});
