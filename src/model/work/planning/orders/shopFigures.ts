import type { Text } from '../../../../language/text.ts';
import { meanOver, type OrderFigure, shareOf, weeklyCount, weeklyShare } from './orderFigure.ts';
import { placeOfDay } from './shopPlan.ts';
import type { Workshop } from './workshop.ts';

const pieces: Text = { en: 'pieces/week', fr: 'pièces/semaine' };

/** Launches, pieces, load and capacity. */
export const shopFigures: readonly OrderFigure[] = [
  weeklyCount(
    {
      name: 'orders_launched',
      label: { en: 'first launches', fr: 'premiers lancements' },
      meaning: { en: 'Orders launched for the first time', fr: 'Commandes lancées pour la première fois' },
    },
    { en: 'orders/week', fr: 'commandes/semaine' },
    ({ week }) => week.counts.launched,
  ),
  meanOver(
    'orders_launched',
    {
      name: 'launch_margin',
      label: { en: 'launch margin', fr: 'marge de lancement' },
      meaning: {
        en: 'Pieces launched beyond the order over pieces ordered, first launch only, mean over orders',
        fr: 'Pièces lancées en plus sur pièces commandées, premier lancement seulement, moyenne des commandes',
      },
    },
    { en: 'share', fr: 'part' },
    ({ week }) => week.counts.margins,
  ),
  shareOf(
    'orders_delivered',
    {
      name: 'second_launch_share',
      label: { en: 'second launches', fr: 'seconds lancements' },
      meaning: {
        en: 'Share of the orders delivered that had been launched again for want of good pieces',
        fr: 'Part des commandes livrées relancées faute de pièces bonnes',
      },
    },
    ({ week }) => week.counts.secondLaunch,
  ),
  weeklyCount(
    {
      name: 'pieces_finished',
      label: { en: 'pieces finished', fr: 'pièces finies' },
      meaning: { en: 'Pieces finished, good or not', fr: 'Pièces finies, bonnes ou non' },
    },
    pieces,
    ({ week }) => week.counts.pieces,
    false,
  ),
  shareOf(
    'pieces_finished',
    {
      name: 'defect_share',
      label: { en: 'defective pieces', fr: 'pièces défectueuses' },
      meaning: {
        en: 'Share of the pieces finished that are defective',
        fr: 'Part des pièces finies qui sont défectueuses',
      },
    },
    ({ week }) => week.counts.scrap,
  ),
  shareOf(
    'pieces_finished',
    {
      name: 'surplus_share',
      label: { en: 'surplus pieces', fr: 'pièces en trop' },
      meaning: {
        en: 'Good pieces left over when an order is delivered, over pieces finished',
        fr: 'Pièces bonnes restant à la livraison, sur pièces finies',
      },
    },
    ({ week }) => week.counts.surplus,
  ),
  weeklyCount(
    {
      name: 'load_per_week',
      label: { en: 'load of the week', fr: 'charge de la semaine' },
      meaning: { en: 'Work units that the shop did', fr: 'Unités de travail faites par l’atelier' },
    },
    { en: 'work units/week', fr: 'unités de travail/semaine' },
    ({ week }) => week.counts.done,
  ),
  weeklyCount(
    {
      name: 'load_gap',
      label: { en: 'distance from the load target', fr: 'écart à l’objectif de charge' },
      meaning: {
        en: 'Absolute distance of the week’s load from the target, over the target',
        fr: 'Écart absolu de la charge de la semaine à l’objectif, sur l’objectif',
      },
    },
    { en: 'share', fr: 'part' },
    ({ week, definition }) => Math.abs(week.counts.done - definition.shop.load_target) / definition.shop.load_target,
  ),
  weeklyShare(
    {
      name: 'capacity_reserve',
      label: { en: 'capacity reserve', fr: 'réserve de capacité' },
      meaning: {
        en: 'Capacity withheld from ordinary orders over technical capacity, in the days ahead that are counted',
        fr: 'Capacité soustraite aux commandes ordinaires sur capacité technique, sur les jours à venir comptés',
      },
    },
    withheldAhead,
  ),
  weeklyShare(
    {
      name: 'uncommitted_share',
      label: { en: 'uncommitted capacity', fr: 'capacité libre' },
      meaning: {
        en: 'Capacity that no order has taken over technical capacity, in the days ahead that are counted',
        fr: 'Capacité non prise par une commande sur capacité technique, sur les jours à venir comptés',
      },
    },
    uncommittedAhead,
  ),
];

/** min(r C, C − what ordinary orders have booked) over the days ahead, as a share of C. */
export function withheldAhead({ plan, dayCapacity, settings, reserveDays }: Workshop, nextDay: number): number {
  const asked = settings.reserve * dayCapacity;
  let sum = 0;
  for (let day = nextDay; day < nextDay + reserveDays; day += 1) {
    const at = placeOfDay(day);
    const left = dayCapacity - (plan.booked[at] - plan.bookedUrgent[at]) - (day === nextDay ? plan.carried : 0);
    sum += left < 0 ? 0 : left < asked ? left : asked;
  }
  return sum / (dayCapacity * reserveDays);
}

/** C − what is booked, or carried over, over the days ahead, as a share of C. */
export function uncommittedAhead({ plan, dayCapacity, reserveDays }: Workshop, nextDay: number): number {
  let sum = 0;
  for (let day = nextDay; day < nextDay + reserveDays; day += 1) {
    const left = dayCapacity - plan.booked[placeOfDay(day)] - (day === nextDay ? plan.carried : 0);
    // Bookings that were taken off again may leave a trace of rounding.
    sum += left < 0 ? 0 : left < dayCapacity ? left : dayCapacity;
  }
  return sum / (dayCapacity * reserveDays);
}
