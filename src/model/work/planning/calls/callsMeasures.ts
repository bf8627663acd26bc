import type { Text } from '../../../../language/text.ts';
import type { MeasureDefinition } from '../../../measures/measureDefinition.ts';

type Core = Pick<MeasureDefinition, 'name' | 'label' | 'meaning'>;

const anySize = [0, Number.MAX_VALUE] as const;
const unitInterval = [0, 1] as const;
const share: Text = { en: 'share', fr: 'part' };
const piecesPerWeek: Text = { en: 'pieces per week', fr: 'pièces par semaine' };
const perWeek: Text = { en: 'per week', fr: 'par semaine' };

// All may be missing: a scenario that makes orders alone has no calls behind them. All levels follow from assumptions.
function count(core: Core, unit: Text = piecesPerWeek): MeasureDefinition {
  return {
    by: ['all'],
    aggregation: 'mean',
    nullable: true,
    bounds: anySize,
    inTime: true,
    level: 'assumption',
    unit,
    ...core,
  };
}

function ratio(
  denominator: string,
  core: Core,
  unit: Text = share,
  bounds: MeasureDefinition['bounds'] = unitInterval,
): MeasureDefinition {
  return {
    by: ['all'],
    aggregation: 'ratio',
    denominator,
    nullable: true,
    bounds,
    inTime: true,
    level: 'assumption',
    unit,
    ...core,
  };
}

const kinds = [
  { kind: 'first_fit', en: 'first fit', fr: 'première monte' },
  { kind: 'spare', en: 'spare parts', fr: 'rechange' },
] as const;

