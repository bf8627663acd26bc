import type { Regulation, ReopeningCause } from '../scenario/definition/vocabulary.ts';

/** What happened to a rule, a counter-rule or a derogation; a row of events.parquet. */
export interface RuleEvent {
  readonly week: number;
  /** Order within the run, from 0. */
  readonly seq: number;
  readonly issue: string;
  readonly kind:
    | 'first_writing'
    | 'revision'
    | 'amendment'
    | 'renewal'
    | 'stalemate'
    | 'refusal'
    | 'lapse'
    | 'derogation'
    | 'derogation_end'
    | 'counter_rule'
    | 'counter_rule_end'
    | 'client_leaves';
  readonly cause: ReopeningCause | 'demand' | 'relay' | 'grievance' | 'none';
  /** Group that had the rule opened. */
  readonly initiator: string;
  /** Groups that wrote, joined by `+`. */
  readonly pen: string;
  readonly inNameOf: 'client' | 'own';
  readonly protocol: string;
  /** Rounds of offers; 0 where nobody bargained. */
  readonly rounds: number;
  readonly regulation: Regulation;
  readonly windowBefore: readonly [number, number];
  readonly windowAfter: readonly [number, number];
  /** Author shares over the four roles. */
  readonly authorsBefore: readonly number[];
  readonly authorsAfter: readonly number[];
  /** Identifier of the revision that this one replaces; −1 where there is none. */
  readonly parentRule: number;
  readonly rule: number;
  /** Transfers of authored power in this event: `from>to` → share. */
  readonly transfers: Readonly<Record<string, number>>;
  /** Offers, where they were asked for: who offered which window in which round. */
  readonly offers?: readonly {
    readonly round: number;
    readonly group: string;
    readonly window: readonly [number, number];
  }[];
}
