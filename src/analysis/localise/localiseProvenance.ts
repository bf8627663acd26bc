import type { Language } from '../../language/language.ts';
import { nameIn } from '../../language/nameIn.ts';

/** Where numbers come from, with the title in a language where corule knows it in that language. */
export function localiseProvenance<Given extends { readonly title: string | null }>(
  provenance: Given,
  language: Language,
): Given {
  return provenance.title === null ? provenance : { ...provenance, title: nameIn(language, provenance.title) };
}
