import ln from '@stdlib/math-base-special-ln';
import {
  findProtocol,
  leaveOneOutInfluence,
  type Bargaining,
  type ProtocolOptions,
  type Settlement,
} from '../../negotiation/index.ts';
import type { Opening, TableForm } from '../entry/entryMode.ts';
import type { Run } from '../run.ts';
import { argue } from './argue.ts';
import { bargainingWeight } from './bargainingWeight.ts';
import { layOutOutcomes, type OutcomeSpace } from './outcomeSpace.ts';
import { positionOf, type Position } from './tablePositions.ts';

/** What a table came to. */
export interface TableResult {
  /** Undefined where nothing was agreed. */
  readonly window: Position | undefined;
  readonly protocol: string;
  readonly rounds: number;
  /** Influence on the outcome by party, summing to 1, or all 0. */
  readonly will: Float64Array;
  readonly offers: readonly { readonly round: number; readonly group: number; readonly window: Position }[];
}

/**
 * Those who sit argue from shared evidence, then bargain over windows by the scenario’s protocol.
 *
 * A side’s utility falls with the square of the distance of centre and half-width from its ideal. Refusing a demand, a
 * side whose position has changed, or a hierarchy that claims a rule back, costs the others in proportion to the weight of
 * the side that opened.
 */
export function holdTable(run: Run, opening: Opening, form: TableForm, recordOffers: boolean): TableResult {
  const { organisation } = run;
  const parameters = organisation.scenario.negotiation;
  const { issue } = opening;
  const parties = form.parties.length;
  if (form.amended !== undefined) {
    const { window, will } = form.amended;
    return { window, protocol: 'amendment', rounds: 0, will: Float64Array.from(will), offers: [] };
  }
  argue(run, issue, form.parties);
  const held: Position[] = form.parties.map((group) => {
    const own = positionOf(run, issue, group);
    return { centre: own.centre, halfWidth: Math.max(own.halfWidth, NARROWEST) };
  });
  const decider = form.decider ?? (parameters.protocol === 'fiat' ? strongestOf(run, form.parties) : undefined);
  if (decider !== undefined) {
    const at = form.parties.indexOf(decider);
    const will = new Float64Array(parties);
    will[at] = 1;
    const halfWidth = form.halfWidth ?? held[at].halfWidth;
    return { window: { centre: held[at].centre, halfWidth }, protocol: 'fiat', rounds: 0, will, offers: [] };
  }
  const standing: Position = { centre: run.rules.centre[issue], halfWidth: run.rules.halfWidth[issue] };
  const space = layOutOutcomes([standing, ...held], parameters.centre_steps, parameters.width_steps, form.halfWidth);
  const table = bargainingOver(run, opening, form, held, standing, space);
  const { protocol } = parameters;
  const options: ProtocolOptions = {
    maxRounds: parameters.max_rounds,
    deadline: parameters.max_rounds,
    opener: Math.max(0, form.parties.indexOf(opening.initiator)),
    recordOffers,
  };
  const settle = findProtocol(protocol);
  const settlement: Settlement = settle(table, options);
  const fallback = fallbackOf(run, issue, form, standing);
  const windowOf = (outcome: number): Position => (outcome < 0 ? fallback : windowAt(space, outcome));
  const will =
    settlement.outcome < 0
      ? new Float64Array(parties)
      : leaveOneOutInfluence(table, settle, options, (a, b) => distance(windowOf(a), windowOf(b)), settlement.outcome);
  return {
    window: settlement.outcome < 0 ? undefined : windowAt(space, settlement.outcome),
    protocol,
    rounds: settlement.rounds,
    will,
    offers: (settlement.offers ?? []).map((offer) => ({
      round: offer.round,
      group: form.parties[offer.party],
      window: windowOf(offer.outcome),
    })),
  };
}

/** The side with the largest formal authority decides where the scenario’s protocol is fiat. */
function strongestOf(run: Run, parties: readonly number[]): number {
  const { groups } = run.organisation.scenario.organisation;
  return parties.reduce((strongest, group) =>
    groups[group].authority > groups[strongest].authority ? group : strongest,
  );
}

/** What is in force where nothing is agreed. */
export function fallbackOf(run: Run, issue: number, form: TableForm, standing: Position): Position {
  switch (form.without) {
    case 'status_quo':
      return standing;
    case 'draft':
      return { centre: run.positions.practice[issue], halfWidth: form.halfWidth ?? standing.halfWidth };
    case 'lapse':
      return {
        centre: run.positions.practice[issue],
        halfWidth: Math.max(run.organisation.scenario.negotiation.lapsed_half_width, NARROWEST),
      };
    default:
      form.without satisfies never;
      throw new Error('table: unknown fallback');
  }
}

function bargainingOver(
  run: Run,
  opening: Opening,
  form: TableForm,
  held: readonly Position[],
  standing: Position,
  space: OutcomeSpace,
): Bargaining {
  const parameters = run.organisation.scenario.negotiation;
  const parties = held.length;
  const widths = space.halfWidths.length;
  const outcomes = space.centres.length * widths;
  const utilities = new Float64Array(parties * outcomes);
  const disagreement = new Float64Array(parties);
  const weights = new Float64Array(parties);
  const fallback = fallbackOf(run, opening.issue, form, standing);
  let total = 0;
  for (let p = 0; p < parties; p += 1) {
    weights[p] = bargainingWeight(
      run,
      form.parties[p],
      opening.issue,
      run.channel.voiceOf(run, form.parties[p], opening.issue),
    );
    total += weights[p];
  }
  const opener = form.parties.indexOf(opening.initiator);
  const threatens = threatening.has(opening.cause) && opener >= 0;
  for (let p = 0; p < parties; p += 1) {
    let least = Number.POSITIVE_INFINITY;
    let most = Number.NEGATIVE_INFINITY;
    for (let o = 0; o < outcomes; o += 1) {
      const window = windowAt(space, o);
      const u = utility(held[p], window, parameters.width_weight);
      utilities[p * outcomes + o] = u;
      if (u < least) least = u;
      if (u > most) most = u;
    }
    if (form.without === 'draft') {
      disagreement[p] = least;
    } else {
      const threat = threatens && p !== opener ? parameters.threat * (weights[opener] / total) : 0;
      disagreement[p] = utility(held[p], fallback, parameters.width_weight) - threat * (most - least);
    }
  }
  return { parties, outcomes, utilities, disagreement, weights };
}

function utility(ideal: Position, window: Position, widthWeight: number): number {
  const centre = window.centre - ideal.centre;
  const width = window.halfWidth - ideal.halfWidth;
  return -(centre * centre + widthWeight * width * width);
}

function windowAt(space: OutcomeSpace, outcome: number): Position {
  const widths = space.halfWidths.length;
  return { centre: space.centres[Math.floor(outcome / widths)], halfWidth: space.halfWidths[outcome % widths] };
}

/** Distance between windows, in half-widths of the first: |Δm|/h + |Δ ln h|. */
export function distance(from: Position, to: Position): number {
  const moved = Math.abs(to.centre - from.centre) / from.halfWidth;
  return from.halfWidth === to.halfWidth ? moved : moved + Math.abs(ln(to.halfWidth) - ln(from.halfWidth));
}

/** Openings that cost the others something to refuse. */
const threatening: ReadonlySet<Opening['cause']> = new Set(['demand', 'position', 'dispossession']);

/** No window is narrower: below it a rule could not be told from a point. */
const NARROWEST = 0.02;
