import type { english } from './english.ts';

export type MessageKey = keyof typeof english;

/** All messages of one language: a key that is missing, or one too many, is a compile error. */
export type Catalogue = { readonly [Key in MessageKey]: string };

type PlaceholdersIn<Message extends string> = Message extends `${string}{${infer Name}}${infer Rest}`
  ? Name | PlaceholdersIn<Rest>
  : never;

/** What a message must be given, read from its English text: nothing where it has no placeholder. */
export type MessageValues<Key extends MessageKey> = [PlaceholdersIn<(typeof english)[Key]>] extends [never]
  ? []
  : [values: Readonly<Record<PlaceholdersIn<(typeof english)[Key]>, string | number>>];
