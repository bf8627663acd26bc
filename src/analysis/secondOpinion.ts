import type { EntryModeName, Role } from '../scenario/definition/vocabulary.ts';
import type { Verdict } from './primaryFamily.ts';

/** Measures of ours that SocLab’s power is held against. */
export const ownPowers = ['formal_power', 'effective_power'] as const;
export type OwnPower = (typeof ownPowers)[number];
/** All measures of power that are compared; all are shares. */
export const comparedPowers = [...ownPowers, 'soclab_power_share', 'soclab_power_share_divided'] as const;
export type ComparedPower = (typeof comparedPowers)[number];

/** A difference of shares of power with its interval, simultaneous over all rows and measures of the second opinion. */
export interface PowerDifference {
  readonly difference: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly verdict: Verdict;
}

/** One question that every measure of power answers. */
export type OpinionQuestion =
  /** Which of two roles has more in a mode: first minus second. */
  | { readonly kind: 'order'; readonly mode: EntryModeName; readonly first: Role; readonly second: Role }
  /** Which way a mode moves a role against `none`, replicate by replicate. */
  | { readonly kind: 'shift'; readonly mode: EntryModeName; readonly role: Role };

/** A question with the answers. */
export interface OpinionRow {
  readonly question: OpinionQuestion;
  readonly answers: Readonly<Record<ComparedPower, PowerDifference>>;
  /** Measures of ours whose answer SocLab’s turns round: both intervals exclude 0, on opposite sides. */
  readonly reversed: readonly OwnPower[];
}

/** SocLab’s power beside ours; `null` in the summary of a data set without its columns. */
export interface SecondOpinion {
  readonly rows: readonly OpinionRow[];
  /** Intervals that hold together. */
  readonly size: number;
  readonly critical: number | null;
}

/** Whether two differences are shown to point in opposite directions. */
export function areOpposite(one: PowerDifference, other: PowerDifference): boolean {
  return (
    (one.verdict === 'higher' && other.verdict === 'lower') || (one.verdict === 'lower' && other.verdict === 'higher')
  );
}
