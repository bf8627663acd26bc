/**
 * A French text with a value put after it, with the contraction or elision that the two ask for; before a list the
 * preposition is repeated.
 *
 * @example contractFrench('la plume de ', 'les opérateurs') // 'la plume des opérateurs'
 * @example contractFrench('une demande de ', 'la direction et les clients') // 'une demande de la direction et des clients'
 * @example contractFrench('0,31 de ', 'autonomie') // '0,31 d’autonomie'
 */
export function contractFrench(before: string, value: string): string {
  const preposition = /(?:^|[\s’«(])(?<word>de|à|À)\s$/.exec(before)?.groups?.['word'];
  if (preposition === undefined) return before + value;
  const stem = before.slice(0, -preposition.length - 1);
  // Entries at even places, what joins them between.
  const entries = value.split(/(, | et )/);
  const isList = entries.every((entry, at) => at % 2 === 1 || /^(?:les? |la |l’)/.test(entry));
  if (!isList) return stem + withPreposition(preposition, value);
  return (
    stem +
    entries
      .map((entry, at) => {
        if (at % 2 === 1) return entry;
        return withPreposition(at === 0 ? preposition : preposition.toLowerCase(), entry);
      })
      .join('')
  );
}

function withPreposition(preposition: string, value: string): string {
  const [plural, singular] = contracted[preposition] ?? [];
  if (plural !== undefined && value.startsWith('les ')) return plural + value.slice(3);
  if (singular !== undefined && value.startsWith('le ')) return singular + value.slice(2);
  if (preposition === 'de' && /^[aeiouyéèêëâàîïôœ]/i.test(value)) return `d’${value}`;
  return `${preposition} ${value}`;
}

/** With the plural article and with the masculine one. */
const contracted: Readonly<Record<string, readonly [string, string]>> = {
  de: ['des', 'du'],
  à: ['aux', 'au'],
  À: ['Aux', 'Au'],
};
