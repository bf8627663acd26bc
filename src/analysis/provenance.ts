import type { EntryModeName, RunMode, WorkSystemName } from '../scenario/definition/vocabulary.ts';

/** Where the numbers come from. */
export interface Provenance {
  readonly name: string;
  readonly title: string | null;
  readonly description: string | null;
  readonly source: string | null;
  readonly date: string | null;
  readonly workSystem: WorkSystemName;
  /** Way in under which the field saw the site, where the scenario says so. */
  readonly homeMode: EntryModeName | null;
  /** Hash of the flattened scenario with `record` at its defaults: that of the manifest unless `record` was set. */
  readonly scenarioHash: string;
  readonly version: string;
  readonly commit: string;
  readonly randomStreams: string;
  readonly seed: string;
  readonly replicates: {
    readonly planned: number;
    /** With values in every mode. */
    readonly used: number;
    /** Left out in all modes because a run of theirs failed. */
    readonly dropped: number;
    /** Not run to their end: the data set is incomplete; absent in a complete one. */
    readonly missing?: number;
  };
  /** By mode: runs that failed, and their share of the planned ones. */
  readonly failures: readonly { readonly mode: RunMode; readonly failed: number; readonly rate: number }[];
  readonly weeks: number;
  /** First week with the client, from 1. */
  readonly entryWeek: number;
  /** A value of a run is the mean over so many last weeks. */
  readonly measureWeeks: number;
  /** Modes of the rows, in their order: `none` first, `placebo` last where it was run. */
  readonly modes: readonly RunMode[];
  /** The modes without `placebo`. */
  readonly entryModes: readonly EntryModeName[];
  /** Command that makes the data set again from the scenario of its manifest. */
  readonly command: string;
}
