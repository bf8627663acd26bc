import type { RandomStream } from '../random/randomStream.ts';
import type { EntryChannel, EntryMode } from './entry/entryMode.ts';
import type { Journal } from './rules/journal.ts';
import type { Organisation } from './organisation.ts';
import type { Power } from './power.ts';
import type { Tally } from './measures/tally.ts';
import type { Work } from './work/workSystem.ts';

/** Settings are normalised: an issue’s range is [−2, 2], the contingency lives in [−1, 1]. */
export const RANGE_LIMIT = 2;

/** What moves from outside; the same in every mode of a replicate. */
export interface World {
  /** Contingency by issue. */
  readonly contingency: Float64Array;
  /** Expectation by client × issue, before anybody explains anything. */
  readonly expectation: Float64Array;
  readonly expectationMean: Float64Array;
  /** Exogenous arrival mark by entry, in [0, 1): a potential situation arises where it lies below the frequency. */
  readonly arrival: Float64Array;
  /** Who meets whom, by entry, in [0, 1). */
  readonly meeting: Float64Array;
}

/** Performers on issues, by entry. */
export interface Performers {
  readonly habit: Float64Array;
  /** What of the habit is the performer’s own, and stays beside the team’s. */
  readonly ownWay: Float64Array;
  readonly knowHow: Float64Array;
  /** Counterfactual habit and know-how: those at entry, then every term of learning but those caused by norms. */
  readonly shadowHabit: Float64Array;
  readonly shadowKnowHow: Float64Array;
  readonly ideal: Float64Array;
  readonly idealHalfWidth: Float64Array;
  readonly legitimacy: Float64Array;
  /** 1 / (1 + seniority weight · seniority): slower learning of the senior. */
  readonly plasticity: Float64Array;
  /** Concern for a client that moves the desired action this week. */
  readonly pull: Float64Array;
  readonly noise: Float64Array;
  readonly following: Float64Array;
  readonly active: Uint8Array;
  readonly desire: Float64Array;
  readonly action: Float64Array;
  /** Where the rule would have the action. */
  readonly ruled: Float64Array;
  /** Probability of being held to the rule where it binds, else 0. */
  readonly held: Float64Array;
}

/** Rules in force, by issue; shares by issue × group. */
export interface Rules {
  readonly centre: Float64Array;
  readonly halfWidth: Float64Array;
  readonly enforcement: Float64Array;
  /** Enforcement that an audit adds, decaying. */
  readonly audit: Float64Array;
  /** How far the window’s centre follows the contingency. */
  readonly codified: Float64Array;
  /** Share of the writers’ know-how that is laid down in the rule and no longer theirs alone. */
  readonly deposited: Float64Array;
  readonly visibility: Float64Array;
  readonly written: Uint8Array;
  /** Index in the vocabulary of regulations. */
  readonly regulation: Uint8Array;
  readonly authors: Float64Array;
  /** Part of the authorship that was held in the client’s name. */
  readonly inClientName: Float64Array;
  /** Part that a group took in making the rule, 0 to 1. */
  readonly participation: Float64Array;
  /** Week in which a term ends; 0 without one. */
  readonly expiry: Float64Array;
  /** Week of the last negotiation or decision. */
  readonly openedWeek: Float64Array;
  readonly firstWrittenWeek: Float64Array;
  /** Identifier of the revision in force. */
  readonly revision: Int32Array;
  /** Positions (centre, half-width) by issue × group when the rule was last settled. */
  readonly settledIdeal: Float64Array;
  readonly settledHalfWidth: Float64Array;
}

/** Norms beside the rule, by crew. */
export interface Norms {
  /** Probability that the counter-rule is followed; 0 where there is none. */
  readonly counterStrength: Float64Array;
  readonly counterLower: Float64Array;
  readonly counterUpper: Float64Array;
  /** Window that a derogation adds; empty (lower > upper) where there is none. */
  readonly derogationLower: Float64Array;
  readonly derogationUpper: Float64Array;
  readonly derogationUntil: Float64Array;
  readonly grievance: Float64Array;
  /** Mean habits of the crew, own and shadow, in its last week of action. */
  readonly habit: Float64Array;
  readonly shadowHabit: Float64Array;
}

/** Clients, by client or client × issue. */
export interface Clients {
  readonly satisfaction: Float64Array;
  readonly trust: Float64Array;
  /** What explanations, and what the client lived in the work, have moved of the expectation. */
  readonly explained: Float64Array;
  readonly weeksUnhappy: Float64Array;
  lost: number;
}

/** What the hierarchy sees and wants, by issue or group × issue. */
export interface Positions {
  readonly ideal: Float64Array;
  readonly idealHalfWidth: Float64Array;
  /** Running mean of the loss, of the variance of practice, of the practice and of what was asked, by issue. */
  readonly loss: Float64Array;
  readonly variance: Float64Array;
  readonly practice: Float64Array;
  readonly evidence: Float64Array;
}

/** What of its rules the hierarchy holds to have been its own, by issue. */
export interface Dispossession {
  /** Management’s share of the authorship at the entry; 0 for what was not written then, and before the entry. */
  readonly before: Float64Array;
  /** 1 where the hierarchy decided alone at the entry. */
  readonly decidedAlone: Uint8Array;
  /** 1 where others than management sat at the last table since. */
  readonly discussed: Uint8Array;
  /** What has been felt since the last attempt to recentralise; at 1 the hierarchy tries. */
  readonly felt: Float64Array;
}

/** Streams of the replicate. */
export interface RunStreams {
  readonly world: RandomStream;
  readonly meetings: RandomStream;
  behaviour: RandomStream;
  negotiation: RandomStream;
}

/** One run in progress; the phases of the week change it in place. */
export interface Run {
  readonly organisation: Organisation;
  readonly mode: EntryMode;
  /** The way in: closed before the entry. */
  channel: EntryChannel;
  readonly work: Work;
  readonly streams: RunStreams;
  week: number;
  /** Whether the client has come in. */
  entered: boolean;
  readonly world: World;
  readonly performers: Performers;
  readonly rules: Rules;
  readonly norms: Norms;
  readonly clients: Clients;
  readonly positions: Positions;
  readonly dispossession: Dispossession;
  /** Visibility that devices give, by issue. */
  readonly deviceVisibility: Float64Array;
  /** Hours beside ordinary work by group and member, this week and the last. */
  readonly extraHours: Float64Array;
  readonly lastExtraHours: Float64Array;
  /** Uniform marks of the week for claims (crews × 3) and demands (issues). */
  readonly marks: Float64Array;
  readonly tally: Tally;
  readonly power: Power;
  /** Identifier of the next revision. */
  nextRevision: number;
  /** History of the rule book; absent in the loop of a batch. */
  readonly journal?: Journal;
}
