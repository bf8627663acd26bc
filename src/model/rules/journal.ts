import { enablePatches, produceWithPatches, type Patch } from 'immer';
import type { Opening, TableForm } from '../entry/entryMode.ts';
import { roles } from '../../scenario/definition/vocabulary.ts';
import type { RuleEvent } from '../ruleEvent.ts';
import type { Run } from '../run.ts';
import type { TableResult } from '../table/holdTable.ts';
import { ACCOUNTS } from './ledger.ts';
import { type NormState, type RuleBook, type RuleState, stateOfRule } from './ruleBook.ts';

enablePatches();

interface TableRecord {
  readonly opening: Opening;
  readonly form: TableForm;
  readonly result: TableResult;
  readonly depth: number;
  readonly before: RuleState;
  readonly transfersBefore: Float64Array;
}

const accounts = [...roles, 'unwritten'];

/**
 * The history of a run’s rule book: immutable revisions, and immer’s patches between them as the journal.
 *
 * It is kept where events are recorded or a run is traced; the loop of a batch works on flat arrays alone.
 */
export class Journal {
  readonly events: RuleEvent[] = [];
  readonly patches: { readonly seq: number; readonly week: number; readonly patches: readonly Patch[] }[] = [];
  /** The first book, before the first week. */
  readonly opening: RuleBook;
  #book: RuleBook;

  constructor(run: Omit<Run, 'journal'>) {
    const rules: Record<string, RuleState> = {};
    for (let k = 0; k < run.organisation.issues; k += 1) {
      const state = stateOfRule(run as Run, k, -1);
      rules[state.issue] = state;
    }
    this.opening = { rules, counterRules: {}, derogations: {} };
    this.#book = this.opening;
  }

  /** The book as it stands. */
  get book(): RuleBook {
    return this.#book;
  }

  snapshotRule(run: Run, issue: number): RuleState {
    return stateOfRule(run, issue, run.rules.revision[issue]);
  }

  /** Records what a table came to. */
  recordTable(run: Run, record: TableRecord): void {
    const { opening, form, result, depth, before, transfersBefore } = record;
    const after = stateOfRule(run, opening.issue, before.revision);
    const ids = run.organisation.groupIds;
    const transfers: Record<string, number> = {};
    for (let from = 0; from < ACCOUNTS; from += 1) {
      for (let to = 0; to < ACCOUNTS; to += 1) {
        const moved = run.power.transfers[from * ACCOUNTS + to] - transfersBefore[from * ACCOUNTS + to];
        if (moved !== 0) transfers[`${accounts[from]}>${accounts[to]}`] = moved;
      }
    }
    this.#append(
      {
        ...this.#common(run, before.issue),
        kind: kindOf(record, before, after),
        cause: opening.cause,
        initiator: ids[opening.initiator],
        pen: form.pen.map((g) => ids[g]).join('+'),
        inNameOf: form.frame.some((frame) => frame.inClientName) ? 'client' : 'own',
        protocol: result.protocol,
        rounds: result.rounds,
        regulation: after.regulation,
        windowBefore: before.window,
        windowAfter: after.window,
        authorsBefore: before.authors,
        authorsAfter: after.authors,
        parentRule: before.revision,
        rule: after.revision,
        transfers,
        offers: result.offers.map((offer) => ({
          round: offer.round,
          group: ids[offer.group],
          window: [offer.window.centre - offer.window.halfWidth, offer.window.centre + offer.window.halfWidth],
        })),
      },
      depth > 0 ? (book) => void (book.rules[before.issue] = after) : undefined,
    );
  }

  /** Records a norm of a team that begins or ends. */
  recordNorm(
    run: Run,
    kind: 'derogation' | 'derogation_end' | 'counter_rule' | 'counter_rule_end',
    crew: number,
    cause: 'grievance' | 'relay' | 'none',
  ): void {
    const { organisation, norms } = run;
    const issue = organisation.crewIssue[crew];
    const rule = stateOfRule(run, issue, run.rules.revision[issue]);
    const isCounter = kind === 'counter_rule' || kind === 'counter_rule_end';
    const window: [number, number] = isCounter
      ? [norms.counterLower[crew], norms.counterUpper[crew]]
      : [norms.derogationLower[crew], norms.derogationUpper[crew]];
    const team = organisation.crewTeam[crew];
    const composition = ids(run, crew);
    const hierarchy = organisation.groupIds[organisation.headGroup];
    const state: NormState = {
      issue: rule.issue,
      team,
      window,
      sinceWeek: run.week,
      untilWeek: isCounter ? 0 : norms.derogationUntil[crew],
    };
    const key = `${rule.issue}/${team}`;
    const begins = kind === 'counter_rule' || kind === 'derogation';
    this.#append(
      {
        ...this.#common(run, rule.issue),
        kind,
        cause,
        initiator: composition,
        pen: isCounter ? composition : hierarchy,
        inNameOf: cause === 'relay' ? 'client' : 'own',
        protocol: '',
        rounds: 0,
        regulation: isCounter ? 'autonomous' : 'control',
        windowBefore: begins ? rule.window : window,
        windowAfter: begins ? window : rule.window,
        authorsBefore: rule.authors,
        authorsAfter: rule.authors,
        parentRule: rule.revision,
        rule: rule.revision,
        transfers: {},
      },
      (book) => {
        const norms = isCounter ? book.counterRules : book.derogations;
        if (begins) norms[key] = state;
        else delete norms[key];
      },
    );
  }

  #common(run: Run, issue: string) {
    return { week: run.week, seq: this.events.length, issue };
  }

  #append(event: RuleEvent, change: ((book: MutableBook) => void) | undefined): void {
    this.events.push(event);
    if (change === undefined) return;
    const [next, patches] = produceWithPatches(this.#book, change as (book: RuleBook) => void);
    this.#book = next;
    this.patches.push({ seq: event.seq, week: event.week, patches });
  }
}

interface MutableBook {
  rules: Record<string, RuleState>;
  counterRules: Record<string, NormState>;
  derogations: Record<string, NormState>;
}

function kindOf({ opening, result, form, depth }: TableRecord, before: RuleState, after: RuleState): RuleEvent['kind'] {
  if (result.window === undefined && form.without === 'status_quo')
    return opening.cause === 'renewal' ? 'renewal' : 'stalemate';
  if (!before.written && after.written) return 'first_writing';
  if (before.written && !after.written) return 'lapse';
  if (opening.cause === 'relay') return 'amendment';
  return depth > 0 ? 'revision' : 'renewal';
}

function ids(run: Run, crew: number): string {
  const { organisation } = run;
  const names: string[] = [];
  for (let cell = 0; cell < organisation.cells; cell += 1) {
    if (organisation.cellCrew[cell] === crew) names.push(organisation.groupIds[organisation.cellGroup[cell]]);
  }
  return names.join('+');
}
