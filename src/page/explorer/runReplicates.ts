import type { ExplorerData } from '../../explorer/explorerData.ts';
import type { Language } from '../../language/language.ts';
import type { RunMode } from '../../scenario/definition/vocabulary.ts';
import type { ParameterSetting } from '../../scenario/setParameters.ts';
import { type Model, openModel, type ReplicateWeeks } from './model.ts';
import type { ModelPort } from './modelPort.ts';

/** Many replicates that are being played. */
export interface ReplicateRun {
  /** Resolves when all were heard. @throws ModelProblem also where it was cancelled */
  readonly done: Promise<void>;
  cancel(): void;
}

/** Workers at most, one less than the machine has: the page itself must stay quick. */
const MOST_WORKERS = 4;

/** Plays the first replicates on several workers of their own; each replicate is heard as it comes. */
export function runReplicates(
  asked: {
    readonly data: ExplorerData;
    readonly language: Language;
    readonly openPort: () => ModelPort;
    readonly settings: readonly ParameterSetting[];
    readonly modes: readonly RunMode[];
    readonly columns: readonly string[];
    readonly count: number;
  },
  hear: (answer: ReplicateWeeks) => void,
): ReplicateRun {
  const { data, language, openPort, settings, modes, columns, count } = asked;
  const workers = Math.max(1, Math.min(MOST_WORKERS, (navigator.hardwareConcurrency || 2) - 1, count));
  const models: Model[] = Array.from({ length: workers }, () => openModel(openPort(), data.scenario, language));
  const end = () => {
    for (const model of models) model.end();
  };
  const played = models.map((model, worker) => {
    const replicates = Array.from({ length: count }, (_, at) => at).filter((at) => at % workers === worker);
    return model.weeks({ settings, modes, replicates, columns }, hear);
  });
  return {
    done: Promise.all(played)
      .then(() => undefined)
      .finally(end),
    cancel: end,
  };
}
