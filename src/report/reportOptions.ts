import type { Language } from '../language/language.ts';
import type { PageAssets } from './pageAssets.ts';

/** What the report needs beside the numbers. */
export interface ReportOptions {
  readonly language: Language;
  /** The flattened scenario as text, to be read by people: YAML or JSON. */
  readonly scenario: string;
  readonly assets: PageAssets;
}
