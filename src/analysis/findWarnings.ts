import { comparedPairs } from './comparedPairs.ts';
import { stopWarning } from './stopWarning.ts';
import type { Scenario } from '../scenario/definition/scenario.ts';
import { pairKey } from './metricSummary.ts';
import type { Summary, Warning } from './summary.ts';

/** Below so many replicates neither t nor bootstrap intervals have been shown to cover as they say. */
export const FEW_REPLICATES = 100;

/** What a reader must know before trusting a number, in the order of weight. */
export function findWarnings(
  summary: Omit<Summary, 'warnings' | 'findings' | 'rankings'>,
  scenario: Scenario,
): Warning[] {
  const { provenance, family, metrics, windows } = summary;
  const { used, dropped, missing = 0 } = provenance.replicates;
  const warnings: Warning[] = [];
  if (missing > 0) warnings.push({ key: 'data_set_incomplete', subject: provenance.name, value: missing });
  if (dropped > 0) warnings.push({ key: 'replicates_dropped', subject: provenance.name, value: dropped });
  if (summary.stop !== null) warnings.push(stopWarning(summary.stop, provenance.name));
  if (used < FEW_REPLICATES) warnings.push({ key: 'few_replicates', subject: provenance.name, value: used });
  if (!family.enough) {
    warnings.push({ key: 'not_enough_replicates', subject: provenance.name, value: family.replicatesNeeded });
  }
  if (!provenance.modes.includes('placebo')) {
    warnings.push({ key: 'placebo_absent', subject: provenance.name, value: null });
  }
  // A mean over a window that cuts a period in two depends on where the cut falls.
  const auditWeeks = scenario.entry.imposed.audit_weeks;
  if (provenance.modes.includes('imposed') && provenance.measureWeeks % auditWeeks !== 0) {
    warnings.push({ key: 'period_not_a_divisor', subject: 'entry.imposed.audit_weeks', value: auditWeeks });
  }
  for (const column of new Set(family.members.map((member) => member.column))) {
    for (const { first, second } of comparedPairs(provenance.modes)) {
      const correlation = metrics[column].pairs[pairKey(first, second)]?.correlation ?? null;
      if (correlation !== null && correlation < 0) {
        warnings.push({
          key: 'negative_pair_correlation',
          subject: `${column} ${pairKey(first, second)}`,
          value: correlation,
        });
      }
    }
  }
  for (const { column, first, second, agree } of windows.rows) {
    if (!agree) warnings.push({ key: 'windows_disagree', subject: `${column} ${pairKey(first, second)}`, value: null });
  }
  return warnings;
}
