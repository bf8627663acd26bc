/** The tables of a data set; each is a file `<name>.parquet`. `events` is there only where the scenario asks for it. */
export const tableNames = ['runs', 'series', 'windows', 'points', 'events'] as const;
export type TableName = (typeof tableNames)[number];
