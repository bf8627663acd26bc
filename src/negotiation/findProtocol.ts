import type { Protocol } from './Protocol.ts';
import type { ProtocolName } from './ProtocolName.ts';
import { protocols } from './protocols.ts';

function isProtocolName(name: string): name is ProtocolName {
  return Object.hasOwn(protocols, name);
}

/**
 * The protocol of that name.
 * @throws RangeError if there is none, naming those there are.
 */
export function findProtocol(name: string): Protocol {
  if (!isProtocolName(name)) {
    throw new RangeError(`protocol: expected one of ${Object.keys(protocols).join(', ')}, got ${name}`);
  }
  return protocols[name];
}
