/** The four roles, in the order of every array that is indexed by role. */
export const roles = ['management', 'operators', 'technicians', 'clients'] as const;
export type Role = (typeof roles)[number];

/** The facets of work autonomy (Breaugh 1985), in the order of every array that is indexed by facet. */
export const facets = ['method', 'scheduling', 'criteria'] as const;
export type Facet = (typeof facets)[number];

/** The client-entry modes; `none` is the counterfactual and is always run. */
export const entryModes = ['none', 'imposed', 'contact', 'negotiated'] as const;
export type EntryModeName = (typeof entryModes)[number];

/** A row of the data set is an entry mode or the placebo (`none` on other behaviour and negotiation streams). */
export const runModes = [...entryModes, 'placebo'] as const;
export type RunMode = (typeof runModes)[number];

/** What the work is. */
export const workSystems = ['process', 'planning'] as const;
export type WorkSystemName = (typeof workSystems)[number];

/** Where a rule comes from (Reynaud 1999). */
export const regulations = ['control', 'autonomous', 'joint'] as const;
export type Regulation = (typeof regulations)[number];

/** Negotiation protocols. */
export const protocolNames = ['concession', 'alternating', 'nash', 'fiat'] as const;
export type ProtocolName = (typeof protocolNames)[number];

/** Why a standing rule is opened again. */
export const reopeningCauses = ['position', 'burden', 'expiry', 'renewal', 'dispossession'] as const;
export type ReopeningCause = (typeof reopeningCauses)[number];
