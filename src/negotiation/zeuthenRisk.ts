import pow from '@stdlib/math-base-special-pow';

/**
 * The largest probability of conflict that a party would risk by insisting rather than giving in
 * (Zeuthen 1930; Harsanyi 1956, Econometrica 24): (own − offered) / (own − disagreement), between 0 and 1.
 *
 * A weight w turns it into 1 − (1 − risk)^w: unchanged for 1, and the one with less to lose stays the one whose offer
 * has the larger weighted Nash product.
 *
 * @param own - utility of one's own offer
 * @param offered - utility of what the other offers
 * @param disagreement - utility of no agreement
 * @returns 1 if the own offer is no better than conflict or the other's is worse than conflict; 0 if the other offers
 * at least as much as one asks
 * @example zeuthenRisk(0.8, 0.3, 0) // 0.625
 */
export function zeuthenRisk(own: number, offered: number, disagreement: number, weight = 1): number {
  if (own <= disagreement || offered <= disagreement) return 1;
  if (offered >= own) return 0;
  if (weight === 1) return (own - offered) / (own - disagreement);
  return 1 - pow((offered - disagreement) / (own - disagreement), weight);
}
