import { enablePatches, produceWithPatches, type Patch } from 'immer';
import { roles } from '../../scenario/definition/vocabulary.ts';
import type { Opening, TableForm } from '../entry/entryMode.ts';
import type { RuleEvent, TableOutcome } from '../ruleEvent.ts';
import type { Run } from '../run.ts';
import type { TableResult } from '../table/holdTable.ts';
import { departuresOf } from './departuresOf.ts';
import { ACCOUNTS } from './ledger.ts';
import { type NormState, type RuleBook, type RuleState, normOfCrew, stateOfRule } from './ruleBook.ts';

enablePatches();

/** What a table did to a rule. */
export interface TableRecord {
  readonly opening: Opening;
  readonly form: TableForm;
  readonly result: TableResult;
  readonly depth: number;
  /** Cumulated transfers before the event, accounts × accounts. */
  readonly transfersBefore: Float64Array;
}

/** The change of the book that one event made, as immer’s patches. */
export interface BookPatches {
  /** Event that made the change. */
  readonly seq: number;
  readonly week: number;
  readonly patches: readonly Patch[];
}

const accounts = [...roles, 'unwritten'];

/**
 * The history of a run’s rule book: immutable revisions, and immer’s patches between them as the journal.
 *
 * It is kept where events are recorded or a run is traced; the loop of a batch works on flat arrays alone.
 */
export class Journal {
  readonly events: RuleEvent[] = [];
  readonly patches: BookPatches[] = [];
  /** The first book, before the first week. */
  readonly opening: RuleBook;
  #book: RuleBook;
  /** Weeks in a row that each client has been unhappy, a week ago. */
  readonly #weeksUnhappy: Float64Array;
  #clientsLost = 0;

  constructor(run: Omit<Run, 'journal'>) {
    const rules: Record<string, RuleState> = {};
    for (let k = 0; k < run.organisation.issues; k += 1) {
      const state = stateOfRule(run, k, -1);
      rules[state.issue] = state;
    }
    this.opening = { rules, counterRules: {}, derogations: {} };
    this.#book = this.opening;
    this.#weeksUnhappy = run.clients.weeksUnhappy.slice();
  }

  /** The book as it stands. */
  get book(): RuleBook {
    return this.#book;
  }

