/** Options that a submission decides itself. */
const own = ['--array', '-a', '--dependency', '-d', '--job-name', '-J', '--wrap'];

/**
 * What is wrong with the options that a user hands to sbatch; undefined where nothing is.
 *
 * A word that belongs to no option would be taken for the script, and everything after it for the script’s arguments.
 */
export function checkSbatchArguments(words: readonly string[]): string | undefined {
  for (const [at, word] of words.entries()) {
    const option = own.find((name) => word === name || word.startsWith(name.startsWith('--') ? `${name}=` : name));
    if (option !== undefined)
      return `${option}: expected an option that submit leaves open, got one that it sets itself`;
    const before = words[at - 1] ?? '';
    const isValue = before.startsWith('-') && !before.includes('=');
    if (!word.startsWith('-') && !isValue) return `${word}: expected an option of sbatch, such as --partition=long`;
  }
  return undefined;
}
