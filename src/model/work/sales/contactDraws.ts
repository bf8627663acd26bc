/**
 * Marks of a potential contact, all uniform in [0, 1): there every week for every account, whether a contact begins or
 * not, and kept by the contact that begins, so that no rule shifts anybody’s luck.
 */
export const draw = {
  arrival: 0,
  /** Way to which the client turns first, and which member of the channel takes it. */
  channel: 1,
  member: 2,
  /** Rank of complexity: the lowest are complex products. */
  kind: 3,
  /** The client buys where it lies below the probability of a sale. */
  closing: 4,
  /** Whether it comes back, and by which way. */
  returning: 5,
  returningMember: 6,
  returningClosing: 7,
  /** An entry has a stamp where it lies below the completeness of the entry. */
  stamp: 8,
  /** Whom a contested sale falls to where chance decides. */
  attribution: 9,
  /** Whether the client, having waited, turns to self-service; whom the firm calls. */
  turning: 10,
  /** Whether a second channel approaches the client as well, where channels compete openly. */
  poaching: 11,
} as const;

/** Random numbers a week and account: each, of 32 bits, holds two marks of 16. */
export const DRAWS = 6;

const HALF = 65_536;

/** One mark of an account, out of its random numbers: the upper bits of a number are its first mark, the lower its second. */
export function markOf(draws: Float64Array, account: number, mark: number): number {
  const scaled = draws[account * DRAWS + (mark >> 1)] * HALF;
  const upper = Math.floor(scaled);
  return (mark & 1) === 1 ? scaled - upper : upper / HALF;
}
