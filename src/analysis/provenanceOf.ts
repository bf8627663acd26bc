import { entryModesOf } from './comparedPairs.ts';
import type { AnalysisSource } from './source.ts';
import type { Provenance } from './provenance.ts';

/** Where the numbers of a data set come from. */
export function provenanceOf({ scenario, manifest, modes, replicates }: AnalysisSource): Provenance {
  const planned = manifest.plannedReplicates;
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
    replicates: { planned, used: replicates, dropped: planned - replicates },
    failures: modes.map((mode) => {
      const failed = manifest.failedModes.filter((one) => one === mode).length;
      return { mode, failed, rate: failed / planned };
    }),
    weeks: scenario.weeks,
    entryWeek: scenario.entry_week,
    measureWeeks: scenario.measure_weeks,
    modes,
    entryModes: entryModesOf(modes),
    command: commandOf(scenario.name, scenario.seed, planned, scenario.compare.modes),
  };
}

/** The command as typed in a shell: the scenario’s file by its name, and what the command line most often overrides. */
function commandOf(name: string, seed: string, replicates: number, modes: readonly string[]): string {
  const quoted = /^[\w./-]+$/.test(seed) ? seed : `'${seed.replaceAll("'", `'\\''`)}'`;
  return `corule run ${name}.yaml --seed ${quoted} --replicates ${replicates} --modes ${modes.join(',')}`;
}
