import { z } from 'zod';
import { quantity } from '../../parameter.ts';
import { defectsSchema } from './orders/defectsParameters.ts';
import { demandSchema } from './orders/demandParameters.ts';
import { learningSchema } from './orders/learningParameters.ts';
import { redatingSchema } from './orders/redatingParameters.ts';
import { shopSchema } from './orders/shopParameters.ts';

/** Orders made to order: a workshop that launches jobs. Times are in calendar days unless working days are named. */
export const ordersSchema = z.strictObject({
  demand: demandSchema.prefault({}),
  shop: shopSchema.prefault({}),
  defects: defectsSchema.prefault({}),
  redating: redatingSchema.prefault({}),
  learning: learningSchema.prefault({}),
  loss_per_day_late: quantity(
    0.03,
    1,
    'loss/day',
    'Loss that a client lives, per unit of salience, for each day that its orders are late against the first promise.',
  ),
  loss_per_day_beyond_wish: quantity(
    0.01,
    1,
    'loss/day',
    'Loss that a client lives, per unit of salience, for each day by which promises lie beyond what it wished.',
  ),
  cost_per_unit: quantity(
    0.002,
    1,
    'loss/work unit',
    'Cost to the firm of a work unit that stays below the load target, or goes into scrap and surplus.',
  ),
});
export type OrdersDefinition = z.output<typeof ordersSchema>;
