import { frenchParameters } from '../language/fr/parameters.ts';
import { frenchParameterSources } from '../language/fr/parameterSources.ts';
import type { Language } from '../language/language.ts';
import { nameIn } from '../language/nameIn.ts';
import { typesetSentence } from '../language/typesetFrench.ts';
import { findParameter } from './findParameter.ts';
import type { ParameterDescription } from './listParameters.ts';
import type { ScenarioPath } from './scenarioProblem.ts';

/** What is said of a parameter to a reader, in one language. */
export interface ParameterText {
  readonly about: string;
  /** Empty for what is not a quantity, `1` for a pure number. */
  readonly unit: string;
  /** Where its value comes from; empty for what describes the organisation rather than the model. */
  readonly source: string;
}

/**
 * What a parameter is, its unit and its source, in a language; the definition’s own words in English.
 *
 * @param parameter - a path, as `listParameters` or a setting writes it or in steps, or the description itself
 * @throws Error when a scenario has no such parameter
 * @example wordParameter('fr', 'organisation.groups.operators.size').about // 'Nombre d’agents.'
 */
export function wordParameter(
  language: Language,
  parameter: string | ScenarioPath | ParameterDescription,
): ParameterText {
  const { path, about, unit, source } = describedBy(parameter);
  switch (language) {
    case 'en':
      return { about, unit, source };
    case 'fr':
      return { about: frenchAbout(path), unit: nameIn(language, unit), source: frenchSource(source) };
    default:
      throw new Error(`language: unknown ${String(language satisfies never)}`);
  }
}

function frenchAbout(path: string): string {
  if (Object.hasOwn(frenchParameters, path)) return frenchParameters[path];
  throw new Error(`${path}: expected a French text, got none; add it to src/language/fr/parameters`);
}

/** A bibliographic key is the same in every language. */
function frenchSource(source: string): string {
  return typesetSentence(Object.hasOwn(frenchParameterSources, source) ? frenchParameterSources[source] : source);
}

function describedBy(parameter: string | ScenarioPath | ParameterDescription): ParameterDescription {
  if (typeof parameter === 'object' && 'about' in parameter) return parameter;
  const found = findParameter(parameter);
  if (found !== undefined) return found;
  const path = typeof parameter === 'string' ? parameter : parameter.join('.');
  throw new Error(`${path}: expected a parameter of a scenario, got none of this name; see corule list parameters`);
}
