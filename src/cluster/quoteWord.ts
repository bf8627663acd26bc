/**
 * One word of a shell’s command line, whatever is in it: spaces, quotes, newlines, `$(…)`.
 *
 * @example quoteWord("it's") // 'it'\''s'
 */
export function quoteWord(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;
}
