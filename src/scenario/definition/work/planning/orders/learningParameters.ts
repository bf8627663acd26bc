import { z } from 'zod';
import { quantity } from '../../../parameter.ts';

/** What results sting, and how fast sales and launcher learn from them. No one knows a distribution, and nobody optimises. */
export const learningSchema = z.strictObject({
  sales_rate: quantity(
    0.03,
    1,
    '1/week',
    'Share of what a week’s results say that enters the habits of those who promise.',
    'assumption (slow against the weeks between a promise and its delivery)',
  ),
  launcher_rate: quantity(
    0.05,
    1,
    '1/week',
    'Share of what a week’s results say that enters the habits of those who launch.',
    'assumption (slow against the weeks between launch and result)',
  ),
  shortage_sting: quantity(
    4,
    100,
    '1',
    'How much an order that comes out short stings the launcher, against one that leaves pieces over.',
    'assumption (a second launch costs time that the client sees)',
  ),
  lateness_sting: quantity(
    1,
    100,
    '1',
    'How far a day late on average moves the level that is held right, in days of cycle or of lead.',
  ),
  complaint_sting: quantity(
    0.25,
    100,
    '1',
    'How far a day of promise beyond the wish moves the cycle, in days: every client complains, also one who cannot leave.',
    'assumption (a client who cannot leave still complains)',
  ),
  lost_sting: quantity(
    1,
    100,
    'half ranges',
    'How far the loss of all the custom of a class would shorten its cycle.',
    'assumption (for fear of losing clients: TER12)',
  ),
  load_sting: quantity(
    0.5,
    100,
    'half ranges',
    'How far a week without any load would shorten all cycles, so as to win orders; a load above the target lengthens them.',
    'assumption (the weekly load target: TER12)',
  ),
  urgent_sting: quantity(
    2,
    100,
    'half ranges',
    'How far a week in which no urgent order found room in time would raise the reserve.',
  ),
  idle_sting: quantity(
    0.5,
    100,
    'half ranges',
    'How far a week in which all withheld capacity stayed idle below the load target would lower the reserve.',
  ),
  deferred_sting: quantity(
    1,
    100,
    'half ranges',
    'How far a week in which every order was deferred because capacity was withheld would lower the reserve.',
  ),
  early_sting: quantity(
    0.15,
    100,
    '1',
    'How far a day early on average lowers the lead, in days: finished pieces wait.',
  ),
});
