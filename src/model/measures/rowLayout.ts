import { facets, roles } from '../../scenario/definition/vocabulary.ts';
import type { Scenario } from '../../scenario/definition/scenario.ts';
import type { Column } from './column.ts';
import { columnsOf } from './columnsOf.ts';

/** Where the columns of a measure stand in a row: by role, role × facet, group, group × facet; −1 where there is none. */
export interface MeasurePlaces {
  readonly all: number;
  readonly role: Int32Array;
  readonly roleFacet: Int32Array;
  readonly group: Int32Array;
  readonly groupFacet: Int32Array;
}

/** The columns of a scenario and where each stands in a row of values. */
export interface RowLayout {
  readonly columns: readonly Column[];
  /** Place of a column by name. @throws where there is no such column */
  placeOf(name: string): number;
  placesOf(measure: string): MeasurePlaces;
}

/** Lays out the columns of a scenario as a row. */
export function layOutRow(scenario: Scenario): RowLayout {
  const columns = columnsOf(scenario);
  const places = new Map(columns.map((column, place) => [column.name, place]));
  const groups = scenario.organisation.groups;
  const find = (name: string) => places.get(name) ?? -1;
  return {
    columns,
    placeOf(name) {
      const place = places.get(name);
      if (place === undefined) throw new Error(`column ${name}: expected a column of the data set`);
      return place;
    },
    placesOf(measure) {
      return {
        all: find(measure),
        role: Int32Array.from(roles, (role) => find(`${measure}_${role}`)),
        roleFacet: Int32Array.from(roles.flatMap((role) => facets.map((facet) => find(`${measure}_${role}_${facet}`)))),
        group: Int32Array.from(groups, (group) => find(`${measure}_group_${group.id}`)),
        groupFacet: Int32Array.from(
          groups.flatMap((group) => facets.map((facet) => find(`${measure}_group_${group.id}_${facet}`))),
        ),
      };
    },
  };
}
