import { countAct } from '../measures/countAct.ts';
import { facets } from '../../scenario/definition/vocabulary.ts';
import type { Run } from '../run.ts';
import { demandMark } from './demandMark.ts';
import type { EntryChannel, EntryMode, Opening, TableForm } from './entryMode.ts';
import { writeHours } from './writeHours.ts';

interface ImposedState {
  /** Issues for which no procedure has been asked yet, in order. */
  readonly due: number[];
  drafting: number;
  draftedWeek: number;
  /** Issues under a procedure: 1. */
  readonly governed: Uint8Array;
  readonly reviewWeek: Float64Array;
  auditWeek: number;
}

/**
 * `imposed`: the client demands procedures; those who execute write them; audits hold them to what they wrote.
 *
 * Source: chemistry and waste treatment under ISO 9000 (de Terssac 2012).
 */
export const imposed: EntryMode = {
  name: 'imposed',
  enter(run) {
    return openChannel(createState(run));
  },
};

function createState(run: Run): ImposedState {
  const { issues } = run.organisation;
  const asked = run.organisation.scenario.entry.imposed.facets;
  const concerned = [...run.rules.written.keys()].filter((k) => asked.includes(facets[run.organisation.issueFacet[k]]));
  return {
    // What is not written at all is asked for first: the client wants an account of it.
    due: concerned.sort((a, b) => run.rules.written[a] - run.rules.written[b] || a - b),
    drafting: -1,
    draftedWeek: 0,
    governed: new Uint8Array(issues),
    reviewWeek: new Float64Array(issues),
    auditWeek: 0,
  };
}

function openChannel(state: ImposedState): EntryChannel {
  return {
    beforeWork(run) {
      const { drafting_hours: draftingHours, record_hours: recordHours } = run.organisation.scenario.entry.imposed;
      if (state.drafting >= 0) {
        for (const group of writersOf(run, state.drafting)) {
          writeHours(run, group, draftingHours);
          const role = run.organisation.groupRole[group];
          const members = run.organisation.groupSize[group];
          for (let member = 0; member < members; member += 1) countAct(run, role, draftingHours);
        }
      }
      for (let k = 0; k < run.organisation.issues; k += 1) {
        if (state.governed[k] === 0) continue;
        for (let g = 0; g < run.organisation.groups; g += 1) {
          if (run.organisation.performs[k * run.organisation.groups + g] === 0) continue;
          writeHours(run, g, recordHours);
          run.tally.ruleHours[k * run.organisation.groups + g] += recordHours;
        }
      }
    },
    afterWork(run) {
      const { audit, audit_decay: decay, audit_weeks: auditWeeks } = run.organisation.scenario.entry.imposed;
      const auditing = state.auditWeek > 0 && run.week >= state.auditWeek;
      if (auditing) state.auditWeek = run.week + auditWeeks;
      for (let k = 0; k < run.organisation.issues; k += 1) {
        if (state.governed[k] === 1) run.rules.audit[k] = auditing ? audit : run.rules.audit[k] * decay;
      }
    },
    open(run, openings) {
      if (state.drafting >= 0) {
        if (run.week >= state.draftedWeek) {
          const { clientGroup, scenario } = run.organisation;
          const askedWeek = state.draftedWeek - scenario.entry.imposed.drafting_weeks;
          openings.push({ issue: state.drafting, cause: 'demand', initiator: clientGroup, askedWeek });
        }
        return;
      }
      demandNext(run, state);
      for (let k = 0; k < run.organisation.issues; k += 1) {
        if (state.governed[k] === 1 && run.week >= state.reviewWeek[k]) {
          openings.push({ issue: k, cause: 'renewal', initiator: run.organisation.clientGroup });
        }
      }
    },
    convene(run, opening): TableForm | undefined {
      const first = opening.cause === 'demand';
      if (!first && state.governed[opening.issue] === 0) return undefined;
      const { review_weeks: reviewWeeks } = run.organisation.scenario.entry.imposed;
      if (first) {
        state.drafting = -1;
        state.governed[opening.issue] = 1;
        if (state.auditWeek === 0) state.auditWeek = run.week + 1;
      }
      state.reviewWeek[opening.issue] = run.week + reviewWeeks;
      return procedureTable(run, opening);
    },
    // The client asks for proof, through a form and audits: nobody is there to be asked for an exception.
    answersProposals: () => 0,
    voiceOf: () => 0,
  };
}

/** Every interval the client asks for the next procedure; the hierarchy admits the demand in proportion to its market. */
function demandNext(run: Run, state: ImposedState): void {
  const { scenario, clientGroup, groupRole } = run.organisation;
  const { interval_weeks: interval, drafting_weeks: drafting } = scenario.entry.imposed;
  const next = state.due[0];
  if (next === undefined || (run.week - scenario.entry_week) % interval !== 0) return;
  countAct(run, groupRole[clientGroup], 0);
  if (demandMark(run, next) >= scenario.entry.market) {
    run.tally.counters.refusals += 1;
    run.journal?.recordRefusal(run, state.due[0]);
    return;
  }
  state.drafting = next;
  state.due.shift();
  state.draftedWeek = run.week + drafting;
}

/** Executants write: neither supervisors nor management, unless only they perform. */
function writersOf(run: Run, issue: number): number[] {
  const { organisation } = run;
  if (organisation.scenario.entry.imposed.pen === 'management') return [organisation.writerGroup];
  const performing = performersOf(run, issue);
  const { groups } = organisation.scenario.organisation;
  const executing = performing.filter((g) => !groups[g].supervises && groups[g].role !== 'management');
  return executing.length > 0 ? executing : performing;
}

function performersOf(run: Run, issue: number): number[] {
  const { groups, performs } = run.organisation;
  return run.organisation.groupIds.map((_, g) => g).filter((g) => performs[issue * groups + g] === 1);
}

function procedureTable(run: Run, opening: Opening): TableForm {
  const { organisation, performers } = run;
  const { headGroup, clientGroup } = organisation;
  const parameters = organisation.scenario.entry.imposed;
  const pen = writersOf(run, opening.issue);
  const dictated = parameters.pen === 'management';
  let tacit = 0;
  let members = 0;
  for (let i = 0; i < organisation.entries; i += 1) {
    if (organisation.entryIssue[i] !== opening.issue) continue;
    tacit += performers.knowHow[i];
    members += 1;
  }
  const shop = parameters.supervisors_sit ? performersOf(run, opening.issue) : pen;
  const parties = dictated ? [headGroup] : shop.includes(headGroup) ? shop : [...shop, headGroup];
  return {
    parties,
    ...(dictated ? { decider: headGroup } : {}),
    halfWidth: parameters.half_width,
    enforcement: parameters.enforcement,
    visibility: parameters.visibility,
    codified: dictated ? 0 : parameters.codified * (tacit / members),
    deposited: dictated ? 0 : parameters.deposit * (tacit / members),
    regulation: 'control',
    writes: true,
    frame: [
      { group: clientGroup, share: 1 - parameters.spokesman, inClientName: false },
      { group: headGroup, share: parameters.spokesman, inClientName: true },
    ],
    pen,
    without: 'draft',
    termWeeks: 0,
    participation: new Map([...parties, ...pen].map((g) => [g, 1])),
  };
}
