import { entryModesOf } from './comparedPairs.ts';
import type { AnalysisSource } from './source.ts';
import type { Provenance } from './provenance.ts';

/** Where the numbers of a data set come from; with a design, its replicates are those of all points. */
export function provenanceOf({
  scenario,
  manifest,
  modes,
  replicates,
}: Pick<AnalysisSource, 'scenario' | 'manifest' | 'modes' | 'replicates'>): Provenance {
  const planned = manifest.plannedReplicates;
  const { missingReplicates: missing = 0 } = manifest;
  return {
    name: scenario.name,
    title: scenario.title ?? null,
    description: scenario.description ?? null,
    source: scenario.source ?? null,
    date: scenario.date ?? null,
    workSystem: scenario.work.system,
    homeMode: scenario.home_mode ?? null,
    scenarioHash: manifest.scenarioHash,
    version: manifest.version,
    commit: manifest.commit,
    randomStreams: manifest.randomStreams,
    seed: scenario.seed,
    replicates: {
      planned,
      used: replicates,
      dropped: planned - replicates - missing,
      ...(missing === 0 ? {} : { missing }),
    },
    failures: modes.map((mode) => {
      const failed = manifest.failedModes.filter((one) => one === mode).length;
      return { mode, failed, rate: failed / planned };
    }),
    weeks: scenario.weeks,
    entryWeek: scenario.entry_week,
    measureWeeks: scenario.measure_weeks,
    modes,
    entryModes: entryModesOf(modes),
    command: 'corule run manifest.json --out again',
  };
}
