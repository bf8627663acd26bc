import { beforeAll, describe, expect, test } from 'vitest';
import { localiseSummary } from '../../src/analysis/localise/localiseSummary.ts';
import { labelIn, unitIn } from '../../src/analysis/localise/labelIn.ts';
import type { SeriesSummary } from '../../src/analysis/seriesSummary.ts';
import type { Summary } from '../../src/analysis/summary.ts';
import { printComparison } from '../../src/cli/printComparison.ts';
import { figureWidths } from '../../src/figures/figureWidth.ts';
import { columnsOf } from '../../src/model/measures/columnsOf.ts';
import { tellStory } from '../../src/model/trace/tellStory.ts';
import { renderReport } from '../../src/report/renderReport.ts';
import { scenarioSchema } from '../../src/scenario/definition/scenario.ts';
import { entryModes, workSystems } from '../../src/scenario/definition/vocabulary.ts';
import { allFigures } from '../figures/allFigures.ts';
import { shortTrace } from '../model/trace/traces.ts';
import { plausibleSummary } from '../report/plausibleSummary.ts';
import { englishWords } from './englishWords.ts';
import { textsIn, unique, visibleText } from './shownText.ts';

let summary: Summary;
let series: SeriesSummary;
let page: string;

beforeAll(async () => {
  ({ summary, series } = await plausibleSummary({
    scenario: {
      title: 'Who makes the rules when the client comes in?',
      description: 'The description of the author, with 1.5 in it.',
      date: '2026-05-01',
      expect: [{ metric: 'cost', mode: 'imposed', above: 0.5, why: 'the reason of the author' }],
    },
  }));
  page = renderReport(summary, series, {
    language: 'fr',
    scenario: 'title: the scenario with 1.5',
    assets: { script: '', packedModel: '', plotly: { kind: 'shared', href: 'plotly.min.js' } },
  });
});

describe('the French report', () => {
  test('is French to those who read it aloud, and marks what its author wrote', () => {
    expect(page).toContain('<html lang="fr">');
    expect(page).toContain('<span lang="">The description of the author');
    expect(page).toContain('<dd>1er mai 2026</dd>');
    expect(page).toContain('<h1>Qui fait les règles quand le client entre\u202f?</h1>');
  });

  test('has no English words in what is seen, as the English one has', () => {
    const english = renderReport(summary, series, {
      language: 'en',
      scenario: '',
      assets: { script: '', packedModel: '', plotly: { kind: 'shared', href: 'plotly.min.js' } },
    });
    expect(visibleText(english).match(englishWords)?.length).toBeGreaterThan(1000);
    expect(unique(visibleText(page).match(englishWords))).toEqual([]);
  });

  test('has a decimal comma in every number', () => {
    const numbers = visibleText(page).match(/.{0,20}\d\.\d.{0,20}/g) ?? [];
    // The version of the program is no number.
    expect(numbers.filter((text) => !/corule \d+\.\d+\.\d+/.test(text))).toEqual([]);
    expect(visibleText(page)).toMatch(/\d,\d/);
  });

  test('has decimal commas in the ticks of its figures', () => {
    const data = JSON.parse(/<script type="application\/json" id="figure-data">(.*?)<\/script>/s.exec(page)?.[1] ?? '');
    for (const { layouts } of Object.values<{ layouts: Record<string, { separators: string }> }>(data.figures)) {
      for (const { separators } of Object.values(layouts)) expect(separators).toBe(',\u202f');
    }
  });
});

test.each(figureWidths)('no figure has English words or decimal points at width %s', (width) => {
  const french = localiseSummary(summary, 'fr');
  for (const figure of allFigures(french, series, width, 'fr')) {
    // The test names its own figure of outcomes.
    const { title, reading, ...rest } = figure;
    const { notes, description, legend, data, layout } = rest;
    const said = [
      ...(figure.id === 'outcomes' ? [] : [title]),
      ...notes,
      description,
      ...legend.map(({ label }) => label),
      ...textsIn(data),
      ...textsIn(layout),
    ];
    for (const text of figure.id === 'outcomes' ? said : [...said, reading]) {
      const shown = text.replaceAll(/%\{[^}]*\}|<\/?\w+>|rgba?\([^)]*\)/g, ' ');
      expect(shown.match(englishWords), `${figure.id}: ${text}`).toBeNull();
      if (/\p{L}{3}/u.test(shown)) expect(shown, figure.id).not.toMatch(/\d\.\d/);
    }
  }
});

test('the printed comparison has no English words and no decimal points', () => {
  const text = printComparison(summary, { language: 'fr', reportPath: 'results/x/report.fr.html' });
  const told = text.split('\n').filter((line) => !/corule|[a-z]_[a-z]/.test(line));
  expect(unique(told.join('\n').match(englishWords))).toEqual([]);
  expect(told.join('\n')).not.toMatch(/\d\.\d/);
  for (const line of text.split('\n')) expect(line.length, line).toBeLessThanOrEqual(96);
});

test.each(entryModes)('the story of a run in mode %s has no English words and no decimal points', (mode) => {
  for (const block of tellStory(shortTrace(mode), { language: 'fr' })) {
    const texts =
      block.kind === 'weeks'
        ? block.paragraphs
        : block.kind === 'table'
          ? [block.headings, ...block.rows].flat()
          : [block.text];
    for (const text of texts) {
      expect(text.match(englishWords), text).toBeNull();
      expect(text).not.toMatch(/\d\.\d|NaN|undefined|[{}]|\bde les?\b|\bà les?\b| [;:!?»]/);
    }
  }
});

describe('labels of metrics', () => {
  test.each(workSystems)('are those of the columns of %s, found from the English of the data', (system) => {
    const scenario = scenarioSchema.parse({ name: 'labels', work: { system } });
    const groups = new Set(scenario.organisation.groups.map(({ id }) => id));
    for (const { name, label, unit, group } of columnsOf(scenario)) {
      const french = labelIn('fr', label.en).replaceAll('\u202f', ' ');
      expect(french.match(englishWords), name).toBeNull();
      // Names of groups are translated where corule knows them.
      if (group === undefined || !groups.has(group)) expect(french, name).toBe(label.fr);
      expect(unitIn('fr', unit.en).replaceAll('\u202f', ' '), name).toBe(unit.fr);
      expect(labelIn('en', label.en)).toBe(label.en);
    }
  });
});
