import { beforeAll, describe, expect, test } from 'vitest';
import type { Summary } from '../../src/analysis/summary.ts';
import { readCitation } from '../../src/dataset/readCitation.ts';
import { packagingMessages as english } from '../../src/language/en/packaging.ts';
import { packagingMessages as french } from '../../src/language/fr/packaging.ts';
import { renderMethods } from '../../src/report/renderMethods.ts';
import { wordCitation } from '../../src/report/wordCitation.ts';
import { wordMethods } from '../../src/report/wordMethods.ts';
import { factorialStudy, study, output, listening } from './design/fixtures.ts';
import { plausibleSummary } from './plausibleSummary.ts';

let summary: Summary;
beforeAll(async () => {
  ({ summary } = await plausibleSummary({
    scenario: { title: 'A & B', expect: [{ metric: 'cost', mode: 'imposed', above: 0 }] },
  }));
});

describe('the methods paragraph', () => {
  test('has the numbers of the summary, and no others', () => {
    const text = wordMethods(summary, 'en');
    const { provenance, family, intervals } = summary;
    for (const said of [
      `“A & B” was simulated with corule ${provenance.version}`,
      `lasts ${provenance.weeks} weeks; the client enters in week ${provenance.entryWeek}`,
      `its last ${provenance.measureWeeks} weeks`,
      `The ${family.size} comparisons of the primary family`,
      `critical value ${family.critical?.toFixed(2)}`,
      `${intervals.resamples} resamples`,
      'fixed beforehand',
      `“${provenance.command}”`,
      provenance.scenarioHash,
      'judged together: 1, of which',
    ]) {
      expect(text).toContain(said);
    }
    expect(text).not.toMatch(/[{}]|undefined|NaN|null/);
  });

  test('says how many replicates were left out, where any were', () => {
    const { provenance } = summary;
    const whole = { ...provenance, replicates: { planned: 40, used: 40, dropped: 0 } };
    expect(wordMethods({ ...summary, provenance: whole }, 'en')).toContain('40 replicates, all of which were used');
    const less = { ...provenance, replicates: { planned: 40, used: 37, dropped: 3 } };
    expect(wordMethods({ ...summary, provenance: less }, 'en')).toContain(
      '40 replicates, of which 37 were used and 3 left out in all modes',
    );
  });

  test('says how a stop rule went, and that margins were missed', () => {
    const stop = { looks: [], of: 5, stop: 300, reason: 'maximum' } as const;
    const text = wordMethods({ ...summary, stop, family: { ...summary.family, enough: false } }, 'en');
    expect(text).toContain('not all lay within their margins at the maximum of 300 replicates');
    expect(text).toContain('were not reached by all of them');
    expect(text).not.toContain('fixed beforehand');
  });

  test('names a build by its commit, and a program without one as run from its sources', () => {
    const provenance = { ...summary.provenance, commit: 'abc123' };
    expect(wordMethods({ ...summary, provenance }, 'en')).toContain('(commit abc123,');
    expect(wordMethods({ ...summary, provenance: { ...provenance, commit: 'unknown' } }, 'en')).toContain(
      'run from its sources',
    );
  });

  test('of a study says the design, its factors and what was compared', () => {
    const factorial = factorialStudy();
    const text = wordMethods(factorial, 'en');
    const { points, factors, replicates } = factorial.design;
    expect(text).toContain(`(factorial) of ${points} points over ${factors.length} factors: ${factors[0].name}`);
    expect(text).toContain(`in ${replicates} replicates`);
    expect(text).toContain('Points share the random numbers of a replicate');
    expect(text).not.toContain('primary family');
    const morris = study({
      type: 'morris',
      factors: [listening],
      points: [[0.1]],
      outputs: [output()],
      value: () => 0,
      blocks: 12,
    });
    expect(wordMethods(morris, 'en')).toContain('within each of 12 blocks');
    expect(wordMethods(morris, 'en')).toContain('One parameter was varied');
  });
});

describe('how to cite', () => {
  test('is what CITATION.cff says, with the version of the data', () => {
    const citation = readCitation();
    const { lines, bibtex } = wordCitation(
      { ...summary.provenance, version: citation.version, commit: 'abc123' },
      'en',
    );
    expect(lines[0]).toBe(
      `The corule authors (${citation['date-released'].slice(0, 4)}). ${citation.title} (version ${citation.version}) [computer software].`,
    );
    expect(lines[1]).toMatch(
      /^de Terssac, Gilbert \(2012\)\. Le client : .+organisation \? Sciences de la Société, 82, 127–141\.$/,
    );
    expect(bibtex).toContain('author = {{The corule authors}}');
    expect(bibtex).toContain('note = {commit abc123}');
    expect(bibtex).toContain('pages = {127--141}');
  });

  test('gives no year to another version, whose release is not known', () => {
    const { lines, bibtex } = wordCitation({ ...summary.provenance, version: '0.0.1' }, 'en');
    expect(lines[0]).toContain('(n.d.)');
    expect(bibtex.split('@article')[0]).not.toContain('year');
  });
});

test('stands on the page escaped, and can be found by its id', () => {
  const html = renderMethods(summary, 'en');
  expect(html).toContain('<p id="methods-paragraph">“A &amp; B” was simulated');
  expect(html).toContain('id="citation"');
  expect(html).toContain('id="bibtex"');
});

test('French has the keys of English, and no placeholder that English lacks', () => {
  expect(Object.keys(french)).toEqual(Object.keys(english));
  for (const [key, text] of Object.entries(french)) {
    const given = new Set(String(Object.entries(english).find(([name]) => name === key)?.[1]).match(/\{\w+\}/g));
    for (const placeholder of text.match(/\{\w+\}/g) ?? []) expect(given, key).toContain(placeholder);
  }
});
