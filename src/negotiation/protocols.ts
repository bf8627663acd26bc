import type { Protocol } from './Protocol.ts';
import type { ProtocolName } from './ProtocolName.ts';
import { settleByAlternatingOffers } from './settleByAlternatingOffers.ts';
import { settleByConcession } from './settleByConcession.ts';
import { settleByFiat } from './settleByFiat.ts';
import { settleByNash } from './settleByNash.ts';

/** The protocols by name. */
export const protocols: Readonly<Record<ProtocolName, Protocol>> = Object.freeze({
  concession: settleByConcession,
  alternating: settleByAlternatingOffers,
  nash: settleByNash,
  fiat: settleByFiat,
});
