import { countAct } from '../measures/countAct.ts';
import { regulations } from '../../scenario/definition/vocabulary.ts';
import { grantDerogation, canDerogate } from '../norms/derogations.ts';
import type { Run } from '../run.ts';
import type { EntryChannel, EntryMode, TableForm } from './entryMode.ts';

interface ContactState {
  /** Pull of the clients’ concern by entry, 0 to the limit. */
  readonly alliance: Float64Array;
  /** Client met this week by entry; −1 for none. */
  readonly met: Int32Array;
  /** Running claim by issue. */
  readonly claim: Float64Array;
  /** Weight heard since the last amendment: from groups of technicians, by issue × group, and from the hierarchy’s own client, by issue. */
  readonly technicians: Float64Array;
  readonly hierarchy: Float64Array;
  /** By issue: weight of relays that counts towards the next one heard. */
  readonly credit: Float64Array;
}

const TECHNICIANS = 2;

/**
 * `contact`: technicians meet this client, about this case. Downward they explain the rule and make the client share it;
 * upward they carry its worries, mixed with their own idea of good work, and are hardly listened to.
 *
 * Hearing is by accumulated weight, not by draw: feedback is collected, and every so much of it is one that counts.
 * Source: telecom technicians (de Terssac 2012).
 */
export const contact: EntryMode = {
  name: 'contact',
  enter(run) {
    return openChannel(createState(run));
  },
};

function createState(run: Run): ContactState {
  const { entries, issues } = run.organisation;
  return {
    alliance: new Float64Array(entries),
    met: new Int32Array(entries).fill(-1),
    claim: run.rules.centre.slice(),
    technicians: new Float64Array(issues * run.organisation.groups),
    hierarchy: new Float64Array(issues),
    credit: new Float64Array(issues),
  };
}

function openChannel(state: ContactState): EntryChannel {
  return {
    beforeWork(run) {
      const { organisation, world, performers, clients } = run;
      const { meeting, alliance_rate: rate, alliance_limit: limit } = organisation.scenario.entry.contact;
      const count = organisation.clientAgents.length;
      forTechnicians(run, (i, issue) => {
        performers.pull[i] = 0;
        state.met[i] = -1;
        if (world.meeting[i] >= meeting) return;
        const client = Math.min(count - 1, Math.floor((world.meeting[i] / meeting) * count));
        state.met[i] = client;
        state.alliance[i] += rate * (limit * clients.trust[client] - state.alliance[i]);
        performers.pull[i] = state.alliance[i] * (expectationOf(run, client, issue) - run.rules.centre[issue]);
      });
    },
    afterWork(run) {
      const fading = run.organisation.scenario.entry.contact.explanation_fading;
      for (let j = 0; j < run.clients.explained.length; j += 1) run.clients.explained[j] *= 1 - fading;
      forTechnicians(run, (i, issue) => {
        const client = state.met[i];
        if (client < 0 || run.performers.active[i] === 0) return;
        const { relay_threshold: threshold, relay } = run.organisation.scenario.entry.contact;
        if (Math.abs(expectationOf(run, client, issue) - run.rules.centre[issue]) <= threshold) return;
        if (relay) carryUpward(run, state, i, issue, client);
        explain(run, i, issue, client);
      });
      hearOwnClient(run, state);
    },
    open(run, openings) {
      const { hearings_per_amendment: needed, relay_threshold: threshold } = run.organisation.scenario.entry.contact;
      const { amendment_step: step } = run.organisation.scenario.entry.contact;
      const { discernible } = run.organisation.scenario.negotiation;
      for (let k = 0; k < run.organisation.issues; k += 1) {
        // There is nothing to amend where nothing is written.
        if (run.rules.written[k] === 0) continue;
        const heard = heardFrom(run, state, k);
        if (heard.total < needed) continue;
        const gap = Math.abs(state.claim[k] - run.rules.centre[k]);
        if (gap <= threshold || step * gap < discernible * run.rules.halfWidth[k]) continue;
        openings.push({ issue: k, cause: 'relay', initiator: heard.most });
      }
    },
    convene(run, opening): TableForm | undefined {
      return opening.cause === 'relay' ? amend(run, state, opening.issue) : undefined;
    },
    // Those who make parts meet no client; what technicians carry upward is answered by the hierarchy.
    answersProposals: () => 0,
    voiceOf: (run, group, issue) => voiceOf(run, state, group, issue),
  };
}

function forTechnicians(run: Run, visit: (entry: number, issue: number) => void): void {
  const { organisation } = run;
  for (let cell = 0; cell < organisation.cells; cell += 1) {
    if (organisation.groupRole[organisation.cellGroup[cell]] !== TECHNICIANS) continue;
    for (let i = organisation.cellStart[cell]; i < organisation.cellStart[cell + 1]; i += 1)
      visit(i, organisation.cellIssue[cell]);
  }
}

function expectationOf(run: Run, client: number, issue: number): number {
  const at = client * run.organisation.issues + issue;
  return run.world.expectation[at] + run.clients.explained[at];
}

