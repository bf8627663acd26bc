import type { Scenario } from '../../scenario/definition/scenario.ts';
import type { CalibrationManifest } from '../calibration/calibrationManifest.ts';
import type { DescribedTable } from '../dictionary.ts';
import type { Manifest } from '../manifest.ts';
import type { Citation } from '../readCitation.ts';

/** A file of the folder, as it lies there. */
export interface CrateFile {
  readonly file: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** What the description of a results folder is made from: nothing of clock, host, user or path. */
export interface CrateSource {
  readonly manifest: Manifest | CalibrationManifest;
  /** manifest.json, then its parts. */
  readonly files: readonly [CrateFile, ...CrateFile[]];
  readonly tables: readonly DescribedTable[];
  /** Whether the folder has a report.html. */
  readonly hasReport: boolean;
  readonly citation: Citation;
}

/** Whether a manifest is that of a calibration. */
export function isCalibrationManifest(manifest: Manifest | CalibrationManifest): manifest is CalibrationManifest {
  return 'search' in manifest;
}

/** What the run was given, by the key of the scenario: what its command line can change. */
export function parametersOf({ manifest }: CrateSource): readonly (readonly [string, string | number])[] {
  const { seed, weeks, entry_week: entryWeek, design }: Scenario = manifest.scenario;
  const common = [
    ['seed', seed],
    ['weeks', weeks],
    ['entry_week', entryWeek],
  ] as const;
  if (isCalibrationManifest(manifest)) {
    const { method, replicates } = manifest.scenario.calibration ?? {};
    return [
      ...common,
      ...(replicates === undefined ? [] : ([['calibration.replicates', replicates]] as const)),
      ...(method === undefined ? [] : ([['calibration.method', method]] as const)),
    ];
  }
  const { replicates, modes, points } = manifest.plan;
  return [
    ...common,
    ['replicates', replicates],
    ['compare.modes', modes.join(', ')],
    ...(design === undefined
      ? []
      : ([
          ['design.type', design.type],
          ['design.points', points],
        ] as const)),
  ];
}