  /** Records what a table came to. */
  recordTable(run: Run, record: TableRecord): void {
    const { opening, form, result, depth } = record;
    const before = this.#ruleOn(run, opening.issue);
    const after = stateOfRule(run, opening.issue, before.revision);
    const ids = run.organisation.groupIds;
    this.#append(
      {
        ...this.#subject(run, before, after),
        kind: kindOf(record, before, after),
        cause: opening.cause,
        initiator: ids[opening.initiator],
        pen: form.pen.map((g) => ids[g]).join('+'),
        inNameOf: form.frame.some((frame) => frame.inClientName) ? 'client' : 'own',
        protocol: result.protocol,
        rounds: result.rounds,
        regulation: after.regulation,
        rule: after.revision,
        transfers: transfersSince(run, record.transfersBefore),
        offers: result.offers.map((offer) => ({
          round: offer.round,
          group: ids[offer.group],
          window: [offer.window.centre - offer.window.halfWidth, offer.window.centre + offer.window.halfWidth],
        })),
        table: {
          sat: form.parties.map((g) => ids[g]),
          spokesmen: form.frame.filter((part) => part.inClientName && part.share > 0).map((part) => ids[part.group]),
          outcome: outcomeOf(record),
          depth,
        },
        ...(opening.askedWeek === undefined ? {} : { askedWeek: opening.askedWeek }),
      },
      (book) => {
        if (depth > 0) book.rules[before.issue] = after;
        else book.rules[before.issue].expiryWeek = after.expiryWeek;
      },
    );
  }

  /**
   * Records a norm of a team that begins or ends; call it while the norm stands.
   *
   * @param decider group that tolerates a derogation; the head group unless said
   */
  recordNorm(
    run: Run,
    kind: 'derogation' | 'derogation_end' | 'counter_rule' | 'counter_rule_end',
    crew: number,
    cause: RuleEvent['cause'],
    decider = run.organisation.groupIds[run.organisation.headGroup],
  ): void {
    const isCounter = kind === 'counter_rule' || kind === 'counter_rule_end';
    const begins = kind === 'counter_rule' || kind === 'derogation';
    const rule = this.#ruleOn(run, run.organisation.crewIssue[crew]);
    const norm = normOfCrew(run, crew, isCounter ? 'counter_rule' : 'derogation');
    const composition = norm.groups.join('+');
    this.#append(
      {
        ...this.#subject(run, rule),
        kind,
        cause,
        initiator: composition,
        pen: isCounter ? composition : decider,
        inNameOf: cause === 'relay' ? 'client' : 'own',
        regulation: isCounter ? 'autonomous' : 'control',
        windowBefore: begins ? rule.window : norm.window,
        windowAfter: begins ? norm.window : rule.window,
        team: norm.team,
        ...(kind === 'derogation' ? { untilWeek: norm.untilWeek } : {}),
      },
      (book) => {
        const norms = isCounter ? book.counterRules : book.derogations;
        const key = `${norm.issue}/${norm.team}`;
        if (begins) norms[key] = norm;
        else delete norms[key];
      },
    );
  }

  /** Records that an unwritten rule has followed practice. */
  recordDrift(run: Run, issue: number): void {
    const before = this.#ruleOn(run, issue);
    const { window } = stateOfRule(run, issue, before.parent);
    const performing = run.organisation.scenario.organisation.issues[issue].performers;
    this.#append(
      {
        ...this.#subject(run, before),
        kind: 'drift',
        cause: 'practice',
        initiator: performing.join('+'),
        windowAfter: window,
      },
      (book) => {
        book.rules[before.issue].window = window;
      },
    );
  }

  /** Records that the hierarchy did not admit a demand of the client. */
  recordRefusal(run: Run, issue: number): void {
    const { groupIds, clientGroup } = run.organisation;
    this.#append({
      ...this.#subject(run, this.#ruleOn(run, issue)),
      kind: 'refusal',
      cause: 'demand',
      initiator: groupIds[clientGroup],
    });
  }

  /** Records the clients that left this week; to be called once a week, after the week’s dissatisfaction was felt. */
  recordDepartures(run: Run): void {
    for (const group of departuresOf(run, this.#weeksUnhappy, run.clients.lost - this.#clientsLost)) {
      this.#append({ ...nothing(run, this.events.length), initiator: group });
    }
    this.#clientsLost = run.clients.lost;
    this.#weeksUnhappy.set(run.clients.weeksUnhappy);
  }

  /** The rule on an issue as it stands in the book. */
  #ruleOn(run: Run, issue: number): RuleState {
    return this.#book.rules[run.organisation.scenario.organisation.issues[issue].id];
  }

  /** What an event says of its rule where nobody sat or wrote. */
  #subject(run: Run, before: RuleState, after: RuleState = before): RuleEvent {
    return {
      ...nothing(run, this.events.length),
      issue: before.issue,
      inNameOf: 'own',
      regulation: after.regulation,
      windowBefore: before.window,
      windowAfter: after.window,
      authorsBefore: before.authors,
      authorsAfter: after.authors,
      parentRule: before.revision,
      rule: after.revision,
    };
  }

  #append(event: RuleEvent, change?: (book: MutableBook) => void): void {
    this.events.push(event);
    if (change === undefined) return;
    const [next, patches] = produceWithPatches(this.#book, (book) => change(book as MutableBook));
    this.#book = next;
    if (patches.length > 0) this.patches.push({ seq: event.seq, week: event.week, patches });
  }
}

type Mutable<State> = { -readonly [Key in keyof State]: State[Key] };

interface MutableBook {
  rules: Record<string, Mutable<RuleState>>;
  counterRules: Record<string, NormState>;
  derogations: Record<string, NormState>;
}

/** An event about no rule: a client that leaves. */
function nothing(run: Run, seq: number): RuleEvent {
  const absent = roles.map(() => Number.NaN);
  return {
    week: run.week,
    seq,
    issue: '',
    kind: 'client_leaves',
    cause: 'dissatisfaction',
    initiator: '',
    pen: '',
    inNameOf: 'client',
    protocol: '',
    rounds: 0,
    regulation: '',
    windowBefore: [Number.NaN, Number.NaN],
    windowAfter: [Number.NaN, Number.NaN],
    authorsBefore: absent,
    authorsAfter: absent,
    parentRule: -1,
    rule: -1,
    transfers: {},
  };
}

function transfersSince(run: Run, before: Float64Array): Record<string, number> {
  const transfers: Record<string, number> = {};
  for (let from = 0; from < ACCOUNTS; from += 1) {
    for (let to = 0; to < ACCOUNTS; to += 1) {
      const moved = run.power.transfers[from * ACCOUNTS + to] - before[from * ACCOUNTS + to];
      if (moved !== 0) transfers[`${accounts[from]}>${accounts[to]}`] = moved;
    }
  }
  return transfers;
}

function outcomeOf({ form, result }: TableRecord): TableOutcome {
  if (result.window === undefined) return form.without;
  if (form.amended !== undefined) return 'amendment';
  return result.protocol === 'fiat' ? 'fiat' : 'agreement';
}

function kindOf({ opening, result, form, depth }: TableRecord, before: RuleState, after: RuleState): RuleEvent['kind'] {
  if (result.window === undefined && form.without === 'status_quo')
    return opening.cause === 'renewal' ? 'renewal' : 'stalemate';
  if (!before.written && after.written) return 'first_writing';
  if (before.written && !after.written) return 'lapse';
  if (opening.cause === 'relay') return 'amendment';
  return depth > 0 ? 'revision' : 'renewal';
}
