import { frenchNames, frenchNamesWithArticle } from './fr/names.ts';
import type { Language } from './language.ts';
import { typesetSentence } from './typesetFrench.ts';

/**
 * A name that a scenario gives, in a language where corule knows it; any other as it was written.
 *
 * @example nameIn('fr', 'shift leaders') // 'chefs d’équipe'
 */
export function nameIn(language: Language, name: string): string {
  switch (language) {
    case 'en':
      return name;
    case 'fr':
      return typesetSentence(Object.hasOwn(frenchNames, name) ? frenchNames[name] : name);
    default:
      throw new Error(`language: unknown ${String(language satisfies never)}`);
  }
}

/**
 * The name of one person, office or team as the subject of a sentence.
 *
 * In French a name whose gender is not known stands without an article.
 *
 * @example singularIn('fr', 'launcher') // 'le lanceur'
 */
export function singularIn(language: Language, name: string): string {
  switch (language) {
    case 'en':
      return `the ${name}`;
    case 'fr':
      return Object.hasOwn(frenchNamesWithArticle, name) ? frenchNamesWithArticle[name] : nameIn(language, name);
    default:
      throw new Error(`language: unknown ${String(language satisfies never)}`);
  }
}

/**
 * The name of a team before its number, in a sentence.
 *
 * @example teamIn('fr', 'shift') // 'l’équipe'
 */
export function teamIn(language: Language, name: string): string {
  return language === 'en' ? name : singularIn(language, name);
}
