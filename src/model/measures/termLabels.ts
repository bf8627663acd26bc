import type { Text } from '../../language/text.ts';
import type { Facet, ReopeningCause, Role } from '../../scenario/definition/vocabulary.ts';

export const roleLabels: Readonly<Record<Role, Text>> = {
  management: { en: 'management', fr: 'encadrement' },
  operators: { en: 'operators', fr: 'opérateurs' },
  technicians: { en: 'technicians', fr: 'techniciens' },
  clients: { en: 'clients', fr: 'clients' },
};

export const facetLabels: Readonly<Record<Facet, Text>> = {
  method: { en: 'method', fr: 'méthode' },
  scheduling: { en: 'scheduling', fr: 'temps' },
  criteria: { en: 'criteria', fr: 'critères' },
};

export const causeLabels: Readonly<Record<ReopeningCause, Text>> = {
  position: { en: 'a side’s position changed', fr: 'une position a changé' },
  burden: { en: 'burden', fr: 'charge' },
  expiry: { en: 'expiry', fr: 'échéance' },
  renewal: { en: 'renewal', fr: 'reconduction' },
  dispossession: { en: 'the hierarchy felt dispossessed', fr: 'la hiérarchie s’est sentie dépossédée' },
};
