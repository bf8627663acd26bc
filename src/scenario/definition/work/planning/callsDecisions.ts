import type { DecisionDefinition } from '../decision.ts';

/** What serving calls from stock decides. */
export const callsDecisions: readonly DecisionDefinition[] = [];
