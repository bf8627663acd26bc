/** The closed vocabulary of protocols. */
export type ProtocolName = 'concession' | 'alternating' | 'nash' | 'fiat';
