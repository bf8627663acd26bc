/** Whether an error comes from the system (no room, no permission), not from what was read. */
export function isSystemError(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error;
}
