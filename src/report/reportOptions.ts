import type { Language } from '../language/language.ts';
import type { Scenario } from '../scenario/definition/scenario.ts';
import type { PageAssets } from './pageAssets.ts';

/** What the report needs beside the numbers. */
export interface ReportOptions {
  readonly language: Language;
  /** The flattened scenario as text, to be read by people: YAML or JSON. */
  readonly scenario: string;
  /** The same with its values, for the table of parameters; without it there is none. */
  readonly settings?: Scenario;
  readonly assets: PageAssets;
}
