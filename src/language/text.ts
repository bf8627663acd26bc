/** A text in every language of the project. */
export interface Text {
  readonly en: string;
  readonly fr: string;
}
