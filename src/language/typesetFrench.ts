/** Narrow no-break space: French sets it before ; : ! ? % and inside quotation marks. */
const NARROW_SPACE = '\u202f';

/**
 * Messages with the spaces that French typography asks for, so that they can be written with the ordinary ones.
 *
 * @example typesetFrench({ key: 'Lire : « ainsi »' }) // { key: 'Lire\u202f: «\u202fainsi\u202f»' }
 */
export function typesetFrench<Key extends string>(messages: Readonly<Record<Key, string>>): Record<Key, string> {
  const typeset: Record<Key, string> = { ...messages };
  for (const key in messages) typeset[key] = typesetSentence(messages[key]);
  return typeset;
}

/** A French text with narrow no-break spaces where punctuation asks for them. */
export function typesetSentence(text: string): string {
  return text.replaceAll(/[ \u00a0](?=[;:!?»%])/g, NARROW_SPACE).replaceAll(/(?<=«)[ \u00a0]/g, NARROW_SPACE);
}
