import { z } from 'zod';
import { parameter, quantity } from '../../../parameter.ts';

/** What the shop can do, and how long it takes. */
export const shopSchema = z.strictObject({
  load_target: parameter({
    default: 800,
    min: 1,
    max: 100000,
    unit: 'work units/week',
    about: 'Weekly load that sales and launcher aim at.',
    source: 'TER12',
  }),
  technical_capacity: parameter({
    default: 850,
    min: 1,
    max: 100000,
    unit: 'work units/week',
    about: 'Work that the shop can do in a week, a fifth on each working day.',
    source: 'assumption (somewhat above the target: TER12 has room withheld under a target that is approached)',
  }),
  work_per_piece: parameter({
    default: 0.58,
    min: 0.001,
    max: 1000,
    unit: 'work units',
    about: 'Work that a launched piece takes, good or not.',
    source: 'assumption (about nine in ten of 33 orders of 40 pieces, with a margin, then ask for the target)',
  }),
  panel_pieces: parameter({
    default: 1,
    min: 1,
    max: 1000,
    unit: 'pieces',
    about: 'Pieces that are launched together, as circuits are on one panel: a launch is rounded up to whole panels.',
    source: 'assumption (no panels)',
    integer: true,
  }),
  ready_days: quantity(
    5,
    120,
    'working days',
    'Mean time from the order until engineering and methods have it ready to be launched; evenly from 0 to twice as much.',
  ),
  technical_days: parameter({
    default: 5,
    min: 1,
    max: 120,
    unit: 'working days',
    about: 'Time from the launch of a job until its pieces are finished.',
    source: 'assumption',
    integer: true,
  }),
  cycle_floor_days: quantity(10, 365, 'calendar days', 'No cycle below this is promised, whatever the rule says.'),
  reserve_days: parameter({
    default: 15,
    min: 1,
    max: 180,
    unit: 'calendar days',
    about: 'Days ahead over which withheld and uncommitted capacity are counted.',
    source: 'TER12 (the next 15 days)',
  }),
});
