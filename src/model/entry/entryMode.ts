import type { Regulation, ReopeningCause } from '../../scenario/definition/vocabulary.ts';
import type { Run } from '../run.ts';
import type { Position } from '../table/tablePositions.ts';

/** An issue that is on this week’s agenda. */
export interface Opening {
  readonly issue: number;
  /** `demand` for a first request of the client, `relay` for a claim carried upward, else why a rule is opened again. */
  readonly cause: ReopeningCause | 'demand' | 'relay';
  /** Group that has it opened. */
  readonly initiator: number;
  /** Week in which the client asked for it, where it is decided later. */
  readonly askedWeek?: number;
}

/** What a table is held over: who sits, on what form, who writes, and what happens without agreement. */
export interface TableForm {
  /** Groups that sit. */
  readonly parties: readonly number[];
  /** Group that decides alone; then nobody bargains. */
  readonly decider?: number;
  /** Half-width fixed beforehand; absent where it is bargained too. */
  readonly halfWidth?: number;
  readonly enforcement?: number;
  readonly visibility?: number;
  readonly codified?: number;
  readonly deposited?: number;
  /** A window that nobody bargains over, and whose will it is, by party: an amendment. */
  readonly amended?: { readonly window: Position; readonly will: readonly number[] };
  readonly regulation: Regulation;
  readonly writes: boolean;
  /** Who demanded the rule and fixed its form, as shares by group; summing to 1. */
  readonly frame: readonly { readonly group: number; readonly share: number; readonly inClientName: boolean }[];
  /** Groups that write it, in equal shares. */
  readonly pen: readonly number[];
  /** What each side falls back on: the rule in force, the draft from practice that is in force anyway, or no rule. */
  readonly without: 'status_quo' | 'draft' | 'lapse';
  /** Weeks until the rule must be renewed; 0 without a term; absent: the term stays as it was. */
  readonly termWeeks?: number;
  /** How much a group took part, 0 to 1, by group; groups that are not named did not. Absent: it stays as it was. */
  readonly participation?: ReadonlyMap<number, number>;
}

/** A way in for the client, closed until the entry week. */
export interface EntryMode {
  readonly name: string;
  /** Opens the channel, with the run as it is at the entry. */
  enter(run: Run): EntryChannel;
}

/**
 * The channel by which the client’s demands become rules; it keeps the mode’s own state.
 *
 * A mode knows no work system: it acts through the agenda, the tables and what becomes visible.
 */
export interface EntryChannel {
  /** Before people act: who meets whom, whose concern moves whom. */
  beforeWork(run: Run): void;
  /** After the consequences: audits, relays, explanations. */
  afterWork(run: Run): void;
  /** What the client has opened this week. */
  open(run: Run, openings: Opening[]): void;
  /** The table for an issue that this mode governs; undefined where the organisation’s own table is held. */
  convene(run: Run, opening: Opening): TableForm | undefined;
  /** Share of the exceptions proposed by those who do the work on which a client decides, 0 to 1; 0: none reaches one. */
  answersProposals(run: Run): number;
  /** Share of the clients’ voice that a group borrows at a table on an issue, after discounting by listening, 0 to 1. */
  voiceOf(run: Run, group: number, issue: number): number;
}
