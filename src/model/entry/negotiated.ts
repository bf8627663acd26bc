import { countAct } from '../measures/countAct.ts';
import { facets } from '../../scenario/definition/vocabulary.ts';
import { positionMoved } from '../phases/agenda.ts';
import type { Run } from '../run.ts';
import { visibilityOf } from '../devices.ts';
import { gatherClientPositions } from '../table/tablePositions.ts';
import { demandMark } from './demandMark.ts';
import type { EntryChannel, EntryMode, TableForm } from './entryMode.ts';

interface NegotiatedState {
  /** Week from which the first table of an issue is asked for; 0 where no plan is wanted. */
  readonly firstWeek: Float64Array;
  /** Issues on which the client has a seat: 1. */
  readonly governed: Uint8Array;
  /** Issues on which it has sat at least once: 1. */
  readonly met: Uint8Array;
}

/**
 * `negotiated`: the client sits at the table of the plan, a frame of mutual commitments that is reopened when a side’s
 * position has changed and renewed when its term is over.
 *
 * Source: electronics workshop and automotive supplier (de Terssac 2012).
 */
export const negotiated: EntryMode = {
  name: 'negotiated',
  enter(run) {
    return openChannel(createState(run));
  },
};

function createState(run: Run): NegotiatedState {
  const { issues, issueFacet, scenario } = run.organisation;
  const { facets: asked, first_weeks: firstWeeks, spacing_weeks: spacing } = scenario.entry.negotiated;
  const firstWeek = new Float64Array(issues);
  let wanted = 0;
  for (let k = 0; k < issues; k += 1) {
    if (!asked.includes(facets[issueFacet[k]])) continue;
    firstWeek[k] = run.week + firstWeeks + wanted * spacing;
    wanted += 1;
  }
  return { firstWeek, governed: new Uint8Array(issues), met: new Uint8Array(issues) };
}

function openChannel(state: NegotiatedState): EntryChannel {
  return {
    beforeWork() {},
    afterWork() {},
    open(run, openings) {
      const { organisation, rules } = run;
      const { cooldown_weeks: cooldown } = organisation.scenario.agenda;
      const { position } = organisation.scenario.entry.negotiated;
      const initiator = organisation.clientGroup;
      gatherClientPositions(run);
      for (let k = 0; k < organisation.issues; k += 1) {
        if (state.firstWeek[k] === 0) continue;
        if (state.governed[k] === 0) {
          if (run.week >= state.firstWeek[k] && hasOccasion(run, k) && demands(run, state, k))
            openings.push({ issue: k, cause: 'demand', initiator });
        } else if (rules.expiry[k] > 0 && run.week >= rules.expiry[k]) {
          openings.push({ issue: k, cause: 'renewal', initiator });
        } else if (run.week - rules.openedWeek[k] >= cooldown && positionMoved(run, k, initiator) > position) {
          openings.push({ issue: k, cause: 'position', initiator });
        }
      }
    },
    convene(run, opening): TableForm | undefined {
      const { issue } = opening;
      if (opening.cause !== 'demand') return state.governed[issue] === 1 ? planTable(run, issue, false) : undefined;
      const first = state.met[issue] === 0;
      state.met[issue] = 1;
      takeSeat(run, state, issue);
      return planTable(run, issue, first);
    },
    // A client that has been admitted to a plan can be asked; one whose every demand was refused cannot.
    answersProposals: () => (state.governed.includes(1) ? 1 : 0),
    voiceOf: () => 0,
  };
}

/** Whether there is something to ask for: a plan as such, or, for a client that only looks on, what it sees go wrong. */
function hasOccasion(run: Run, issue: number): boolean {
  const { opens, trouble } = run.organisation.scenario.entry.negotiated;
  switch (opens) {
    case 'from_start':
      return true;
    case 'when_wrong': {
      const wrong = run.work.troubleOf?.(run, issue) ?? run.positions.loss[issue];
      return visibilityOf(run, issue) * wrong > trouble;
    }
    default:
      opens satisfies never;
      throw new Error('entry.negotiated.opens: unknown occasion');
  }
}

/** Who comes to the table stays a party to the plan, or leaves again until there is another occasion. */
function takeSeat(run: Run, state: NegotiatedState, issue: number): void {
  const { agenda, entry } = run.organisation.scenario;
  const { keeps_seat: keeps, opens, renewal_weeks: renewal } = entry.negotiated;
  if (keeps) state.governed[issue] = 1;
  else state.firstWeek[issue] = run.week + (opens === 'when_wrong' ? agenda.cooldown_weeks : renewal);
}

/** The client asks for a plan; the hierarchy admits the demand in proportion to its market, else it asks again later. */
function demands(run: Run, state: NegotiatedState, issue: number): boolean {
  const { scenario, clientGroup, groupRole } = run.organisation;
  countAct(run, groupRole[clientGroup], 0);
  if (demandMark(run, issue) < scenario.entry.market) return true;
  state.firstWeek[issue] = run.week + scenario.entry.negotiated.renewal_weeks;
  run.tally.counters.refusals += 1;
  run.journal?.recordRefusal(run, issue);
  return false;
}

function planTable(run: Run, issue: number, first: boolean): TableForm {
  const { organisation } = run;
  const { groups, groupRole, headGroup, clientGroup, writerGroup } = organisation;
  const parameters = organisation.scenario.entry.negotiated;
  const performing: number[] = [];
  for (let g = 0; g < groups; g += 1) if (organisation.performs[issue * groups + g] === 1) performing.push(g);
  const byManagement = performing.every((g) => groupRole[g] === MANAGEMENT);
  const sitting = parameters.performers_sit ? performing : performing.filter((g) => groupRole[g] === MANAGEMENT);
  const hierarchy = sitting.some((g) => groupRole[g] === MANAGEMENT) ? [] : [headGroup];
  const parties = [...hierarchy, ...sitting, clientGroup];
  return {
    parties,
    halfWidth: byManagement ? parameters.half_width_management : parameters.half_width,
    enforcement: byManagement ? parameters.enforcement_management : parameters.enforcement,
    visibility: parameters.visibility,
    regulation: 'joint',
    writes: true,
    frame: [{ group: clientGroup, share: 1, inClientName: false }],
    pen: [writerGroup],
    without: first ? 'draft' : 'status_quo',
    // A term is for those who will meet again.
    termWeeks: parameters.keeps_seat ? parameters.renewal_weeks : 0,
    participation: new Map(parties.map((g) => [g, 1])),
  };
}

const MANAGEMENT = 0;
