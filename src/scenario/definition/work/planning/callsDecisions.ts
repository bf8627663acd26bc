import type { DecisionDefinition } from '../decision.ts';

const days = { en: 'days', fr: 'jours' };

/** What serving calls from stock decides. */
export const callsDecisions = [
  {
    name: 'cover_first_fit',
    unit: days,
    bounds: [0, 5],
    meaning: {
      en: 'Days of announced first-fit calls that stock is to cover',
      fr: 'Jours d’appels de première monte annoncés que le stock doit couvrir',
    },
    contingency: {
      en: 'Stoppages of suppliers, transport and weather that begin this week last as many days longer as a half range has',
      fr: 'Les arrêts des fournisseurs, du transport et de la météo qui commencent cette semaine durent autant de jours de plus qu’en compte un demi-intervalle',
    },
  },
  {
    name: 'cover_spare',
    unit: days,
    bounds: [0, 30],
    meaning: {
      en: 'Days of mean spare-part calls that stock is to cover',
      fr: 'Jours d’appels moyens de rechange que le stock doit couvrir',
    },
    contingency: {
      en: 'This week’s spare-part calls exceed the mean by as many days of calls as a half range has',
      fr: 'Les appels de rechange de la semaine dépassent la moyenne d’autant de jours d’appels qu’en compte un demi-intervalle',
    },
  },
  {
    name: 'lot_days',
    unit: days,
    bounds: [0, 10],
    meaning: {
      en: 'Smallest lot that is launched, in days of the item’s mean calls',
      fr: 'Plus petit lot lancé, en jours d’appels moyens de l’article',
    },
    contingency: {
      en: 'A changeover takes ((m + H) / m)² of its ordinary hours, m the middle of the range and H the half range: the economic lot, which grows with the root of the changeover, is a half range larger',
      fr: 'Un changement de série prend ((m + H) / m)² de son temps ordinaire, m étant le milieu de l’intervalle et H le demi-intervalle : le lot économique, qui croît comme la racine du temps de changement, est plus grand d’un demi-intervalle',
    },
  },
  {
    name: 'acceptance',
    unit: { en: 'severity', fr: 'gravité' },
    bounds: [0, 1],
    meaning: {
      en: 'What counts as a good part: the severity above which a flawed piece is scrap',
      fr: 'Ce qui compte comme bonne pièce : la gravité au-delà de laquelle une pièce défectueuse est un rebut',
    },
    contingency: {
      en: 'Where the parts go this week, a flaw harms nobody up to a severity that is a half range higher (it is at the back and cannot be seen)',
      fr: 'Là où vont les pièces cette semaine, un défaut ne gêne personne jusqu’à une gravité plus haute d’un demi-intervalle (il est derrière, il ne se voit pas)',
    },
  },
] as const satisfies readonly DecisionDefinition[];
