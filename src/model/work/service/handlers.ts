import type { Organisation } from '../../organisation.ts';
import { RANGE_LIMIT, type Run } from '../../run.ts';
import { type DecisionPlace, meanActionOn, settingOf } from '../decisions.ts';

/** Those who do the cases: members of the groups that decide how much time a case is given. */
export interface Handlers {
  readonly count: number;
  readonly group: Int32Array;
  /** Their entry on each decision; −1 where others decide it for them. */
  readonly orderEntry: Int32Array;
  readonly timeEntry: Int32Array;
  readonly jobEntry: Int32Array;
  /** 1 for groups that do cases, by group. */
  readonly groupHandles: Uint8Array;
  /** Slot of the case in hand, −1 for none, and the hours that it is still given. */
  readonly inHand: Int32Array;
  readonly remaining: Float64Array;
  /** Hours of a day this week. */
  readonly dayHours: Float64Array;
  /** Actions of the week on time and job, in half ranges, and those on order and time as settings. */
  readonly time: Float64Array;
  readonly job: Float64Array;
  /** Days by which the most worried client’s case goes first. */
  readonly worryDays: Float64Array;
  /** Hours that a case is given, as a share of those planned. */
  readonly timeShare: Float64Array;
  /** How far a handler sees what a case asks for, and the norm that it faces: window, probability of being held. */
  readonly knowHow: Float64Array;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  readonly held: Float64Array;
  /** Of the week: jobs, those that came back, Σ of what they asked for beyond the tolerance, in half ranges. */
  readonly jobs: Float64Array;
  readonly cameBack: Float64Array;
  readonly missing: Float64Array;
  /** 1 once a job of the week was done without its means. */
  readonly repaired: Uint8Array;
}

/** The issues that govern the decisions of the service. */
export interface ServicePlaces {
  readonly order: DecisionPlace;
  readonly time: DecisionPlace;
  readonly job: DecisionPlace;
}

/** Handlers before the first week, with nothing in hand. */
export function createHandlers(organisation: Organisation, places: ServicePlaces): Handlers {
  const { entryAgent, agentGroup, issueFirstEntry, groups } = organisation;
  const entriesOn = (issue: number) =>
    new Map(
      Array.from({ length: issueFirstEntry[issue + 1] - issueFirstEntry[issue] }, (_, at) => {
        const entry = issueFirstEntry[issue] + at;
        return [entryAgent[entry], entry] as const;
      }),
    );
  const [onOrder, onTime, onJob] = [places.order, places.time, places.job].map(({ issue }) => entriesOn(issue));
  const agents = [...onTime.keys()].toSorted((a, b) => a - b);
  const groupHandles = new Uint8Array(groups);
  for (const agent of agents) groupHandles[agentGroup[agent]] = 1;
  const find = (entries: ReadonlyMap<number, number>) => Int32Array.from(agents, (agent) => entries.get(agent) ?? -1);
  const zeros = () => new Float64Array(agents.length);
  return {
    count: agents.length,
    group: Int32Array.from(agents, (agent) => agentGroup[agent]),
    orderEntry: find(onOrder),
    timeEntry: find(onTime),
    jobEntry: find(onJob),
    groupHandles,
    inHand: new Int32Array(agents.length).fill(-1),
    remaining: zeros(),
    dayHours: zeros(),
    time: zeros(),
    job: zeros(),
    worryDays: zeros(),
    timeShare: zeros(),
    knowHow: zeros(),
    lower: zeros(),
    upper: zeros(),
    held: zeros(),
    jobs: zeros(),
    cameBack: zeros(),
    missing: zeros(),
    repaired: new Uint8Array(agents.length),
  };
}

/** The week’s actions as settings; who could not act on its own judgement does what is prescribed. */
export function settleHandlers(run: Run, handlers: Handlers, places: ServicePlaces): void {
  const order = decideFor(run, places.order);
  const time = decideFor(run, places.time);
  const job = decideFor(run, places.job);
  for (let h = 0; h < handlers.count; h += 1) {
    handlers.worryDays[h] = settingOf(places.order, order(handlers.orderEntry[h]));
    handlers.time[h] = time(handlers.timeEntry[h]);
    handlers.timeShare[h] = settingOf(places.time, handlers.time[h]) / 100;
    handlers.job[h] = job(handlers.jobEntry[h]);
    handlers.jobs[h] = 0;
    handlers.cameBack[h] = 0;
    handlers.missing[h] = 0;
    handlers.repaired[h] = 0;
    faceNorm(run, handlers, h, places.job.issue);
  }
}

/** The action that holds for who has an entry: its own, what is prescribed, or the mean of those who decide. */
function decideFor(run: Run, { issue }: DecisionPlace): (entry: number) => number {
  const { active, action } = run.performers;
  const prescribed = prescribedOn(run, issue);
  const byOthers = meanActionOn(run, issue, prescribed);
  return (entry) => (entry < 0 ? byOthers : active[entry] === 1 ? action[entry] : prescribed);
}

/** Middle of the window that a rule leaves this week. */
function prescribedOn(run: Run, issue: number): number {
  const centre = run.rules.centre[issue] + run.rules.codified[issue] * run.world.contingency[issue];
  return Math.min(RANGE_LIMIT, Math.max(-RANGE_LIMIT, centre));
}

/** What a handler sees of a case, and how far the rule of the job lets it act on that. */
function faceNorm(run: Run, handlers: Handlers, h: number, issue: number): void {
  const { rules, norms, performers, organisation } = run;
  const entry = handlers.jobEntry[h];
  if (entry < 0) {
    // Where others decide how the job is done, it is done so in every case.
    handlers.knowHow[h] = 0;
    return;
  }
  const crew = organisation.cellCrew[organisation.entryCell[entry]];
  const centre = prescribedOn(run, issue);
  const enforcement = 1 - (1 - rules.enforcement[issue]) * (1 - rules.audit[issue]);
  handlers.knowHow[h] = performers.knowHow[entry];
  handlers.lower[h] = Math.min(centre - rules.halfWidth[issue], norms.derogationLower[crew]);
  handlers.upper[h] = Math.max(centre + rules.halfWidth[issue], norms.derogationUpper[crew]);
  handlers.held[h] = 1 - (1 - enforcement) * (1 - performers.legitimacy[entry]);
}
