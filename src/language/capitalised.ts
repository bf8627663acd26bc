/**
 * A text with its first letter made large, as at the start of a sentence.
 *
 * @example capitalised('formal power') // 'Formal power'
 */
export function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
