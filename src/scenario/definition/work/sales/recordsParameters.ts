import { z } from 'zod';
import { quantity, share } from '../../parameter.ts';

/** What is known of a client, what stands in its record, and what the record gives to whom. */
export const recordsSchema = z.strictObject({
  sharing: share(
    1,
    'Share of a record that others can read where a CRM is in use; 0: private notebooks, CRM or not.',
    'KES04 (one shared record of every contact); 0 is the ablation',
  ),
  finding: share(0.15, 'Share of what there is to know about a client that one contact touches.'),
  staleness: share(0.03, 'Share of what is known that a week makes untrue.'),
  known_at_start: share(0.3, 'Share of what there is to know that only the salesperson knows at the start.'),
  entry_hours: quantity(0.5, 10, 'hours', 'Hours that a complete entry of one contact costs.'),
  purchase_trace: share(
    0.1,
    'Share of what is unknown that a sale leaves in a shared record by itself.',
    'assumption (tracing of what was bought: MAL09)',
  ),
  reach: share(0.6, 'Share of what stands in the record that need not be asked, as it can be read.'),
  need: share(
    0.5,
    'Share of situations that cannot be acted on where nothing is known of the client.',
    'assumption (tele-advisers gain competence from complete records: KES04)',
  ),
  monopoly_weight: quantity(
    0.8,
    5,
    'weight',
    'Bargaining weight of salespeople where only they know their clients.',
    'assumption (informational advantage: KES04; CF77)',
  ),
  dashboard: z
    .boolean()
    .default(true)
    .meta({ description: 'Whether managers have a dashboard made from the shared records (KES04).' }),
  dashboard_weight: quantity(
    0.8,
    5,
    'weight',
    'Bargaining weight that complete shared records give managers.',
    'assumption (managers’ authority grows: KES04)',
  ),
  oversight: share(
    0.5,
    'Enforcement that complete shared records add to rules on salespeople’s work, which nobody saw before.',
    'assumption (sales managers can see all: KES04)',
  ),
});
