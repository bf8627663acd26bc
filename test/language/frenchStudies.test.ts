import { describe, expect, test } from 'vitest';
import type { DesignStudy } from '../../src/analysis/design/designStudy.ts';
import { localiseStudy } from '../../src/analysis/localise/localiseStudy.ts';
import type { CalibrationSummary } from '../../src/analysis/calibration/calibrationSummary.ts';
import { printCalibration } from '../../src/cli/printCalibration.ts';
import { printStudy } from '../../src/cli/printStudy.ts';
import { renderStudy } from '../../src/report/design/renderStudy.ts';
import { renderSites } from '../../src/report/renderSites.ts';
import { fieldSummary } from '../report/fieldSummary.ts';
import { stopPath, studies } from '../report/design/fixtures.ts';
import { englishWords } from './englishWords.ts';
import { textsIn, unique, visibleText } from './shownText.ts';

const options = {
  language: 'fr',
  scenario: '',
  assets: { script: '', packedModel: '', plotly: { kind: 'shared', href: 'plotly.min.js' } },
} as const;

/** A study with the units and factor names that data have, in place of those that the fixtures make up in English. */
function plausible(name: string): DesignStudy {
  const text = JSON.stringify(studies[name]())
    .replaceAll(/share of (?:authorship|actions)/g, 'share')
    .replaceAll(/"about":"[^"]*"/g, '"about":"…"')
    .replaceAll('with_the_shift_leaders', 'jointe')
    .replaceAll('market_power_of_the_client', 'market_power');
  return JSON.parse(text);
}

/** Without references to literature, which are in the language of what they refer to. */
function withoutSources(text: string): string {
  return text.replaceAll(/\p{Lu}[^.]*\(\d{4}\), [^.]*\d+–\d+\./gu, ' ');
}

describe('the French page of a study', () => {
  test.each(Object.keys(studies))('%s: no English words and no decimal points in what is seen', (name) => {
    const html = renderStudy(plausible(name), { ...options, stopPath });
    const text = withoutSources(visibleText(html));
    expect(unique(text.match(englishWords))).toEqual([]);
    expect(text.match(/.{0,30}\d\.\d.{0,10}/g)?.filter((one) => !one.includes('corule')) ?? []).toEqual([]);
  });

  test.each(Object.keys(studies))('%s: no English words in its figures', (name) => {
    const html = renderStudy(plausible(name), { ...options, stopPath });
    const data = /<script type="application\/json" id="figure-data">(.*?)<\/script>/s.exec(html)?.[1] ?? '{}';
    for (const text of textsIn(JSON.parse(data).figures)) {
      expect(
        withoutSources(text)
          .replaceAll(/%\{[^}]*\}|<\/?\w+>/g, ' ')
          .match(englishWords),
        text,
      ).toBeNull();
    }
  });

  test.each(Object.keys(studies))('%s: no English words in the terminal, lines that fit', (name) => {
    const text = printStudy(plausible(name), { language: 'fr', reportPath: 'results/x/report.fr.html' });
    expect(text.split('\n').filter((line) => line.length > 96)).toEqual([]);
    const told = text.split('\n').filter((line) => !/corule|[a-z]_[a-z]/.test(line));
    expect(unique(withoutSources(told.join('\n')).match(englishWords))).toEqual([]);
  });

  test('is the study itself in English', () => {
    const study = studies[Object.keys(studies)[0]]();
    expect(localiseStudy(study, 'en')).toBe(study);
  });
});

test('the French page of sites has no English words but those of the scenarios', async () => {
  const html = renderSites(
    [
      { folder: 'premier', reportHref: 'premier/report.fr.html', summary: await fieldSummary({ title: 'Un terrain' }) },
      { folder: 'vide', reportHref: 'vide/report.fr.html', summary: null },
    ],
    'fr',
  );
  expect(html).toContain('<html lang="fr">');
  expect(unique(visibleText(html).match(englishWords))).toEqual([]);
});

test('a calibration is printed in French', () => {
  const summary: CalibrationSummary = {
    kind: 'calibration',
    format: 1,
    provenance: {
      name: 'calage',
      title: null,
      source: null,
      scenarioHash: 'a',
      version: '0.1.0',
      commit: 'a',
      randomStreams: 1,
      seed: 'corule',
      weeks: 208,
      entryWeek: 52,
      measureWeeks: 26,
      modes: ['none', 'imposed'],
      command: 'corule calibrate manifest.json',
    },
    search: {
      method: 'smc',
      status: 'acceptance',
      reached: false,
      particles: 10,
      wanted: 10,
      replicates: 5,
      searched: 100,
      checked: 10,
      budget: 1000,
      leastAcceptance: 0.005,
      threshold: 1.25,
      effectiveSize: 8,
      failed: 0,
      generations: [],
    },
    warnings: [
      { key: 'few_particles', subject: '', value: 10 },
      { key: 'noisy_pattern', subject: 'autonomy', value: 40 },
      { key: 'no_validation', subject: '', value: null },
    ],
    parameters: [
      {
        name: 'entry.contact.listening',
        column: 'param_entry_contact_listening',
        range: [0, 0.5],
        scale: 'linear',
        prior: { mean: 0.25, sd: 0.1, quantiles: [0, 0.1, 0.2, 0.25, 0.3, 0.4, 0.5] },
        posterior: { mean: 0.25, sd: 0.1, quantiles: [0, 0.1, 0.2, 0.25, 0.3, 0.4, 0.5] },
        contraction: 0.2,
        contractionError: 0.01,
        identified: true,
      },
    ],
    ridges: [],
    patterns: [],
  };
  const text = printCalibration(summary, 'fr', 'results/x/report.fr.html');
  expect(text).toContain('0,250 [0,100 ; 0,400] dans [0 ; 0,5]'.replaceAll(' ;', '\u202f;'));
  expect(text).toContain('moins de 0,5\u202f%');
  expect(unique(text.replaceAll(/^.*corule.*$|entry\S+/gm, '').match(englishWords))).toEqual([]);
  for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
});
