import type { RunMode } from '../scenario/definition/vocabulary.ts';

/** Symbol and dash of each mode, the same in every figure: modes have no colour, colours are the roles’. */
export const modeMarks: Readonly<Record<RunMode, { readonly symbol: string; readonly dash: string }>> = {
  none: { symbol: 'circle-open', dash: 'dot' },
  imposed: { symbol: 'square', dash: 'solid' },
  contact: { symbol: 'diamond', dash: 'dash' },
  negotiated: { symbol: 'triangle-up', dash: 'dashdot' },
  placebo: { symbol: 'x-thin-open', dash: 'longdash' },
};
