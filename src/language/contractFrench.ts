/**
 * A French text with a value put after it, with the contraction or elision that the two ask for.
 *
 * @example contractFrench('la plume de ', 'les opérateurs') // 'la plume des opérateurs'
 * @example contractFrench('0,31 de ', 'autonomie') // '0,31 d’autonomie'
 */
export function contractFrench(before: string, value: string): string {
  const preposition = /(?:^|[\s’«(])(?<word>de|à|À)\s$/.exec(before)?.groups?.['word'];
  if (preposition === undefined) return before + value;
  const stem = before.slice(0, -preposition.length - 1);
  const [plural, singular] = contracted[preposition] ?? [];
  if (plural !== undefined && value.startsWith('les ')) return `${stem}${plural}${value.slice(3)}`;
  if (singular !== undefined && value.startsWith('le ')) return `${stem}${singular}${value.slice(2)}`;
  if (preposition === 'de' && /^[aeiouyéèêëâàîïôœ]/i.test(value)) return `${stem}d’${value}`;
  return before + value;
}

/** With the plural article and with the masculine one. */
const contracted: Readonly<Record<string, readonly [string, string]>> = {
  de: ['des', 'du'],
  à: ['aux', 'au'],
  À: ['Aux', 'Au'],
};
