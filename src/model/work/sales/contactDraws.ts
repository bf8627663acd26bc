/**
 * Draws of a potential contact, all uniform in [0, 1): drawn every week for every account, whether a contact begins or
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
} as const;

/** Draws a week and account. */
export const DRAWS = 11;
