import type { Language } from '../language/language.ts';
import type { Scenario } from '../scenario/definition/scenario.ts';
import { type RunMode, runModes } from '../scenario/definition/vocabulary.ts';
import type { ExplorerData, StoredRows } from './explorerData.ts';
import { explorerParameters } from './explorerParameters.ts';
import { studentCriticals } from './studentCriticals.ts';

/** What a page needs beside the scenario to let its reader run the model. */
export interface ExploredScenario {
  /** Of one point, as `scenarioAt` gives it. */
  readonly scenario: Scenario;
  /** Of the program. */
  readonly version: string;
  /** Scenario and design point as commands name them. */
  readonly file: string;
  readonly point: number;
  /** How many points there are. */
  readonly points: number;
  /** Paths that the scenario’s design varies: main parameters too. */
  readonly factors: readonly string[];
  readonly stored: StoredRows | null;
}

/** The data block of a page in which a scenario can be run. */
export function exploreScenario(explored: ExploredScenario, language: Language): ExplorerData {
  const { scenario, version, file, point, points, factors, stored } = explored;
  const played = new Set<RunMode>([
    'none',
    ...scenario.compare.modes,
    ...(scenario.placebo ? ['placebo' as const] : []),
  ]);
  return {
    scenario,
    version,
    file,
    point,
    points,
    modes: runModes.filter((mode) => played.has(mode)),
    parameters: explorerParameters(scenario, factors, language),
    stored,
    studentCriticals: studentCriticals(),
  };
}
