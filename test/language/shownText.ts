import type { Json } from '../../src/figures/figure.ts';

/** What a reader sees: without scripts, styles, code, ids, and what is marked as being in another language. */
export function visibleText(html: string): string {
  return html
    .replaceAll(/<(script|style|pre|code|svg|head)\b.*?<\/\1>/gs, ' ')
    .replaceAll(/<span lang="[^"]*">.*?<\/span>/gs, ' ')
    .replaceAll(/<details><summary>Les \d+ mesures.*?<\/details>/gs, (table) =>
      table.replaceAll(/<td[^>]*>[a-z_]+<\/td>/g, ' '),
    )
    .replaceAll(/(?:aria-label|alt|title)="([^"]*)"/g, '>$1<')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll('&amp;', '&');
}

/** Every text of a figure that is no code: names of colours, axes, kinds. */
export function textsIn(value: Json | undefined): string[] {
  if (typeof value === 'string') return /^(#|x\d*$|y\d*$)/.test(value) ? [] : [value];
  if (Array.isArray(value)) return value.flatMap((one: Json) => textsIn(one));
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, one]) => (codes.has(key) ? [] : textsIn(one)));
  }
  return [];
}

const codes = new Set([
  'id',
  'config',
  'type',
  'mode',
  'symbol',
  'dash',
  'pattern',
  'family',
  'shape',
  'mark',
  'colour',
]);

/** Each once. */
export function unique(words: readonly string[] | null): readonly string[] {
  return [...new Set(words)];
}
