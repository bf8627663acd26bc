import type { Replay } from '../../explorer/replay.ts';
import { makeElement } from './makeElement.ts';
import { makeTable } from './makeTable.ts';
import { ledgerAccounts, sumTransfers } from './sumTransfers.ts';
import type { RunView, Surroundings } from './view.ts';

/** Less than this, in shares, would read 0.0 hundredths. */
const SMALLEST = 0.0005;

/** The ledger from the start to one week: who gave authored power to whom, and what each account has. */
export function createLedgerView({ speaker }: Surroundings): RunView {
  const { say } = speaker;
  const element = makeElement('div');
  let replay: Replay | null = null;

  const hundredths = (share: number) => (Math.abs(share) < SMALLEST ? '·' : speaker.number(100 * share, 1));

  function showWeek(week: number): void {
    if (replay === null) return;
    const { timeline, weekly } = replay;
    const sums = sumTransfers(timeline, week);
    const gave = (from: (typeof ledgerAccounts)[number]) => ledgerAccounts.map((to) => sums[from][to]);
    const got = (to: (typeof ledgerAccounts)[number]) => ledgerAccounts.map((from) => sums[from][to]);
    const givers = ledgerAccounts.filter((account) => gave(account).some((share) => share >= SMALLEST));
    const takers = ledgerAccounts.filter((account) => got(account).some((share) => share >= SMALLEST));
    // What is not written is no part of any series: it is what the roles have not authored.
    const authored = (account: string) => weekly[`authored_${account}`]?.[week - 1];
    const hasShares = ledgerAccounts.some((account) => authored(account) !== undefined);
    element.replaceChildren(
      givers.length === 0
        ? makeElement('p', { class: 'note' }, say('explorer.ledger.none', { week }))
        : makeTable({
            caption: say('explorer.ledger.caption', { week }),
            headings: [say('explorer.ledger.from'), ...takers.map((account) => speaker.account(account))],
            rows: givers.map((from) => [speaker.account(from), ...takers.map((to) => hundredths(sums[from][to]))]),
          }),
      makeTable({
        caption: say('explorer.ledger.shares', { week }),
        headings: [
          say('explorer.ledger.account'),
          say('explorer.ledger.gained'),
          say('explorer.ledger.lost'),
          say('explorer.ledger.net'),
          ...(hasShares ? [say('measure.authored')] : []),
          say('measure.formal_power'),
        ],
        rows: ledgerAccounts.map((account) => [
          speaker.account(account),
          hundredths(total(got(account))),
          hundredths(total(gave(account))),
          speaker.signed(100 * (total(got(account)) - total(gave(account))), 1),
          ...(hasShares ? [speaker.number(100 * (authored(account) ?? Number.NaN), 1)] : []),
          speaker.number(100 * (weekly[`formal_power_${account}`]?.[week - 1] ?? Number.NaN), 1),
        ]),
      }),
    );
  }

  return {
    element,
    showRun(shown, week) {
      replay = shown;
      showWeek(week);
    },
    showWeek,
  };
}

function total(shares: readonly number[]): number {
  return shares.reduce((sum, share) => sum + share, 0);
}
