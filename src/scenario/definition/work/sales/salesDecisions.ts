import type { DecisionDefinition } from '../decision.ts';

const share = { en: 'share', fr: 'part' };

/** What those who sell decide: what they enter, how long they take, what they pass on, and what they give off the price. */
export const salesDecisions = [
  {
    name: 'record_entry',
    unit: share,
    bounds: [0, 1],
    meaning: {
      en: 'How complete the entry of a contact in the client’s record is',
      fr: 'Complétude de la saisie d’un contact dans la fiche du client',
    },
    contingency: {
      en: 'How much of this week’s contacts is worth entering: half a range more is that much more completeness; what goes beyond costs hours and adds nothing',
      fr: 'Ce qui, des contacts de la semaine, vaut d’être saisi ; au-delà, la saisie coûte du temps et n’apporte rien',
    },
  },
  {
    name: 'contact_hours',
    unit: { en: 'hours', fr: 'heures' },
    bounds: [0, 40],
    meaning: {
      en: 'Hours given to a contact, before what the record and the client’s own work save',
      fr: 'Heures consacrées à un contact, avant ce qu’épargnent la fiche et le travail du client',
    },
    contingency: {
      en: 'How many hours this week’s contacts need; less loses sales, more makes others wait',
      fr: 'Heures que demandent les contacts de la semaine ; moins fait perdre des ventes, plus fait attendre les autres',
    },
  },
  {
    name: 'passing',
    unit: share,
    bounds: [0, 1],
    meaning: {
      en: 'Share of contacts, the most complex first, that the desk passes on to the salesperson of the portfolio',
      fr: 'Part des contacts, les plus complexes d’abord, que la plateforme transmet au vendeur du portefeuille',
    },
    contingency: {
      en: 'Share of this week’s contacts that are about complex products: passing on that share passes on these and no other',
      fr: 'Part des contacts de la semaine qui portent sur des produits complexes : transmettre cette part transmet ceux-là et eux seuls',
    },
  },
  {
    name: 'discount',
    unit: { en: '% of the price', fr: '% du prix' },
    bounds: [0, 100],
    meaning: { en: 'Discount that is given off the price', fr: 'Remise accordée sur le prix' },
    contingency: {
      en: 'Discount that competitors give this week; less loses sales, more gives the margin away',
      fr: 'Remise des concurrents cette semaine ; moins fait perdre des ventes, plus abandonne la marge',
    },
  },
] as const satisfies readonly DecisionDefinition[];