/** Explaining moves a trusting client towards the rule, costs most where it is found unfounded, and is a promise. */
function explain(run: Run, entry: number, issue: number, client: number): void {
  const { organisation, clients, performers } = run;
  const {
    explanation,
    explanation_hours: hours,
    trust_loss: loss,
    trust_gain: gain,
  } = organisation.scenario.entry.contact;
  if (explanation === 0) return;
  const group = organisation.agentGroup[organisation.entryAgent[entry]];
  const gap = run.rules.centre[issue] - expectationOf(run, client, issue);
  clients.explained[client * organisation.issues + issue] += explanation * clients.trust[client] * gap;
  const spent = hours * (1 - performers.legitimacy[entry]);
  countAct(run, TECHNICIANS, spent);
  run.extraHours[group] += spent / organisation.groupSize[group];
  run.tally.counters.explanations += 1;
  const missed = run.work.breaksPromise(run, entry, client);
  clients.trust[client] += missed ? -loss * clients.trust[client] : gain * (1 - clients.trust[client]);
}

/** A claim goes up in the client’s name; every so many are heard, and answered by a derogation at most. */
function carryUpward(run: Run, state: ContactState, entry: number, issue: number, client: number): void {
  const { organisation, performers, tally } = run;
  const parameters = organisation.scenario.entry.contact;
  const group = organisation.agentGroup[organisation.entryAgent[entry]];
  const weight = parameters.relay_client_weight;
  const claim = weight * expectationOf(run, client, issue) + (1 - weight) * performers.ideal[entry];
  tally.counters.relays += 1;
  countAct(run, TECHNICIANS, parameters.relay_hours);
  run.extraHours[group] += parameters.relay_hours / organisation.groupSize[group];
  if (parameters.listening === 0) return;
  state.technicians[issue * organisation.groups + group] += parameters.listening;
  state.credit[issue] += parameters.listening;
  state.claim[issue] += parameters.claim_memory * parameters.listening * (claim - state.claim[issue]);
  if (state.credit[issue] < 1) return;
  state.credit[issue] -= 1;
  tally.counters.relays_heard += 1;
  const crew = organisation.cellCrew[organisation.entryCell[entry]];
  if (canDerogate(run, crew)) grantDerogation(run, crew, claim, 'relay');
}

/** The hierarchy has a client of its own, which weighs far more; it says something about each issue every week. */
function hearOwnClient(run: Run, state: ContactState): void {
  const {
    boss_meeting: meeting,
    boss_listening: listening,
    claim_memory: memory,
  } = run.organisation.scenario.entry.contact;
  const weight = meeting * listening;
  for (let k = 0; k < run.organisation.issues; k += 1) {
    state.hierarchy[k] += weight;
    state.claim[k] += memory * Math.min(1, weight) * (expectationOf(run, 0, k) - state.claim[k]);
  }
}

/** Who was heard on an issue since its last amendment: total weight, and the group that was heard most. */
function heardFrom(run: Run, state: ContactState, issue: number): { readonly total: number; readonly most: number } {
  const { groups, headGroup } = run.organisation;
  let total = state.hierarchy[issue];
  let most = headGroup;
  let largest = total;
  for (let g = 0; g < groups; g += 1) {
    const weight = state.technicians[issue * groups + g];
    total += weight;
    if (weight <= largest) continue;
    largest = weight;
    most = g;
  }
  return { total, most };
}

/** Technicians speak for the clients they have come to share the concern of; the hierarchy for its own client. */
function voiceOf(run: Run, state: ContactState, group: number, issue: number): number {
  const { organisation } = run;
  const { listening, boss_listening: bossListening, alliance_limit: limit } = organisation.scenario.entry.contact;
  if (group === organisation.headGroup) return bossListening;
  if (organisation.groupRole[group] !== TECHNICIANS || limit === 0) return 0;
  let alliance = 0;
  forTechnicians(run, (i, k) => {
    if (k === issue && organisation.cellGroup[organisation.entryCell[i]] === group) alliance += state.alliance[i];
  });
  return (listening * alliance) / (limit * organisation.groupSize[group]);
}

/** A small step of the rule towards the running claim; its authors are those who were heard. */
function amend(run: Run, state: ContactState, issue: number): TableForm {
  const { organisation, rules } = run;
  const { groups, headGroup, writerGroup } = organisation;
  const { total } = heardFrom(run, state, issue);
  const frame = [{ group: headGroup, share: state.hierarchy[issue] / total, inClientName: true }];
  for (let g = 0; g < groups; g += 1) {
    const weight = state.technicians[issue * groups + g];
    if (weight > 0) frame.push({ group: g, share: weight / total, inClientName: true });
  }
  state.technicians.fill(0, issue * groups, (issue + 1) * groups);
  state.hierarchy[issue] = 0;
  const step = organisation.scenario.entry.contact.amendment_step * (state.claim[issue] - rules.centre[issue]);
  return {
    parties: frame.map(({ group }) => group),
    amended: {
      window: { centre: rules.centre[issue] + step, halfWidth: rules.halfWidth[issue] },
      will: frame.map(({ share }) => share),
    },
    regulation: regulations[rules.regulation[issue]],
    writes: rules.written[issue] === 1,
    frame,
    pen: [writerGroup],
    without: 'status_quo',
  };
}
