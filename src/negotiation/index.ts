/** Negotiation protocols over utilities and a finite outcome space. */
export { aspiration } from './aspiration.ts';
export { type AspirationCurve, aspirationCrossing, type Crossing } from './aspirationCrossing.ts';
export type { Bargaining } from './Bargaining.ts';
export { findProtocol } from './findProtocol.ts';
export { finiteHorizonFirstMoverShare } from './finiteHorizonFirstMoverShare.ts';
export { leaveOneOutInfluence, type OutcomeDistance } from './leaveOneOutInfluence.ts';
export type { Offer } from './Offer.ts';
export type { Protocol } from './Protocol.ts';
export type { ProtocolName } from './ProtocolName.ts';
export type { ProtocolOptions } from './ProtocolOptions.ts';
export { protocols } from './protocols.ts';
export { rubinsteinFirstMoverShare } from './rubinsteinFirstMoverShare.ts';
export type { Settlement } from './Settlement.ts';
export { zeuthenRisk } from './zeuthenRisk.ts';
