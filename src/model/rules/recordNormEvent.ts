import type { EventCause, RuleEvent } from '../ruleEvent.ts';
import type { Run } from '../run.ts';

/** Writes the birth or end of a counter-rule or derogation into the journal, where there is one. */
export function recordNormEvent(
  run: Run,
  kind: Extract<RuleEvent['kind'], 'derogation' | 'derogation_end' | 'counter_rule' | 'counter_rule_end'>,
  crew: number,
  cause: Extract<EventCause, 'grievance' | 'relay' | 'relief' | 'suppression' | 'expiry' | 'revision'>,
): void {
  run.journal?.recordNorm(run, kind, crew, cause);
}
