import type { Output } from './definition/factor.ts';

/**
 * One name for one output, as columns and messages have it.
 *
 * @example patternName({ metric: 'autonomy_operators', mode: 'imposed', minus: 'none' }) // 'autonomy_operators_imposed_minus_none'
 */
export function patternName({ metric, mode, minus }: Output): string {
  return minus === undefined ? `${metric}_${mode}` : `${metric}_${mode}_minus_${minus}`;
}
