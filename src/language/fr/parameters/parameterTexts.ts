/** What parameters are, laid out as a scenario is; `[]` after the name of a list stands for its items. */
export interface ParameterTexts {
  readonly [name: string]: string | ParameterTexts;
}
