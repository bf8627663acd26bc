/** The tables of a calibration; each is a file `<name>.parquet`. */
export const calibrationTableNames = ['posterior', 'generations'] as const;
export type CalibrationTableName = (typeof calibrationTableNames)[number];
