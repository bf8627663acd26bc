import type { Text } from '../../../../language/text.ts';
import type { DecisionDefinition } from '../decision.ts';
import { type OrderClass, orderClasses } from './orders/demandParameters.ts';

const classNames: Readonly<Record<OrderClass, Text>> = {
  internal: { en: 'internal clients', fr: 'clients internes' },
  semi_external: { en: 'semi-external clients', fr: 'clients semi-externes' },
  external: { en: 'external clients', fr: 'clients externes' },
};

/** The cycle that is promised to a class of clients. */
function cycleDecision(name: OrderClass): DecisionDefinition {
  const of = classNames[name];
  return {
    name: `cycle_${name}`,
    unit: { en: 'calendar days', fr: 'jours calendaires' },
    bounds: [1, 365],
    meaning: {
      en: `Days from order to delivery that are promised to ${of.en}, without asking the shop`,
      fr: `Jours de la commande à la livraison promis aux ${of.fr}, sans consulter l’atelier`,
    },
    contingency: {
      en: 'Engineering and methods need one half range longer to make ready the orders of the class that come this week',
      fr: 'Les études et méthodes mettent une demi-étendue de plus à préparer les commandes de la classe arrivées cette semaine',
    },
  };
}

/** What the planning of orders decides; cycles by those who promise, the rest by the launcher. */
export const ordersDecisions: readonly DecisionDefinition[] = [
  ...orderClasses.map(cycleDecision),
  {
    name: 'launch_margin',
    unit: { en: 'share of the pieces ordered', fr: 'part des pièces commandées' },
    bounds: [0, 2],
    meaning: {
      en: 'Pieces launched beyond the order, against defects, in a first launch',
      fr: 'Pièces lancées en plus de la commande, contre les défauts, au premier lancement',
    },
    contingency: {
      en: 'Defects of what is launched this week ask, on average, for a margin one half range larger',
      fr: 'Les défauts de ce qui est lancé cette semaine demandent en moyenne une marge plus grande d’une demi-étendue',
    },
  },
  {
    name: 'capacity_reserve',
    unit: { en: 'share of technical capacity', fr: 'part de la capacité technique' },
    bounds: [0, 1],
    meaning: {
      en: 'Capacity withheld from ordinary orders, for urgent ones to come',
      fr: 'Capacité soustraite aux commandes ordinaires, pour les urgences à venir',
    },
    contingency: {
      en: 'Urgent orders that come this week ask for one half range more of the technical capacity than usual',
      fr: 'Les urgences de la semaine demandent une demi-étendue de plus de la capacité technique',
    },
  },
  {
    name: 'start_lead',
    unit: { en: 'working days', fr: 'jours ouvrés' },
    bounds: [0, 60],
    meaning: {
      en: 'Working days by which a job is planned to start before its promise would force it to',
      fr: 'Jours ouvrés d’avance sur le dernier jour de lancement que permet la promesse',
    },
    contingency: {
      en: 'What is launched this week takes one half range longer to go through the shop',
      fr: 'Ce qui est lancé cette semaine met une demi-étendue de plus à traverser l’atelier',
    },
  },
];
