import type { Language } from '../language/language.ts';
import { translate } from '../language/translate.ts';
import { measures } from '../model/measures/measureDefinitions.ts';
import { capitalised } from '../language/capitalised.ts';

/** What happens in a week, in its order: the files of src/model/phases, then the measuring. */
export const weekPhases = ['world', 'work', 'watch', 'agenda', 'negotiate', 'learn', 'measure'] as const;

/** Measures that a reader of any report meets. */
const shownMeasures = ['formal_power', 'effective_power', 'authored', 'autonomy', 'autonomy_loss', 'organising_acts'];

/** An element of the description: a paragraph, or a list of what is done in order. */
export interface ModelElement {
  readonly term: string;
  readonly text: string | readonly string[];
  /** Whether the order of a list means something. */
  readonly isOrdered?: boolean;
}

/** The model in short, after the elements of the ODD protocol; docs/ODD.md and every report have it from here. */
export function wordModel(language: Language): readonly ModelElement[] {
  const text = (key: 'purpose' | 'entities' | 'scales' | 'concepts'): ModelElement => ({
    term: translate(language, `model.${key}.term`),
    text: translate(language, `model.${key}`),
  });
  return [
    text('purpose'),
    text('entities'),
    text('scales'),
    {
      term: translate(language, 'model.process.term'),
      text: weekPhases.map((phase) => translate(language, `model.phase.${phase}`)),
      isOrdered: true,
    },
    text('concepts'),
    {
      term: translate(language, 'model.measures.term'),
      text: shownMeasures.flatMap((name) =>
        measures
          .filter((measure) => measure.name === name)
          .map((measure) => `${name}: ${capitalised(measure.meaning[language])} (${measure.unit[language]}).`),
      ),
    },
  ];
}
