import type { Provenance } from '../provenance.ts';
import { FEW_REPLICATES } from '../findWarnings.ts';
import type { Scenario } from '../../scenario/definition/scenario.ts';
import type { StopPath } from '../stopPath.ts';
import type { Warning } from '../summary.ts';
import { stopWarning } from '../stopWarning.ts';
import type { SeedUnits } from './seedUnits.ts';

/**
 * What a reader must know before trusting a number of a design, in the order of weight: what was left out, how a
 * stop rule ended, whether there are few replicates of points that share their seeds, and a window that cuts a period in two.
 */
export function findStudyWarnings(
  provenance: Provenance,
  scenario: Scenario,
  { kind, units }: SeedUnits,
  stop: StopPath | null,
): Warning[] {
  const { name, modes, measureWeeks } = provenance;
  const { dropped, missing = 0 } = provenance.replicates;
  const warnings: Warning[] = [];
  if (missing > 0) warnings.push({ key: 'data_set_incomplete', subject: name, value: missing });
  if (dropped > 0) warnings.push({ key: 'replicates_dropped', subject: name, value: dropped });
  if (stop !== null) warnings.push(stopWarning(stop, name));
  // Blocks and scramblings are fewer by design; their intervals are shown to hold with as many as a design has.
  if (kind === 'round' && units < FEW_REPLICATES) warnings.push({ key: 'few_replicates', subject: name, value: units });
  const auditWeeks = scenario.entry.imposed.audit_weeks;
  if (modes.includes('imposed') && measureWeeks % auditWeeks !== 0) {
    warnings.push({ key: 'period_not_a_divisor', subject: 'entry.imposed.audit_weeks', value: auditWeeks });
  }
  return warnings;
}
