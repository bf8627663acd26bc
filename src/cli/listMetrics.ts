import type { Language } from '../language/language.ts';
import { measures } from '../model/measures/measureDefinitions.ts';
import type { Breakdown, MeasureDefinition } from '../model/measures/measureDefinition.ts';
import { findWorkSystem } from '../model/work/registry.ts';
import { type WorkSystemName, workSystems } from '../scenario/definition/vocabulary.ts';

/** A measure of the data set and the columns that it has. */
export interface MetricListing {
  readonly measure: string;
  /** Names of the columns, with `<role>`, `<group>`, `<facet>`, … for what varies. */
  readonly columns: readonly string[];
  readonly unit: string;
  /** Smallest and largest possible value; absent where there is none. */
  readonly min?: number;
  readonly max?: number;
  /** Whether the value may be missing. */
  readonly nullable: boolean;
  /** How weekly values become the value of a run: see the definition of a column. */
  readonly aggregation: MeasureDefinition['aggregation'];
  readonly meaning: string;
  /** The work system that the measure belongs to; absent where every scenario has it. */
  readonly work?: WorkSystemName;
  /** Whether how high the values lie follows from assumed parameters. */
  readonly level?: 'assumption';
}

/** Every measure of the data set, in the order of the columns; those of work systems last, system by system. */
export function listMetrics(language: Language = 'en'): MetricListing[] {
  return [
    ...measures.map((measure) => describeMeasure(measure, language)),
    ...workSystems.flatMap((work) =>
      findWorkSystem(work).measures.map((measure) => describeMeasure(measure, language, work)),
    ),
  ];
}

function describeMeasure(measure: MeasureDefinition, language: Language, work?: WorkSystemName): MetricListing {
  const [min, max] = measure.bounds;
  return {
    measure: measure.name,
    columns: columnPatterns(measure),
    unit: measure.unit[language],
    ...(Math.abs(min) === Number.MAX_VALUE ? {} : { min }),
    ...(Math.abs(max) === Number.MAX_VALUE ? {} : { max }),
    nullable: measure.nullable,
    aggregation: measure.aggregation,
    meaning: measure.meaning[language],
    ...(work === undefined ? {} : { work }),
    ...(measure.level === undefined ? {} : { level: measure.level }),
  };
}

function columnPatterns({ name, by }: MeasureDefinition): string[] {
  return by.map((breakdown) => `${name}${suffixOf(breakdown)}`);
}

function suffixOf(breakdown: Breakdown): string {
  switch (breakdown) {
    case 'all':
      return '';
    case 'role':
      return '_<role>';
    case 'role_facet':
      return '_<role>_<facet>';
    case 'group':
      return '_group_<group>';
    case 'group_facet':
      return '_group_<group>_<facet>';
    case 'cause':
      return '_<cause>';
    case 'transfer':
    case 'ledger':
      return '_<from>_<to>';
    default:
      throw new Error(`measures: unknown breakdown ${String(breakdown satisfies never)}`);
  }
}
