import type { Text } from '../../language/text.ts';
import type { MeasureDefinition } from './measureDefinition.ts';

const shareUnit: Text = { en: 'share', fr: 'part' };
const points: Text = { en: 'stakes × effect', fr: 'enjeux × effet' };
/** Ten stakes an actor, effects from −10 to 10, four actors. */
const actorBounds = [-100, 100] as const;
const totalBounds = [-400, 400] as const;

type Core = Pick<MeasureDefinition, 'name' | 'by' | 'bounds' | 'label' | 'meaning'>;

/** A sum of stakes × effect, taken only in the weeks that the value of a run averages. */
function pointsOf(core: Core): MeasureDefinition {
  return { aggregation: 'mean', nullable: false, inTime: false, unit: points, ...core };
}

/** A share of the sum over all roles, as a ratio of sums. */
function shareOfTotal(core: Omit<Core, 'by' | 'bounds'>): MeasureDefinition {
  return {
    by: ['role'],
    aggregation: 'ratio',
    denominator: 'soclab_total',
    denominatorIsShared: true,
    nullable: true,
    bounds: [-Number.MAX_VALUE, Number.MAX_VALUE],
    inTime: false,
    unit: shareUnit,
    ...core,
  };
}

/** The second opinion on power: actors are the roles, relations are the issues. */
export const soclabMeasures: readonly MeasureDefinition[] = [
  pointsOf({
    name: 'soclab_power',
    by: ['role'],
    bounds: totalBounds,
    label: { en: 'SocLab power', fr: 'pouvoir (SocLab)' },
    meaning: {
      en: 'What the issues that the role controls give to all who have stakes in them; negative where they do harm',
      fr: 'Ce que les objets que le rôle contrôle apportent à tous ceux qui y ont des enjeux ; négatif s’ils nuisent',
    },
  }),
  shareOfTotal({
    name: 'soclab_power_share',
    label: { en: 'share of SocLab power', fr: 'part du pouvoir (SocLab)' },
    meaning: {
      en: 'SocLab power over that of all roles; missing where theirs is not above 0, outside 0 to 1 where one’s is negative',
      fr: 'Pouvoir (SocLab) sur celui de tous les rôles ; manquant si celui-ci n’est pas positif, hors de 0 à 1 si un rôle nuit',
    },
  }),
  shareOfTotal({
    name: 'soclab_power_share_divided',
    label: { en: 'share of SocLab power, control divided', fr: 'part du pouvoir (SocLab), contrôle partagé' },
    meaning: {
      en: 'The same, where each role controls an issue as far as it decides it',
      fr: 'La même, chaque rôle contrôlant un objet pour la part qu’il en décide',
    },
  }),
  pointsOf({
    name: 'soclab_capability',
    by: ['role'],
    bounds: actorBounds,
    label: { en: 'SocLab capability', fr: 'capacité d’action (SocLab)' },
    meaning: {
      en: 'How well practice serves the role on the issues that it has stakes in',
      fr: 'À quel point la pratique sert le rôle sur les objets où il a des enjeux',
    },
  }),
  {
    name: 'soclab_autonomy',
    by: ['role'],
    aggregation: 'mean',
    nullable: true,
    bounds: [0, 1],
    inTime: false,
    unit: shareUnit,
    label: { en: 'SocLab autonomy', fr: 'autonomie (SocLab)' },
    meaning: {
      en: 'Share of the role’s stakes that lie on issues it controls itself',
      fr: 'Part des enjeux du rôle qui portent sur des objets qu’il contrôle lui-même',
    },
  },
  pointsOf({
    name: 'soclab_total',
    by: ['all'],
    bounds: totalBounds,
    label: { en: 'SocLab capability of all roles', fr: 'capacité d’action de tous les rôles (SocLab)' },
    meaning: {
      en: 'Sum of the roles’ capabilities, which is the sum of their powers',
      fr: 'Somme des capacités des rôles, égale à celle de leurs pouvoirs',
    },
  }),
];
