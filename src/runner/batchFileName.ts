/** Name of the file of a batch. */
export function batchFileName(index: number): string {
  return `batch-${String(index).padStart(6, '0')}.bin`;
}
