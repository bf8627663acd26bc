import type { ModelAnswer, ModelRequest } from '../../explorer/modelMessages.ts';
import type { Replay } from '../../explorer/replay.ts';
import type { Language } from '../../language/language.ts';
import type { RunMode } from '../../scenario/definition/vocabulary.ts';
import type { Scenario } from '../../scenario/definition/scenario.ts';
import type { ParameterSetting } from '../../scenario/setParameters.ts';
import type { ModelPort } from './modelPort.ts';

/** Why a run could not be played: impossible settings, one line each, or a worker that broke. */
export class ModelProblem extends Error {
  readonly problems: readonly string[];
  /** Whether nothing more can be asked of this model. */
  readonly isBroken: boolean;
  constructor(problems: readonly string[], isBroken = false) {
    super(problems.join('\n'));
    this.problems = problems;
    this.isBroken = isBroken;
  }
}

/** Weekly values of one replicate, by mode and column. */
export type ReplicateWeeks = Extract<ModelAnswer, { kind: 'weeks' }>;

/** The model, asked and answering. */
export interface Model {
  /** @throws ModelProblem */
  replay(settings: readonly ParameterSetting[], mode: RunMode, replicate: number): Promise<Replay>;
  /** Resolves when all replicates were heard. @throws ModelProblem */
  weeks(
    asked: {
      readonly settings: readonly ParameterSetting[];
      readonly modes: readonly RunMode[];
      readonly replicates: readonly number[];
      readonly columns: readonly string[];
    },
    hear: (answer: ReplicateWeeks) => void,
  ): Promise<void>;
  end(): void;
}

interface Waiting {
  hear(answer: ModelAnswer): void;
  fail(error: Error): void;
}

/** Opens the model at the other end of a port, for one scenario. */
export function openModel(port: ModelPort, scenario: Scenario, language: Language): Model {
  let nextId = 0;
  let broken: ModelProblem | null = null;
  const waiting = new Map<number, Waiting>();

  function failAll(problems: readonly string[]): void {
    broken = new ModelProblem(problems, true);
    for (const waits of waiting.values()) waits.fail(broken);
    waiting.clear();
  }

  port.listen(
    (answer) => {
      const waits = waiting.get(answer.id);
      if (answer.kind === 'problem') {
        // Opening failed: nothing else will work.
        if (waits === undefined) failAll(answer.problems);
        else waits.fail(new ModelProblem(answer.problems));
      } else waits?.hear(answer);
    },
    (reason) => failAll([reason]),
  );

  function ask<Value>(
    request: (id: number) => ModelRequest,
    hear: (answer: ModelAnswer, resolve: (value: Value) => void) => void,
  ): Promise<Value> {
    return new Promise<Value>((resolve, reject) => {
      if (broken !== null) {
        reject(broken);
        return;
      }
      nextId += 1;
      const id = nextId;
      waiting.set(id, {
        hear: (answer) => {
          hear(answer, (value) => {
            waiting.delete(id);
            resolve(value);
          });
        },
        fail: (error) => {
          waiting.delete(id);
          reject(error);
        },
      });
      port.post(request(id));
    });
  }

  port.post({ kind: 'open', id: 0, scenario, language });
  return {
    replay: (settings, mode, replicate) =>
      ask<Replay>(
        (id) => ({ kind: 'replay', id, settings, mode, replicate }),
        (answer, resolve) => {
          if (answer.kind === 'replay') resolve(answer.replay);
        },
      ),
    weeks: (asked, hear) =>
      ask<void>(
        (id) => ({ kind: 'weeks', id, ...asked }),
        (answer, resolve) => {
          if (answer.kind === 'weeks') hear(answer);
          if (answer.kind === 'done') resolve();
        },
      ),
    end() {
      port.end();
      failAll(['ended']);
    },
  };
}
