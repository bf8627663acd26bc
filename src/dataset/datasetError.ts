/** A data set that cannot be read or written: damaged, of another format, or not a data set at all. */
export class DatasetError extends Error {
  override readonly name = 'DatasetError';
}
