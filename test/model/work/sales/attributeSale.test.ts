import { describe, expect, it } from 'vitest';
import type { ChannelRegime } from '../../../../src/scenario/definition/work/sales/channelsParameters.ts';
import { attributeSale } from '../../../../src/model/work/sales/attributeSale.ts';
import { draw } from '../../../../src/model/work/sales/contactDraws.ts';
import { makeSales, packMarks } from './handMadeSales.ts';

const NOBODY = -1;
const SALESPERSON = 0;
const DESK = 1;

interface Sale {
  readonly regime: ChannelRegime;
  readonly justice: boolean;
  readonly opener: number;
  readonly closer: number;
  readonly stamped: boolean;
  readonly complex: boolean;
  readonly chance: number;
  readonly sharing: number;
}
const plain: Sale = {
  regime: 'open',
  justice: true,
  opener: SALESPERSON,
  closer: DESK,
  stamped: true,
  complex: false,
  chance: 0.9,
  sharing: 1,
};

/** Credits to salesperson, desk and nobody, disputes, and what the opener learns about entering. */
function attribute(sale: Partial<Sale>) {
  const { regime, justice, opener, closer, stamped, complex, chance, sharing } = { ...plain, ...sale };
  const { state } = makeSales({ channels: { regime }, motives: { justice } });
  const { accounts, week, sellers } = state;
  week.sharing = sharing;
  accounts.opener[0] = opener;
  accounts.stamped[0] = stamped ? 1 : 0;
  accounts.complex[0] = complex ? 1 : 0;
  packMarks(accounts.luck, 0, { [draw.attribution]: chance });
  attributeSale(state, 0, closer);
  const evidence = opener < 0 ? 0 : sellers.evidence[opener];
  return [week.creditedSalespeople, week.creditedOthers, week.creditedNobody, week.disputes, evidence];
}

describe('attributeSale', () => {
  it.each<[string, Partial<Sale>, number[]]>([
    ['who opened and closed it has it', { closer: SALESPERSON }, [1, 0, 0, 0, 0]],
    ['justice: the opener with a stamp has it; the entry paid', {}, [1, 0, 0, 0, 1]],
    [
      'justice: without a stamp the closer has it, a dispute; a missing entry cost',
      { stamped: false },
      [0, 1, 0, 1, 1],
    ],
    ['no justice: chance decides, a dispute; the entry did not pay', { justice: false }, [0, 1, 0, 1, -1]],
    ['no justice: or it paid, by chance', { justice: false, chance: 0.1 }, [1, 0, 0, 1, 1]],
    ['no shared record, no stamp to show: as without justice', { sharing: 0, stamped: false }, [0, 1, 0, 1, 0]],
    [
      'in between: a share in what others sell of complex products',
      { regime: 'intermediate', complex: true, opener: DESK },
      [0.5, 0.5, 0, 0, 0],
    ],
    ['in between: none in basic ones', { regime: 'intermediate', opener: DESK }, [0, 1, 0, 0, 0]],
    ['validated: a share in all that others sell', { regime: 'validated', opener: DESK }, [0.5, 0.5, 0, 0, 0]],
    [
      'open: the desk sells to a portfolio’s client unstamped, a dispute',
      { opener: DESK, stamped: false },
      [0, 1, 0, 1, 0],
    ],
    ['open: stamped, justice settles it', { opener: DESK }, [0, 1, 0, 0, 0]],
    ['the client alone: nobody has it, nobody disputes it', { opener: NOBODY, closer: NOBODY }, [0, 0, 1, 0, 0]],
    ['the client closes what somebody opened and stamped', { closer: NOBODY }, [1, 0, 0, 0, 1]],
    [
      'the client began alone: the closer has it',
      { opener: NOBODY, regime: 'validated', closer: SALESPERSON },
      [1, 0, 0, 0, 0],
    ],
  ])('%s', (_, sale, expected) => {
    expect(attribute(sale)).toEqual(expected);
  });
});
