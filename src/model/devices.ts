import type { Run } from './run.ts';
import { writeHours } from './entry/writeHours.ts';

/**
 * Devices (CRM, ERP, electronic form) add visibility and records, nothing else; they cross any entry mode.
 *
 * Those who keep the records spend hours on them; rules on the recorded issues are seen at least as far as the device shows.
 */
export function useDevices(run: Run): void {
  const { organisation } = run;
  for (const device of organisation.scenario.devices) {
    if (run.week < device.from_week) continue;
    organisation.scenario.organisation.issues.forEach((issue, k) => {
      if (device.issues.length > 0 && !device.issues.includes(issue.id)) return;
      if (device.visibility > run.deviceVisibility[k]) run.deviceVisibility[k] = device.visibility;
    });
    for (let g = 0; g < organisation.groups; g += 1) {
      const performs = organisation.cellGroup.includes(g);
      const keeps = device.groups.length > 0 ? device.groups.includes(organisation.groupIds[g]) : performs;
      if (keeps) writeHours(run, g, device.record_hours);
    }
  }
}

/** How far the client sees an issue: by its rule, or by a device. */
export function visibilityOf(run: Run, issue: number): number {
  return Math.max(run.rules.visibility[issue], run.deviceVisibility[issue]);
}
