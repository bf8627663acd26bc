import type { RandomStream } from '../../random/randomStream.ts';
import type { MeasureDefinition } from '../measures/measureDefinition.ts';
import type { Organisation } from '../organisation.ts';
import type { Run } from '../run.ts';

/**
 * What the work is: arrivals → situations → consequences → metrics.
 *
 * A work system and an entry mode know nothing of each other; both act on the run. Arrivals are exogenous *potential*
 * entities, drawn per entity whatever the rules are, and thinned by the model (hours, means), so that a different rule
 * never shifts anybody’s luck.
 */
export interface WorkSystem {
  readonly name: string;
  /** Metrics of its own, one column each, in the order of `Work.figures`. */
  readonly measures: readonly MeasureDefinition[];
  /**
   * The work before its first week.
   *
   * @param population stream of the replicate’s traits; the same in every mode
   */
  begin(organisation: Organisation, population: RandomStream): Work;
}

/** The work of one run: its state (orders, cases, stocks, records) and what a week does to it. */
export interface Work {
  /** Draws the week’s potential entities: marks in `run.world.arrival`, and the system’s own. */
  drawArrivals(run: Run): void;
  /** Before people act: what arrived this week comes in. Absent where nothing waits. */
  readonly receive?: ((run: Run) => void) | undefined;
  /** Working hours that a member of a group has this week. */
  hoursOf(run: Run, group: number): number;
  /** Hours that ordinary work asks of a member this week, as a share of those; above 1 where they do not suffice. */
  loadOf(run: Run, group: number): number;
  /** Probability, by issue and group, that a potential situation is one to act on this week. */
  situationFrequency(run: Run, issue: number, group: number): number;
  /** Share of a group’s situations on an issue for which means and information suffice, 0 to 1. */
  feasibleShare(run: Run, issue: number, group: number): number;
  /** The loss of an action to whom it falls on: used by performers to judge a rule, and by the consequences. */
  lossOf(run: Run, action: number, contingency: number): number;
  /**
   * Lets the week’s actions have their consequences: fills `tally.loss` by cell, counts repairs, sets `counters.cost`,
   * moves `clients.satisfaction`, and fills `lessons` and `figures`.
   */
  applyConsequences(run: Run): void;
  /** Whether the work of this week broke what had been promised to the client that a performer met. */
  breaksPromise(run: Run, entry: number, client: number): boolean;
  /** A client leaves and another takes its place. Absent where the work keeps nothing of a client. */
  readonly loseClient?: ((run: Run, client: number) => void) | undefined;
  /** Strain of a crew this week, 0 to 1: felt as a grievance beside being bound. */
  strainOf(run: Run, crew: number): number;
  /** Weight at a table that what it sees in the work gives a group, beside its authority. */
  sightOf(run: Run, group: number, issue: number): number;
  /** Enforcement that seeing a group at work adds to the rule of an issue, 0 to 1. */
  oversightOf(run: Run, issue: number, group: number): number;
  /**
   * What has gone wrong of late in what an issue decides, 0 to 1, for who can see the work; undefined, or absent, where the
   * work has no account of its own and the losses of actions speak.
   */
  readonly troubleOf?: ((run: Run, issue: number) => number | undefined) | undefined;
  /**
   * What results teach each performer, by entry, in half ranges: habits move by it, and so do shadow habits, since no norm
   * causes it. Absent where results teach nothing of their own.
   */
  readonly lessons?: Float64Array | undefined;
  /** What they teach the shadows, where that differs: results of what a norm had done are not all news to who follows none. */
  readonly shadowLessons?: Float64Array | undefined;
  /**
   * The level that results have taught, by issue, in half ranges: the week asks for the contingency on top of it. Absent
   * where the middle of every range is what is asked.
   */
  readonly levels?: Float64Array | undefined;
  /** The week’s values of the system’s metrics, in the order of `WorkSystem.measures`. */
  readonly figures: Float64Array;
}
