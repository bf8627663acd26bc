import type { DecisionDefinition } from '../decision.ts';

/** What the planning of orders decides. */
export const ordersDecisions: readonly DecisionDefinition[] = [];
