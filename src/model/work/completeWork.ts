import { plainWork } from './plainWork.ts';
import type { Work } from './workSystem.ts';

/** What a work system says of its own work; where it says nothing, work is plain. */
export type OwnWork = Pick<Work, 'figures' | 'applyConsequences'> & Partial<Work>;

/**
 * The work of a run: what a work system says of it, and plain work for the rest.
 *
 * Written out, and the same for every system: an object spread together from so many properties becomes a dictionary, whose
 * functions are looked up by name at every call and never compiled into the loops over actions.
 */
export function completeWork(own: OwnWork): Work {
  return {
    drawArrivals: own.drawArrivals ?? plainWork.drawArrivals,
    receive: own.receive,
    hoursOf: own.hoursOf ?? plainWork.hoursOf,
    loadOf: own.loadOf ?? plainWork.loadOf,
    situationFrequency: own.situationFrequency ?? plainWork.situationFrequency,
    feasibleShare: own.feasibleShare ?? plainWork.feasibleShare,
    lossOf: own.lossOf ?? plainWork.lossOf,
    applyConsequences: own.applyConsequences,
    breaksPromise: own.breaksPromise ?? plainWork.breaksPromise,
    loseClient: own.loseClient,
    strainOf: own.strainOf ?? plainWork.strainOf,
    sightOf: own.sightOf ?? plainWork.sightOf,
    oversightOf: own.oversightOf ?? plainWork.oversightOf,
    troubleOf: own.troubleOf,
    lessons: own.lessons,
    shadowLessons: own.shadowLessons,
    levels: own.levels,
    figures: own.figures,
  };
}