/** Metrics of the planning of calls, in the order in which a week is read. */
export const callsMeasures: readonly MeasureDefinition[] = [
  ...kinds.flatMap(({ kind, en, fr }): MeasureDefinition[] => [
    ratio(`made_${kind}`, {
      name: `stock_share_${kind}`,
      label: { en: `share made for stock, ${en}`, fr: `part produite pour le stock, ${fr}` },
      meaning: {
        en: 'Good pieces not shipped within 24 hours of being made (today’s pieces go to today’s calls first), over good pieces made',
        fr: 'Bonnes pièces non expédiées dans les 24 heures (celles du jour vont d’abord aux appels du jour), sur les bonnes pièces produites',
      },
    }),
    ratio(
      `calls_${kind}`,
      {
        name: `cover_days_${kind}`,
        label: { en: `days of cover, ${en}`, fr: `jours de couverture, ${fr}` },
        meaning: {
          en: 'Stock at the end of the day over the calls of a day, in means of the same weeks',
          fr: 'Stock en fin de journée sur les appels d’une journée, en moyennes des mêmes semaines',
        },
      },
      { en: 'days', fr: 'jours' },
      anySize,
    ),
    ratio(`calls_${kind}`, {
      name: `shortage_share_${kind}`,
      label: { en: `share short, ${en}`, fr: `part manquante, ${fr}` },
      meaning: {
        en: 'Pieces not delivered on the day for which they were called, over pieces called',
        fr: 'Pièces non livrées le jour de leur appel, sur les pièces appelées',
      },
    }),
    count({
      name: `calls_${kind}`,
      label: { en: `pieces called, ${en}`, fr: `pièces appelées, ${fr}` },
      meaning: { en: 'Pieces called for the days of the week', fr: 'Pièces appelées pour les jours de la semaine' },
    }),
    count({
      name: `made_${kind}`,
      label: { en: `good pieces made, ${en}`, fr: `bonnes pièces produites, ${fr}` },
      meaning: {
        en: 'Pieces that count as good, those accepted by derogation among them',
        fr: 'Pièces tenues pour bonnes, y compris celles acceptées par dérogation',
      },
    }),
    count({
      name: `delivered_${kind}`,
      label: { en: `pieces delivered, ${en}`, fr: `pièces livrées, ${fr}` },
      meaning: { en: 'Pieces shipped, late ones among them', fr: 'Pièces expédiées, y compris en retard' },
    }),
    count(
      {
        name: `open_${kind}`,
        label: { en: `open pieces, ${en}`, fr: `pièces en attente, ${fr}` },
        meaning: {
          en: 'Pieces called and not delivered at the end of the week',
          fr: 'Pièces appelées et non livrées en fin de semaine',
        },
      },
      { en: 'pieces', fr: 'pièces' },
    ),
    count(
      {
        name: `stock_${kind}`,
        label: { en: `stock, ${en}`, fr: `stock, ${fr}` },
        meaning: { en: 'Good pieces in stock at the end of the week', fr: 'Bonnes pièces en stock en fin de semaine' },
      },
      { en: 'pieces', fr: 'pièces' },
    ),
  ]),
  count({
    name: 'cancelled_spare',
    label: { en: 'pieces cancelled, spare parts', fr: 'pièces annulées, rechange' },
    meaning: {
      en: 'Pieces of open calls that were waited for too long; the car maker, whose line waits, cancels none',
      fr: 'Pièces d’appels ouverts trop longtemps attendues ; le constructeur, dont la chaîne attend, n’en annule aucune',
    },
  }),
  count(
    {
      name: 'client_changes',
      label: { en: 'changes by the client', fr: 'changements du client' },
      meaning: {
        en: 'First-fit calls changed in volume or item between their announcement and the frozen horizon',
        fr: 'Appels de première monte changés en volume ou en article entre l’annonce et l’horizon gelé',
      },
    },
    perWeek,
  ),
  count(
    {
      name: 'calls_announced',
      label: { en: 'calls announced', fr: 'appels annoncés' },
      meaning: {
        en: 'First-fit calls announced for the week',
        fr: 'Appels de première monte annoncés pour la semaine',
      },
    },
    perWeek,
  ),
  count(
    {
      name: 'criterion_proposals',
      label: { en: 'proposals to accept scrap', fr: 'propositions de livrer des rebuts' },
      meaning: {
        en: 'Temporary derogations from the acceptance criterion that production proposed, short of good parts',
        fr: 'Dérogations temporaires au critère d’acceptation proposées par la production, à court de bonnes pièces',
      },
    },
    perWeek,
  ),
  count(
    {
      name: 'criterion_renegotiations',
      label: { en: 'renegotiations of the criterion', fr: 'renégociations du critère' },
      meaning: {
        en: 'Proposals of a temporary derogation on which the client decided, either way',
        fr: 'Propositions de dérogation temporaire sur lesquelles le client a tranché, dans un sens ou l’autre',
      },
    },
    perWeek,
  ),
  count(
    {
      name: 'criterion_derogations',
      label: { en: 'derogations from the criterion', fr: 'dérogations au critère' },
      meaning: {
        en: 'Temporary derogations from the acceptance criterion that the client granted',
        fr: 'Dérogations temporaires au critère d’acceptation accordées par le client',
      },
    },
    perWeek,
  ),
  count({
    name: 'derogated_pieces',
    label: { en: 'pieces accepted by derogation', fr: 'pièces acceptées par dérogation' },
    meaning: {
      en: 'Pieces that would be scrap and count as good because the client accepted their flaw',
      fr: 'Pièces qui seraient des rebuts et comptent comme bonnes parce que le client a accepté leur défaut',
    },
  }),
  count({
    name: 'line_pieces',
    label: { en: 'pieces launched on the line', fr: 'pièces lancées sur la ligne' },
    meaning: { en: 'Good pieces and scrap of both kinds', fr: 'Bonnes pièces et rebuts des deux sortes' },
  }),
  ratio('line_pieces', {
    name: 'line_scrap_share',
    label: { en: 'scrap of the line', fr: 'rebuts de la ligne' },
    meaning: { en: 'Pieces scrapped over pieces launched', fr: 'Pièces rebutées sur pièces lancées' },
  }),
  count(
    {
      name: 'line_hours',
      label: { en: 'hours of the line', fr: 'heures de la ligne' },
      meaning: {
        en: 'Hours of the days on which the line could run',
        fr: 'Heures des jours où la ligne pouvait tourner',
      },
    },
    { en: 'hours per week', fr: 'heures par semaine' },
  ),
  ratio('line_hours', {
    name: 'line_used_share',
    label: { en: 'use of the line', fr: 'utilisation de la ligne' },
    meaning: {
      en: 'Hours spent on pieces and changeovers, over hours of the line',
      fr: 'Heures passées en pièces et en changements de série, sur les heures de la ligne',
    },
  }),
  ratio('line_hours', {
    name: 'line_changeover_share',
    label: { en: 'changeovers of the line', fr: 'changements de série' },
    meaning: {
      en: 'Hours spent on changeovers, over hours of the line',
      fr: 'Heures passées en changements de série, sur les heures de la ligne',
    },
  }),
  count(
    {
      name: 'line_changeovers',
      label: { en: 'number of changeovers', fr: 'nombre de changements de série' },
      meaning: { en: 'Changes from one item to another', fr: 'Passages d’un article à un autre' },
    },
    perWeek,
  ),
];
