import type { ScenarioOverrides } from '../scenario/applyOverrides.ts';
import type { Scenario } from '../scenario/definition/scenario.ts';
import type { RunMode } from '../scenario/definition/vocabulary.ts';
import { quoteWord } from '../dataset/quoteWord.ts';

/**
 * The command that repeats a run, as typed in a shell.
 *
 * @param file - scenario as the user named it, or `<name>.yaml` where no path of this machine may stand
 * @param changed - changes of the scenario as the user typed them
 */
export function traceCommand(
  run: { readonly point: number; readonly mode: RunMode; readonly replicate: number },
  scenario: Scenario,
  file = `${scenario.name}.yaml`,
  { set = [], design }: Pick<ScenarioOverrides, 'set' | 'design'> = {},
): string {
  const point = run.point === 0 ? '' : ` --point ${run.point}`;
  const changes = [
    ...(design === undefined ? [] : [` --design ${design}`]),
    ...set.map((setting) => ` --set ${quoteWord(setting)}`),
  ].join('');
  return `corule trace ${quoteWord(file)} --mode ${run.mode} --replicate ${run.replicate}${point} --seed ${quoteWord(scenario.seed)}${changes}`;
}
