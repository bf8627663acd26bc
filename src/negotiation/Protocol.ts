import type { Bargaining } from './Bargaining.ts';
import type { ProtocolOptions } from './ProtocolOptions.ts';
import type { Settlement } from './Settlement.ts';

/**
 * A way of coming to an agreement: a function of the table and nothing else. No random draws, nothing kept between
 * calls, the same bits on every engine.
 */
export type Protocol = (table: Bargaining, options?: ProtocolOptions) => Settlement;
