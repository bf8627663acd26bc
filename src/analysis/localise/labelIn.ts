import type { Language } from '../../language/language.ts';
import { nameIn } from '../../language/nameIn.ts';
import type { Text } from '../../language/text.ts';
import { translate } from '../../language/translate.ts';
import { typesetSentence } from '../../language/typesetFrench.ts';
import { measures } from '../../model/measures/measureDefinitions.ts';
import { causeLabels, facetLabels, roleLabels } from '../../model/measures/termLabels.ts';
import { findWorkSystem } from '../../model/work/registry.ts';
import { runModes, workSystems } from '../../scenario/definition/vocabulary.ts';

/**
 * The label of a metric, as data files have it in English, in a language.
 *
 * A label is that of a measure, then what it is broken down by: role, group, facet, cause, two accounts, modes.
 *
 * @example labelIn('fr', 'autonomy, shift leaders, method') // 'autonomie, chefs d’équipe, méthode'
 */
export function labelIn(language: Language, label: string): string {
  if (language === 'en') return label;
  const head = measureLabels().find(({ en }) => label === en || label.startsWith(`${en}, `));
  const rest = head === undefined ? label : label.slice(head.en.length + 2);
  const parts = rest === '' ? [] : rest.split(', ').map((part) => partIn(language, part));
  const told = [...(head === undefined ? [] : [head[language]]), ...parts].join(', ');
  return typesetSentence(told);
}

/** The unit of a metric, as data files have it in English, in a language. */
export function unitIn(language: Language, unit: string): string {
  if (language === 'en') return unit;
  return typesetSentence(measureUnits().get(unit)?.[language] ?? nameIn(language, unit));
}

function partIn(language: Language, part: string): string {
  const [, first, sign, second] = /^(.+) (→|−) (.+)$/.exec(part) ?? [];
  if (first !== undefined && second !== undefined) {
    return `${partIn(language, first)} ${sign} ${partIn(language, second)}`;
  }
  const mode = runModes.find((name) => name === part);
  if (mode !== undefined) return translate(language, `mode.${mode}`);
  if (part === translate('en', 'account.unwritten')) return translate(language, 'account.unwritten');
  const term = [...Object.values(roleLabels), ...Object.values(facetLabels), ...Object.values(causeLabels)].find(
    ({ en }) => en === part,
  );
  return term?.[language] ?? nameIn(language, part);
}

let labels: readonly Text[] | undefined;

/** Labels of the measures of all work systems, the longest first, so that none is taken for the beginning of another. */
function measureLabels(): readonly Text[] {
  labels ??= allMeasures()
    .map(({ label }) => label)
    .toSorted((a, b) => b.en.length - a.en.length);
  return labels;
}

let units: ReadonlyMap<string, Text> | undefined;

function measureUnits(): ReadonlyMap<string, Text> {
  units ??= new Map(allMeasures().map(({ unit }) => [unit.en, unit]));
  return units;
}

function allMeasures() {
  return [...measures, ...workSystems.flatMap((name) => findWorkSystem(name).measures)];
}
