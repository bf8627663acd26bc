import { Option } from 'commander';
import { type Language, languages } from '../language/language.ts';

/** What a command with {@link languageOption} is given. */
export interface InLanguage {
  readonly lang: Language;
}

/**
 * `--lang`, the same for every command that has it.
 *
 * The environment does not choose: the same command gives the same bytes everywhere.
 *
 * @param what - that is written or printed in the language
 */
export function languageOption(what: string): Option {
  return new Option('--lang <language>', `language of ${what}`).choices([...languages]).default('en');
}
