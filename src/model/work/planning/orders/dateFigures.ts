import type { Text } from '../../../../language/text.ts';
import { orderClasses } from '../../../../scenario/definition/work/planning/orders/demandParameters.ts';
import { keptBy } from './custom.ts';
import { meanOver, type OrderFigure, shareOf, weeklyCount, weeklyShare } from './orderFigure.ts';

const perWeek: Text = { en: 'orders/week', fr: 'commandes/semaine' };
const classWords = {
  internal: { en: 'internal clients', fr: 'clients internes' },
  semi_external: { en: 'semi-external clients', fr: 'clients semi-externes' },
  external: { en: 'external clients', fr: 'clients externes' },
} as const;

/** Orders that come in, promises, dates and lateness. */
export const dateFigures: readonly OrderFigure[] = [
  weeklyCount(
    {
      name: 'orders_placed',
      label: { en: 'orders placed', fr: 'commandes passées' },
      meaning: { en: 'Orders that came in', fr: 'Commandes arrivées' },
    },
    perWeek,
    ({ week }) => week.counts.placed,
  ),
  weeklyCount(
    {
      name: 'orders_lost',
      label: { en: 'orders lost', fr: 'commandes perdues' },
      meaning: {
        en: 'Orders that clients who have turned away placed elsewhere',
        fr: 'Commandes passées ailleurs par des clients qui se sont détournés',
      },
    },
    perWeek,
    ({ week }) => week.counts.lost,
  ),
  weeklyCount(
    {
      name: 'orders_cancelled',
      label: { en: 'orders cancelled', fr: 'commandes annulées' },
      meaning: {
        en: 'Orders that could not be planned within the time for which a client waits',
        fr: 'Commandes impossibles à planifier dans le temps qu’un client attend',
      },
    },
    perWeek,
    ({ week }) => week.counts.cancelled,
  ),
  weeklyCount(
    {
      name: 'orders_open',
      label: { en: 'orders open', fr: 'commandes en cours' },
      meaning: {
        en: 'Orders neither delivered nor cancelled at the end of the week',
        fr: 'Commandes ni livrées ni annulées en fin de semaine',
      },
    },
    { en: 'orders', fr: 'commandes' },
    ({ book }) => book.open,
  ),
  weeklyCount(
    {
      name: 'orders_delivered',
      label: { en: 'orders delivered', fr: 'commandes livrées' },
      meaning: { en: 'Orders delivered', fr: 'Commandes livrées' },
    },
    perWeek,
    ({ week }) => week.counts.deliveredOrders,
  ),
  shareOf(
    'orders_delivered',
    {
      name: 'moved_date_share',
      label: { en: 'dates moved', fr: 'dates déplacées' },
      meaning: {
        en: 'Share of the orders delivered whose date was moved: the last date is not the first promise',
        fr: 'Part des commandes livrées dont la date a été déplacée : la dernière date n’est pas la première promesse',
      },
    },
    ({ week }) => week.counts.moved,
  ),
  shareOf(
    'orders_delivered',
    {
      name: 'moved_earlier_share',
      label: { en: 'dates moved earlier', fr: 'dates avancées' },
      meaning: {
        en: 'Share of the orders delivered whose last date lies before the first promise',
        fr: 'Part des commandes livrées dont la dernière date précède la première promesse',
      },
    },
    ({ week }) => week.counts.movedEarlier,
  ),
  shareOf(
    'orders_delivered',
    {
      name: 'moved_later_share',
      label: { en: 'dates moved later', fr: 'dates reculées' },
      meaning: {
        en: 'Share of the orders delivered whose last date lies after the first promise',
        fr: 'Part des commandes livrées dont la dernière date suit la première promesse',
      },
    },
    ({ week }) => week.counts.movedLater,
  ),
  shareOf(
    'orders_delivered',
    {
      name: 'late_share',
      label: { en: 'late orders', fr: 'commandes en retard' },
      meaning: {
        en: 'Share of the orders delivered that came after the first promise',
        fr: 'Part des commandes livrées après la première promesse',
      },
    },
    ({ week }) => week.counts.late,
  ),
  shareOf(
    'orders_delivered',
    {
      name: 'late_share_last',
      label: { en: 'late orders, last date', fr: 'commandes en retard, dernière date' },
      meaning: {
        en: 'Share of the orders delivered that came after the last date given',
        fr: 'Part des commandes livrées après la dernière date donnée',
      },
    },
    ({ week }) => week.counts.lateLast,
  ),
  weeklyCount(
    {
      name: 'orders_urgent_delivered',
      label: { en: 'urgent orders delivered', fr: 'urgences livrées' },
      meaning: { en: 'Urgent orders delivered', fr: 'Commandes urgentes livrées' },
    },
    perWeek,
    ({ week }) => week.counts.deliveredUrgent,
    false,
  ),
  shareOf(
    'orders_urgent_delivered',
    {
      name: 'late_share_urgent',
      label: { en: 'late urgent orders', fr: 'urgences en retard' },
      meaning: {
        en: 'Share of the urgent orders delivered that came after the promise',
        fr: 'Part des commandes urgentes livrées après la promesse',
      },
    },
    ({ week }) => week.counts.lateUrgent,
  ),
  ...orderClasses.flatMap((name, k): OrderFigure[] => {
    const { en, fr } = classWords[name];
    return [
      weeklyCount(
        {
          name: `orders_promised_${name}`,
          label: { en: `ordinary orders of ${en}`, fr: `commandes ordinaires des ${fr}` },
          meaning: {
            en: 'Ordinary orders to which a cycle was promised',
            fr: 'Commandes ordinaires avec un cycle promis',
          },
        },
        perWeek,
        ({ week }) => week.promised[k],
        false,
      ),
      meanOver(
        `orders_promised_${name}`,
        {
          name: `promised_cycle_days_${name}`,
          label: { en: `cycle promised to ${en}`, fr: `cycle promis aux ${fr}` },
          meaning: {
            en: 'Calendar days from the order to the delivery first promised; urgent orders apart',
            fr: 'Jours calendaires de la commande à la première livraison promise ; urgences à part',
          },
        },
        { en: 'calendar days', fr: 'jours calendaires' },
        ({ week }) => week.cycleDays[k],
      ),
      weeklyShare(
        {
          name: `custom_${name}`,
          label: { en: `custom of ${en}`, fr: `fidélité des ${fr}` },
          meaning: {
            en: 'Share of their orders that the clients of the class still place here',
            fr: 'Part de leurs commandes que les clients de la classe passent encore ici',
          },
        },
        ({ custom }) => keptBy(custom, k),
      ),
    ];
  }),
];
