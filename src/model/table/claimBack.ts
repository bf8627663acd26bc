import type { TableForm } from '../entry/entryMode.ts';
import type { Run } from '../run.ts';

/**
 * An attempt to recentralise: at the table that would be held anyway, the hierarchy claims the frame and the pen, and a
 * control rule.
 *
 * Nobody is sent away: those who have come to sit still do, and without agreement the rule stays as it is, so that the
 * attempt may fail. What the rule asks for stays (enforcement, visibility, term, and the half-width where the client’s form
 * fixes it): the hierarchy claims to be the one who makes the rule, it does not free the shop from what the client requires.
 */
export function claimBack(run: Run, form: TableForm): TableForm {
  const { headGroup, writerGroup } = run.organisation;
  const parties = form.parties.includes(headGroup) ? form.parties : [headGroup, ...form.parties];
  return {
    parties,
    ...(form.decider === undefined ? {} : { decider: form.decider }),
    ...(form.halfWidth === undefined ? {} : { halfWidth: form.halfWidth }),
    regulation: 'control',
    writes: true,
    frame: [{ group: headGroup, share: 1, inClientName: false }],
    pen: [writerGroup],
    without: 'status_quo',
    participation: new Map([...parties, writerGroup].map((group) => [group, 1])),
  };
}
