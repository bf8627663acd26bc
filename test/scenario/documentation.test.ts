import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { loadScenario } from '../../src/cli/loadScenario.ts';
import { parseScenario } from '../../src/scenario/parseScenario.ts';
import { temporaryFolder } from '../cli/fakeTerminal.ts';

const root = join(import.meta.dirname, '..', '..');
const page = readFileSync(join(root, 'docs', 'scenarios.md'), 'utf8');
const blocks = (language: string) =>
  [...page.matchAll(new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``, 'g'))].map((match) => match[1]);

describe('docs/scenarios.md', () => {
  const examples = blocks('yaml').map((text) => [String(parseDocument(text).get('name')), text]);

  test('has examples', () => {
    expect(examples.length).toBeGreaterThanOrEqual(6);
  });

  test.each(examples)('the example %s is a valid scenario without warnings', (name, text) => {
    const folder = temporaryFolder();
    const base = relative(folder, join(root, 'scenarios')).replaceAll('\\', '/');
    writeFileSync(join(folder, 'example.yaml'), text.replace('../scenarios', base));
    const { scenario, warnings } = loadScenario('example.yaml', {}, folder);
    expect(scenario.name).toBe(name);
    expect(warnings).toEqual([]);
  });

  test('the options that it shows are valid', () => {
    const commands = blocks('sh').join('');
    const set = [...commands.matchAll(/--set (\S+)/g)].map((match) => match[1]);
    expect(set).toHaveLength(2);
    const overrides = { set, modes: 'imposed', replicates: '50', seed: 'other-luck' };
    expect(parseScenario('name: my-site', { overrides }).scenario.entry.imposed.half_width).toBe(0.4);
  });

  test('the problems that it shows are what the parser says', () => {
    const text = 'name: my-site\nweeks: 208\nentry_week: 300\n\n\n\nentry:\n  imposed:\n    half_widht: 1\n';
    const shown = blocks('text').join('').trimEnd().split('\n');
    for (const line of shown) expect(() => parseScenario(text, { file: 'my-site.yaml' })).toThrow(line);
  });
});

describe('scenarios/', () => {
  const files = readdirSync(join(root, 'scenarios')).filter((file) => file.endsWith('.yaml'));

  test.each(files)('%s is valid, without warnings, and points editors to the schema', (file) => {
    const { warnings } = loadScenario(join('scenarios', file), {}, root);
    expect(warnings).toEqual([]);
    const [first] = readFileSync(join(root, 'scenarios', file), 'utf8').split('\n');
    expect(first).toBe('# yaml-language-server: $schema=../schema/scenario.schema.json');
  });

  test('the main scenario runs what it says, four years with the client after the first', () => {
    const { scenario } = loadScenario('scenarios/compare-entry-modes.yaml', {}, root);
    expect(scenario).toMatchObject({ name: 'compare-entry-modes', weeks: 208, entry_week: 52, placebo: true });
    expect(scenario.compare.modes).toEqual(['none', 'imposed', 'contact', 'negotiated']);
    expect(scenario.expect.length).toBeGreaterThan(0);
    expect(scenario.expect.every(({ why }) => why !== undefined)).toBe(true);
  });
});

describe('src/scenario', () => {
  test('needs Node only where a file is read and where a hash is made, so that a page can use the rest', () => {
    const folder = join(root, 'src', 'scenario');
    const needsNode = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .filter((file) =>
        /from 'node:|scenarioHash\.ts'|readScenarioFile\.ts'|\bprocess\./.test(
          readFileSync(join(folder, file), 'utf8'),
        ),
      );
    expect(needsNode.sort()).toEqual(['readBoundedFile.ts', 'readScenarioFile.ts', 'scenarioHash.ts']);
  });
});
