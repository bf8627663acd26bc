import { resolve } from 'node:path';
import type { Command } from 'commander';
import { stringify } from 'yaml';
import { buildInformation } from '../dataset/buildInformation.ts';
import { designFactors } from '../explorer/designFactors.ts';
import { exploreScenario } from '../explorer/exploreScenario.ts';
import { planRuns } from '../plan/planRuns.ts';
import { scenarioAt } from '../plan/scenarioAt.ts';
import { readPageAssets } from '../report/readPageAssets.ts';
import { renderExplorer } from '../report/renderExplorer.ts';
import type { ScenarioOverrides } from '../scenario/applyOverrides.ts';
import { formatProblem } from '../scenario/scenarioProblem.ts';
import { type InLanguage, languageOption } from './languageOption.ts';
import { loadScenario } from './loadScenario.ts';
import { noSuchPoint } from './noSuchPoint.ts';
import type { Terminal } from './terminal.ts';
import { writePage } from './writePage.ts';
import { appendValue } from './appendValue.ts';
import { readWholeNumber } from './readWholeNumber.ts';

interface ExploreOptions extends ScenarioOverrides, InLanguage {
  readonly out?: string;
  readonly point: number;
}

/** Adds `corule explore`: a page in which the model runs. */
export function registerExploreCommand(program: Command, terminal: Terminal): void {
  program
    .command('explore')
    .summary('write a page in which the scenario can be run')
    .description(
      'Write one page that contains the scenario and the model. In the browser, its reader plays any run, follows it week\n' +
        'by week, moves parameters, and compares modes on the same luck. It needs no server and asks the network for nothing.',
    )
    .argument('<scenario>', 'scenario file (YAML or JSON); the manifest.json of a data set is one')
    .option('--out <file>', 'where the page goes (default: <name>.explore.html, or .explore.fr.html)')
    .option('--point <n>', 'design point, from 0', readWholeNumber(0), 0)
    .addOption(languageOption('the page'))
    .option('--seed <seed>', 'root seed in place of the scenario’s')
    .option('--modes <a,b>', 'entry modes in place of the scenario’s')
    .option('--set <path=value>', 'change a value of the scenario; may be given again', appendValue)
    .action(async (file: string, options: ExploreOptions) => {
      const { out, point, lang: language, ...overrides } = options;
      const { scenario: whole, warnings } = loadScenario(file, overrides, terminal.cwd);
      for (const warning of warnings) terminal.stderr.write(`${formatProblem(warning)}\n`);
      const { points } = planRuns(whole);
      if (point >= points) throw noSuchPoint(file, point, points);
      const scenario = scenarioAt(whole, point);
      const explorer = exploreScenario(
        {
          scenario,
          version: buildInformation().version,
          file,
          point,
          points,
          factors: designFactors(whole),
          stored: null,
        },
        language,
      );
      const page = { language, scenario: stringify(scenario), assets: readPageAssets() };
      const shown = out ?? `${scenario.name}.explore${language === 'en' ? '' : `.${language}`}.html`;
      await writePage(resolve(terminal.cwd, shown), shown, renderExplorer(explorer, page));
      terminal.stdout.write(`${shown}\n`);
    });
}
