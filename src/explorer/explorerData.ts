import type { RunMode } from '../scenario/definition/vocabulary.ts';
import type { Scenario } from '../scenario/definition/scenario.ts';
import type { Setting } from '../scenario/definition/factor.ts';

/** What a page holds so that its reader can run the model. */
export interface ExplorerData {
  /** The scenario of the data set, or of one of its points: validated, with its defaults. */
  readonly scenario: Scenario;
  readonly version: string;
  /** Scenario and design point as commands name them: `manifest.json`, where the page lies beside a data set. */
  readonly file: string;
  readonly point: number;
  /** Points of the design that the data set or scenario has; 1 without one. */
  readonly points: number;
  /** Modes that can be played: those of the comparison, `none` first. */
  readonly modes: readonly RunMode[];
  /** What can be changed, the main ones first. */
  readonly parameters: readonly ExplorerParameter[];
  /** Rows of the data set to compare with; `null` for a page that belongs to no data set. */
  readonly stored: StoredRows | null;
  /** Student’s 97.5 % quantiles for 1, 2, … degrees of freedom, for intervals of means of replicates. */
  readonly studentCriticals: readonly number[];
}

/** A parameter that a reader can move. */
export interface ExplorerParameter {
  /** As `--set` takes it. */
  readonly path: string;
  readonly label: string;
  readonly about: string;
  readonly unit: string;
  /** `assumption`, or the key of a source. */
  readonly source: string;
  readonly value: Setting;
  readonly range:
    | { readonly kind: 'number'; readonly min: number; readonly max: number; readonly isWhole: boolean }
    | {
        readonly kind: 'choice';
        readonly choices: readonly Setting[];
      };
  /** One of the few that change most what this scenario is about. */
  readonly isMain: boolean;
}

/** Digests of rows of a data set: those of its first replicates, and of runs that stand out in its figures. */
export interface StoredRows {
  /** Replicates of the data set with values in every mode. */
  readonly replicates: number;
  /** How many of them, the first ones, have all their digests here. */
  readonly first: number;
  /** Numbers of those whose digests are here, rising. */
  readonly numbers: readonly number[];
  /** By mode, in the order of `numbers`, 16 hexadecimal digits each. */
  readonly digests: Readonly<Partial<Record<RunMode, string>>>;
}
