import { applySetting } from './applySetting.ts';
import { describeText } from './describeText.ts';
import { parseSettingPath } from './parseSettingPath.ts';
import { readYaml } from './readYaml.ts';
import { nodeFromValue, type ScenarioNode } from './scenarioNode.ts';
import type { ScenarioPath, ScenarioProblem } from './scenarioProblem.ts';

/** What a command line changes in a scenario; the changed scenario is the one that is stored. */
export interface ScenarioOverrides {
  /** `PATH=VALUE` texts of `--set`, in order. */
  readonly set?: readonly string[] | undefined;
  /** `--seed`. */
  readonly seed?: string | undefined;
  /** `--replicates`, a number or the text typed. */
  readonly replicates?: number | string | undefined;
  /** `--design`, a design that follows from the scenario, or `placebo`. */
  readonly design?: string | undefined;
  /** `--modes`, a list or the text `a,b`. */
  readonly modes?: readonly string[] | string | undefined;
}

/** A tree with the overrides folded in, and what was wrong with them. */
export interface OverriddenScenario {
  readonly node: ScenarioNode;
  readonly problems: readonly ScenarioProblem[];
}

/** Folds the options of a command line into a scenario: `--design`, then `--set`, then the others. */
export function applyOverrides(root: ScenarioNode, overrides: ScenarioOverrides): OverriddenScenario {
  const problems: ScenarioProblem[] = [];
  let node = root;
  const apply = (option: string, path: ScenarioPath, value: ScenarioNode) => {
    const result = applySetting(node, path, value, { file: option });
    if ('problem' in result) problems.push(result.problem);
    else node = result.node;
  };
  // Before `--set`, which may set what the design leaves open, as the points of an ensemble.
  if (overrides.design === 'placebo') apply('--design', ['placebo'], nodeFromValue(true, { file: '--design' }));
  else if (overrides.design !== undefined) {
    apply('--design', ['design'], nodeFromValue({ type: overrides.design }, { file: '--design' }));
  }
  for (const text of overrides.set ?? []) {
    const equals = text.indexOf('=');
    const path = equals < 0 ? undefined : parseSettingPath(text.slice(0, equals).trim());
    if (path === undefined) {
      problems.push({
        severity: 'error',
        position: { file: '--set' },
        path: [],
        expected: 'PATH=VALUE such as entry.imposed.half_width=0.4',
        got: describeText(text),
      });
      continue;
    }
    const value = readYaml(text.slice(equals + 1), '--set');
    problems.push(...value.problems.map((problem) => ({ ...problem, path: [...path, ...problem.path] })));
    if (value.node !== undefined) apply('--set', path, value.node);
  }
  if (overrides.seed !== undefined) apply('--seed', ['seed'], nodeFromValue(overrides.seed, { file: '--seed' }));
  if (overrides.replicates !== undefined) {
    const { node: value, problems: found } = readYaml(String(overrides.replicates), '--replicates');
    problems.push(...found.map((problem) => ({ ...problem, path: ['replicates'] })));
    if (value !== undefined) apply('--replicates', ['replicates'], value);
  }
  if (overrides.modes !== undefined) {
    const { modes } = overrides;
    const names = typeof modes === 'string' ? modes.split(',').map((mode) => mode.trim()) : modes;
    apply('--modes', ['compare', 'modes'], nodeFromValue([...names], { file: '--modes' }));
  }
  return { node, problems };
}
