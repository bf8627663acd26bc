import type { Language } from '../language/language.ts';

/** What the report needs beside the numbers. */
export interface ReportOptions {
  readonly language: Language;
  /** The flattened scenario as text, to be read by people: YAML or JSON. */
  readonly scenario: string;
  /** Plotly inside the page, or one file shared by several reports, named relative to the page. */
  readonly plotly:
    | { readonly kind: 'inline'; readonly source: string }
    | { readonly kind: 'shared'; readonly href: string };
}
