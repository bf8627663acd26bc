import type { ParameterSetting } from '../scenario/setParameters.ts';
import type { RunMode } from '../scenario/definition/vocabulary.ts';
import type { Language } from '../language/language.ts';
import type { Scenario } from '../scenario/definition/scenario.ts';
import type { Replay } from './replay.ts';

/** What the page asks of the worker in which the model runs. `id` comes back with every answer. */
export type ModelRequest =
  /** First of all: the scenario and the language in which it is told. */
  | { readonly kind: 'open'; readonly id: number; readonly scenario: Scenario; readonly language: Language }
  /** One run, told. */
  | {
      readonly kind: 'replay';
      readonly id: number;
      readonly settings: readonly ParameterSetting[];
      readonly mode: RunMode;
      readonly replicate: number;
    }
  /** Weekly values of some replicates, one answer each, then `done`. */
  | {
      readonly kind: 'weeks';
      readonly id: number;
      readonly settings: readonly ParameterSetting[];
      readonly modes: readonly RunMode[];
      readonly replicates: readonly number[];
      readonly columns: readonly string[];
    };

export type ModelAnswer =
  | { readonly kind: 'opened'; readonly id: number }
  | { readonly kind: 'replay'; readonly id: number; readonly replay: Replay }
  | {
      readonly kind: 'weeks';
      readonly id: number;
      readonly replicate: number;
      /** By mode, then by column: a value a week. */
      readonly weekly: Readonly<Partial<Record<RunMode, Readonly<Record<string, Float64Array>>>>>;
    }
  | { readonly kind: 'done'; readonly id: number }
  /** The settings are impossible, or the run failed: all that is wrong, one line each. */
  | { readonly kind: 'problem'; readonly id: number; readonly problems: readonly string[] };
