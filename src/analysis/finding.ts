import type { EntryModeName, Role } from '../scenario/definition/vocabulary.ts';

/**
 * What may be said of one member of the primary family, in the unit of its measure.
 *
 * The ends are those of the simultaneous interval, which excludes 0.
 */
export interface ShownEffect {
  readonly measure: string;
  readonly role: Role;
  /** Mean of mode − other mode, replicate by replicate. */
  readonly difference: number;
  readonly lower: number;
  readonly upper: number;
  /** Whether the whole interval lies within the margin: different from 0, and smaller than what was declared to matter. */
  readonly belowMargin: boolean;
  readonly margin: number | null;
}

/** A sentence before it has words: what `writeFindings` decides and the message tables of a language put into text. */
export type Finding =
  | {
      /** No simultaneous interval of the family excludes 0. */
      readonly kind: 'nothing_shown';
      readonly replicates: number;
      /** Members of the family that have an interval. */
      readonly comparisons: number;
      /** Widest simultaneous half-width; `null` without any interval. */
      readonly widest: number | null;
    }
  | {
      /** What a mode moves against `none`, largest first after the leading role. */
      readonly kind: 'mode_effects';
      readonly mode: EntryModeName;
      readonly effects: readonly ShownEffect[];
      /** Roles whose formal power rises while their autonomy falls: both intervals exclude 0. */
      readonly paradox: readonly Role[];
    }
  | {
      /** Modes of which no interval against `none` excludes 0, while another mode’s does. */
      readonly kind: 'modes_nothing_shown';
      readonly modes: readonly EntryModeName[];
    }
  | {
      /** A ranking between two modes: our inference, not a claim of the source. */
      readonly kind: 'ranking';
      readonly inference: true;
      readonly first: EntryModeName;
      readonly second: EntryModeName;
      readonly effect: ShownEffect;
    };
