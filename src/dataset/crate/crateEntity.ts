/** A thing that a crate describes, as JSON-LD: flat, it names others by their `@id`. */
export interface CrateEntity {
  readonly '@id': string;
  readonly '@type': string | readonly string[];
  readonly [property: string]: CrateValue;
}

/** A value of an entity; what is undefined is left out. */
export type CrateValue = string | number | CrateReference | readonly (string | CrateReference)[] | undefined;

/** Another entity. */
export interface CrateReference {
  readonly '@id': string;
}

/** Names an entity by its `@id`. */
export function referTo(id: string): CrateReference {
  return { '@id': id };
}
