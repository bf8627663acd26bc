import { readFileSync } from 'node:fs';

/**
 * Most memory that this process has held at once, in MB.
 *
 * Where there is /proc, from there: the figure of getrusage begins with that of the process that started this one.
 */
export function peakMegabytes(): number {
  try {
    const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'));
    if (kilobytes !== null) return Number(kilobytes[1]) / 1024;
  } catch {
    // Not Linux.
  }
  return process.resourceUsage().maxRSS / 1024;
}
