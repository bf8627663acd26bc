/**
 * Processor time that this process has used, with all its threads, in seconds.
 *
 * On a machine that others use, wall time counts their work too; processor time does not.
 */
export function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}
