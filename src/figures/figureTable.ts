/** `label` tells what a number is of, `count` is a whole number; the others are numbers to ten digits. */
export type ColumnKind = 'label' | 'count' | 'estimate' | 'lower' | 'upper' | 'number';

/** A column of the table: its name for readers, and its unit where all rows have the same; else empty. */
export interface FigureColumn {
  readonly name: string;
  readonly unit: string;
  readonly kind: ColumnKind;
}

/** `null` where there is no number. */
export type TableValue = string | number | null;

/** What a figure draws, in numbers: a row a number that is drawn, with what it is of and the ends of its interval. */
export interface FigureTable {
  readonly columns: readonly FigureColumn[];
  readonly rows: readonly (readonly TableValue[])[];
}
