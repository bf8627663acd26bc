import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { wordModel } from '../src/report/wordModel.ts';
import { listMetrics } from '../src/cli/listMetrics.ts';
import { loadScenario } from '../src/cli/loadScenario.ts';
import { listParameters, type ParameterDescription } from '../src/scenario/listParameters.ts';
import { scenarioJsonSchema } from '../src/scenario/scenarioJsonSchema.ts';

/** A file of the repository that is wholly or partly made from definitions in src/. */
export interface GeneratedFile {
  /** Path from the root of the repository. */
  readonly path: string;
  readonly content: string;
}

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Every generated file as it should be; `npm run generate` writes them, and a test compares. */
export function generatedFiles(): GeneratedFile[] {
  return [
    { path: 'schema/scenario.schema.json', content: `${JSON.stringify(scenarioJsonSchema(), null, 2)}\n` },
    betweenMarkers('docs/ODD.md', 'parameters', parameterTable(), '# corule: ODD protocol\n\n## Parameters\n', [
      ['short', modelInShort()],
    ]),
    betweenMarkers(
      'docs/columns.md',
      'columns',
      columnTable(),
      '# Columns of the data set\n\n' +
        'Every table has the same metric columns; this page lists the measures, with what varies in angle brackets. ' +
        '`<role>` is `management`, `operators`, `technicians` or `clients`; `<group>` is the id of a group of the ' +
        'scenario; `<facet>` is `method`, `scheduling` or `criteria`. A value that has no action behind it is missing ' +
        '(empty in CSV), never 0. The value of a run is the mean over its last `measure_weeks` weeks, unless ' +
        '“over time” says otherwise: `last` is the value in the last week, `ratio` a ratio of sums, `shares` is ' +
        'computed from mean shares.\n',
    ),
    betweenMarkers('README.md', 'sites', siteTable(), ''),
    betweenMarkers('docs/worked-examples/README.md', 'examples', exampleTable(), ''),
  ];
}

/** Scenarios that come with the program, by their files. */
function siteTable(): string {
  const folder = 'scenarios';
  const files = readdirSync(join(root, folder)).filter((file) => file.endsWith('.yaml'));
  return markdownTable(
    ['scenario', 'work', 'seen under', 'source', 'title'],
    files.sort().map((file) => {
      const {
        name,
        work,
        home_mode: homeMode,
        source = '',
        title = '',
      } = loadScenario(`${folder}/${file}`, {}, root).scenario;
      const keys = new Set(source.match(/\b[A-Z]{2,3}\d\d\b/g));
      return [
        `[${name}](${folder}/${file})`,
        `\`${work.system}\``,
        homeMode === undefined ? '' : `\`${homeMode}\``,
        keys.size === 0 ? source : [...keys].join(', '),
        title,
      ];
    }),
  );
}

/** Worked examples, by their headings. */
function exampleTable(): string {
  const folder = join(root, 'docs', 'worked-examples');
  const files = readdirSync(folder).filter((file) => file.endsWith('.md') && file !== 'README.md');
  return markdownTable(
    ['work system', 'what is reckoned'],
    files.sort().map((file) => {
      const [, heading = ''] = /^# (.+)$/m.exec(readFileSync(join(folder, file), 'utf8')) ?? [];
      return [`[${file.replace('.md', '')}](${file})`, heading];
    }),
  );
}

/** Replaces what stands between the markers of a page, which people write around them. */
function betweenMarkers(
  path: string,
  name: string,
  table: string,
  newPage: string,
  others: readonly (readonly [name: string, text: string])[] = [],
): GeneratedFile {
  const file = join(root, path);
  let content = existsSync(file)
    ? readFileSync(file, 'utf8')
    : `${newPage}\n<!-- ${name}:begin -->\n<!-- ${name}:end -->\n`;
  for (const [own, text] of [[name, table] as const, ...others]) {
    const begin = `<!-- ${own}:begin -->`;
    const end = `<!-- ${own}:end -->`;
    const from = content.indexOf(begin);
    const to = content.indexOf(end);
    if (from < 0 || to < from) throw new Error(`${path}: expected the markers ${begin} and ${end}, got none; add them`);
    content = `${content.slice(0, from + begin.length)}\n\n${text}\n${content.slice(to)}`;
  }
  return { path, content };
}

/** The model as every report tells it in its method. */
function modelInShort(): string {
  const elements = wordModel('en').map(({ term, text, isOrdered }) => {
    if (typeof text === 'string') return `**${term}.** ${text}`;
    const lines = text.map((line, at) => `${isOrdered === true ? `${at + 1}.` : '-'} ${line}`);
    return `**${term}.**\n\n${lines.join('\n')}`;
  });
  return `${elements.join('\n\n')}\n`;
}

function parameterTable(): string {
  return markdownTable(
    ['parameter', 'unit', 'default', 'bounds', 'meaning', 'source'],
    listParameters().map((parameter) => [
      `\`${parameter.path}\``,
      parameter.unit,
      'default' in parameter ? `\`${JSON.stringify(parameter.default)}\`` : '',
      boundsOf(parameter),
      parameter.about,
      parameter.source,
    ]),
  );
}

function boundsOf({ min, max, accepts }: ParameterDescription): string {
  if (min !== undefined && max !== undefined) return `${min} to ${max}`;
  return min === undefined ? accepts : `≥ ${min}`;
}

function columnTable(): string {
  return markdownTable(
    ['columns', 'unit', 'bounds', 'may be missing', 'over time', 'meaning'],
    listMetrics().map(({ columns, unit, min, max, nullable, aggregation, meaning, work, level }) => [
      columns.map((column) => `\`${column}\``).join('<br>'),
      unit,
      metricBounds(min, max),
      nullable ? 'yes' : '',
      aggregation,
      [
        meaning,
        ...(work === undefined ? [] : [`(only where \`work.system\` is \`${work}\`)`]),
        ...(level === undefined ? [] : ['(the level follows from assumptions: compare modes)']),
      ].join(' '),
    ]),
  );
}

function metricBounds(min: number | undefined, max: number | undefined): string {
  if (min !== undefined && max !== undefined) return `${min} to ${max}`;
  if (min !== undefined) return `≥ ${min}`;
  return max === undefined ? '' : `≤ ${max}`;
}

function markdownTable(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  return `${[headings, headings.map(() => '---'), ...rows].map(markdownRow).join('\n')}\n`;
}

function markdownRow(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}
