import { type Command, InvalidArgumentError } from 'commander';
import type { Language } from '../language/language.ts';
import { listDesigns } from '../plan/designs/listDesigns.ts';
import { listMetrics } from './listMetrics.ts';
import { listParameters } from '../scenario/listParameters.ts';
import { wordParameter } from '../scenario/wordParameter.ts';
import { suggestName } from '../scenario/nearestName.ts';
import { formatTable } from './formatTable.ts';
import { listScenarios } from './listScenarios.ts';
import { type InLanguage, languageOption } from './languageOption.ts';
import type { Terminal } from './terminal.ts';

const things = ['scenarios', 'parameters', 'metrics', 'designs'] as const;
type Thing = (typeof things)[number];

/** Adds `corule list`: what exists, with unit, bounds, default and source. */
export function registerListCommand(program: Command, terminal: Terminal): void {
  program
    .command('list')
    .summary('show what exists: scenarios, parameters, metrics, designs')
    .description(
      'Show what exists:\n' +
        '  scenarios   those that come with corule, and those in ./scenarios\n' +
        '  parameters  every value that a scenario can set, with unit, bounds, default and source\n' +
        '  metrics     every measure of the data set, with unit, bounds and meaning\n' +
        '  designs     ways to vary parameters',
    )
    .argument('<what>', things.join(', '), readThing)
    .addOption(languageOption('units and meanings, where they exist in it'))
    .option('--json', 'print one JSON document instead of a table')
    .action((thing: Thing, options: InLanguage & { readonly json?: true }) => {
      const rows = rowsOf(thing, options.lang, terminal);
      terminal.stdout.write(options.json === true ? `${JSON.stringify(rows, null, 2)}\n` : tableOf(thing, rows));
    });
}

function readThing(text: string): Thing {
  const thing = things.find((name) => name === text);
  if (thing !== undefined) return thing;
  const { hint } = suggestName(text, things);
  throw new InvalidArgumentError(`Expected one of ${things.join(', ')}${hint === undefined ? '' : `; ${hint}`}`);
}

function rowsOf(thing: Thing, language: Language, terminal: Terminal): readonly object[] {
  switch (thing) {
    case 'scenarios':
      return listScenarios(terminal.cwd);
    case 'parameters':
      return listParameters().map((row) => ({ ...row, ...wordParameter(language, row) }));
    case 'metrics':
      return listMetrics(language);
    case 'designs':
      return listDesigns();
    default:
      throw new Error(`list: unknown thing ${String(thing satisfies never)}`);
  }
}

/** Columns of the tables, in an order for reading; JSON has all. */
const headings: Readonly<Record<Thing, readonly string[]>> = {
  scenarios: ['name', 'work_system', 'home_mode', 'file', 'title'],
  parameters: ['path', 'unit', 'default', 'min', 'max', 'source', 'about'],
  metrics: ['columns', 'work', 'unit', 'min', 'max', 'nullable', 'meaning'],
  designs: ['name', 'points', 'answers', 'call'],
};

function tableOf(thing: Thing, rows: readonly object[]): string {
  if (rows.length === 0) return '';
  const keys = headings[thing];
  return formatTable(
    keys,
    rows.map((row) => {
      const cells = new Map<string, unknown>(Object.entries(row));
      return keys.map((key) => cellText(cells.get(key)));
    }),
  );
}

function cellText(value: unknown): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return value;
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value.join(', ');
  const text = JSON.stringify(value);
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
