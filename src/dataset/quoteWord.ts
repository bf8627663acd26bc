/** A word of a command as typed in a shell: in quotes where it holds more than letters, digits and a few marks. */
export function quoteWord(word: string): string {
  return /^[\w./:@%+,=-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;
}
