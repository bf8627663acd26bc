import type { Language } from '../language/language.ts';
import { traceRun } from '../model/trace/traceRun.ts';
import type { Scenario } from '../scenario/definition/scenario.ts';
import type { RunMode } from '../scenario/definition/vocabulary.ts';
import { ScenarioError } from '../scenario/scenarioError.ts';
import { formatProblem } from '../scenario/scenarioProblem.ts';
import { type ParameterSetting, setParameters } from '../scenario/setParameters.ts';
import type { ModelAnswer, ModelRequest } from './modelMessages.ts';
import { replayRun } from './replayRun.ts';

/** Where settings of the explorer come from, in problems that are shown. */
const place = 'explorer';

/**
 * Makes what answers a page’s requests: knows the scenario from the first one on, runs the model, and says what is wrong.
 *
 * @param send - posts an answer; it is called before the function returns
 */
export function answerModelRequests(send: (answer: ModelAnswer) => void): (request: ModelRequest) => void {
  let opened: { readonly scenario: Scenario; readonly language: Language } | undefined;
  return (request) => {
    const { id } = request;
    try {
      if (request.kind === 'open') {
        opened = { scenario: request.scenario, language: request.language };
        send({ kind: 'opened', id });
        return;
      }
      if (opened === undefined) throw new Error('expected a scenario to be opened first');
      const scenario = changed(opened.scenario, request.settings);
      switch (request.kind) {
        case 'replay':
          send({ kind: 'replay', id, replay: replayRun(scenario, request, opened.language) });
          break;
        case 'weeks':
          for (const replicate of request.replicates) {
            const weekly: Partial<Record<RunMode, Readonly<Record<string, Float64Array>>>> = {};
            for (const mode of request.modes) {
              weekly[mode] = traceRun(scenario, { mode, replicate, weekly: request.columns }).weekly;
            }
            send({ kind: 'weeks', id, replicate, weekly });
          }
          send({ kind: 'done', id });
          break;
        default:
          throw new Error(`unknown request ${String(request satisfies never)}`);
      }
    } catch (error) {
      send({ kind: 'problem', id, problems: problemsOf(error) });
    }
  };
}

/** Without a change it is the scenario itself: its runs are those of the data set. */
function changed(scenario: Scenario, settings: readonly ParameterSetting[]): Scenario {
  return settings.length === 0 ? scenario : setParameters(scenario, settings, place);
}

function problemsOf(error: unknown): readonly string[] {
  if (error instanceof ScenarioError) return error.problems.map(formatProblem);
  return [error instanceof Error ? error.message : String(error)];
}
