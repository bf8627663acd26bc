import type { DesignStudy, StudyNote } from '../../analysis/design/designStudy.ts';
import { listText } from '../../figures/design/listText.ts';
import { quotedFactors } from '../../figures/design/quotedFactors.ts';
import { formatNumber } from '../../language/formatNumber.ts';
import type { Language } from '../../language/language.ts';
import { translate } from '../../language/translate.ts';

/** What cannot be told of an output, and how its odd numbers are to be read. */
export function wordNotes({ design, outputs }: DesignStudy, index: number, language: Language): readonly string[] {
  const labels = quotedFactors(design.factors, language);
  const { notes } = outputs[index];
  const keys = [...new Set(notes.map(({ key }) => key))];
  return keys.map((key) => {
    const same = notes.filter((note) => note.key === key);
    return wordNote({ key, factors: same.flatMap(({ factors }) => factors), value: same[0].value }, labels, language);
  });
}

function wordNote({ key, factors, value }: StudyNote, labels: readonly string[], language: Language): string {
  const named = listText(
    factors.map((factor) => labels[factor]),
    language,
  );
  switch (key) {
    case 'missing':
      return value === null
        ? translate(language, 'design.note.missing.unknown')
        : translate(language, 'design.note.missing', { count: value });
    case 'negative_index':
    case 'interactions':
    case 'not_above_noise':
    case 'surface_without':
      return translate(language, `design.note.${key}`, { factors: named });
    case 'surface_poor':
      return translate(language, 'design.note.surface_poor', {
        explained: formatNumber(language, value === null ? null : value * 100, 0),
      });
    case 'points_left_out':
    case 'surface_points':
      return translate(language, `design.note.${key}`, { count: value ?? 0 });
    case 'constant':
    case 'mean_of_ratios':
    case 'no_signal':
    case 'no_interval':
    case 'surface_impossible':
      return translate(language, `design.note.${key}`);
    default:
      throw new Error(`note: unknown ${String(key satisfies never)}`);
  }
}
