import type { DecisionDefinition } from '../decision.ts';

/** In which order cases are taken. */
export const caseOrder: DecisionDefinition = {
  name: 'case_order',
  unit: { en: 'days', fr: 'jours' },
  bounds: [0, 30],
  meaning: {
    en: 'Days by which the case of a client who is worried most goes before its promised date; 0 keeps to promised dates',
    fr: 'Jours dont le dossier du client le plus inquiet passe avant sa date promise ; 0 : l’ordre des dates promises',
  },
  contingency: {
    en: 'How many days before the promised date the most worried clients wish to be served this week',
    fr: 'Combien de jours avant la date promise les clients les plus inquiets souhaitent être servis cette semaine',
  },
};

/** How much time a case is given. */
export const timePerCase: DecisionDefinition = {
  name: 'time_per_case',
  unit: { en: '% of planned hours', fr: '% des heures prévues' },
  bounds: [10, 400],
  meaning: {
    en: 'Hours that a case is given, against the hours planned for its size',
    fr: 'Heures données à un dossier, rapportées aux heures prévues pour sa taille',
  },
  contingency: {
    en: 'Hours that the cases worked on this week need, against the hours planned',
    fr: 'Heures que demandent les dossiers traités cette semaine, rapportées aux heures prévues',
  },
};

/** How far the job departs from the prescribed one. */
export const jobDeviation: DecisionDefinition = {
  name: 'job_deviation',
  unit: { en: '% of the job', fr: '% du travail' },
  bounds: [0, 100],
  meaning: {
    en: 'Part of the job that is done otherwise than prescribed: what repairs the prescription',
    fr: 'Part du travail faite autrement que prescrit : ce qui répare la prescription',
  },
  contingency: {
    en: 'How far the cases worked on this week ask the job to be done otherwise than prescribed',
    fr: 'Jusqu’où les dossiers traités cette semaine demandent de travailler autrement que prescrit',
  },
};

/**
 * What `service` decides by actions under rules.
 *
 * Two more decisions of those who do the cases, explaining a decision to the client and relaying its worry upward, are
 * acts of the entry mode that brings client and worker together; here they cost hours, which cases then lack.
 */
export const serviceDecisions: readonly DecisionDefinition[] = [caseOrder, timePerCase, jobDeviation];
