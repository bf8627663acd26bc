import { z } from 'zod';
import { quantity } from '../parameter.ts';

/** `process`: shifts that keep a process inside what the client tolerates. */
export const processSchema = z.strictObject({
  hand_over: quantity(
    0.15,
    5,
    '1',
    'Disturbance per squared difference between consecutive performers.',
    'assumption (knobs touched at every change of shift: TER12)',
  ),
});
