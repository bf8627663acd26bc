import type { RunSample, SampledRun, SampledRuns } from '../analysis/runSample.ts';
import type { Language } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import type { RunMode } from '../scenario/definition/vocabulary.ts';
import type { FigureRun } from './figure.ts';
import { modeName } from './termsOf.ts';

/** Runs that are drawn: the first ones, then the smallest and the largest where they are not among them. */
export function drawnRuns({ first, smallest, largest }: SampledRuns): readonly SampledRun[] {
  const drawn = [...first];
  for (const run of [smallest, largest]) {
    if (run !== null && drawn.every(({ replicate }) => replicate !== run.replicate)) drawn.push(run);
  }
  return drawn;
}

/** What is sampled, in a sentence for the notes of a figure. */
export function sampleNote(language: Language, { first, of }: RunSample): string {
  return translate(language, 'figure.runs.note', { first, of });
}

/** The smallest, the middle and the largest run of a column in a mode, for the list below a figure. */
export function outstandingRuns(
  language: Language,
  runs: SampledRuns | undefined,
  mode: RunMode,
  label: string,
): readonly FigureRun[] {
  if (runs === undefined) return [];
  return (['smallest', 'median', 'largest'] as const).flatMap((place) => {
    const run = runs[place];
    return run === null
      ? []
      : [
          {
            label,
            mode,
            modeName: modeName(language, mode),
            place: translate(language, `figure.runs.${place}`),
            ...run,
          },
        ];
  });
}
