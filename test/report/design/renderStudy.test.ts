import { describe, expect, test } from 'vitest';
import type { DesignStudy, OutputStudy } from '../../../src/analysis/design/designStudy.ts';
import type { Figure } from '../../../src/figures/figure.ts';
import { drawIndices } from '../../../src/figures/design/drawIndices.ts';
import { drawInteraction } from '../../../src/figures/design/drawInteraction.ts';
import { drawLevels } from '../../../src/figures/design/drawLevels.ts';
import { drawMainEffects } from '../../../src/figures/design/drawMainEffects.ts';
import { drawPairs } from '../../../src/figures/design/drawPairs.ts';
import { drawParallels } from '../../../src/figures/design/drawParallels.ts';
import { drawPointMeans } from '../../../src/figures/design/drawPointMeans.ts';
import { drawPoints } from '../../../src/figures/design/drawPoints.ts';
import { drawScreening } from '../../../src/figures/design/drawScreening.ts';
import { drawScreeningPlane } from '../../../src/figures/design/drawScreeningPlane.ts';
import { drawShapes } from '../../../src/figures/design/drawShapes.ts';
import { drawSurface } from '../../../src/figures/design/drawSurface.ts';
import { drawStopPath } from '../../../src/figures/drawStopPath.ts';
import { renderStudy } from '../../../src/report/design/renderStudy.ts';
import type { StudyOptions } from '../../../src/report/design/studyOptions.ts';
import { outputTables } from '../../../src/report/design/outputTables.ts';
import { wordNotes } from '../../../src/report/design/wordNotes.ts';
import { drawnOutputs } from '../../../src/report/design/detailedOutputs.ts';
import { wordStudyFindings } from '../../../src/report/design/wordStudyFindings.ts';
import { expectTable } from '../../figures/expectTable.ts';
import {
  ends,
  factorialStudy,
  hypercubeStudy,
  listStudy,
  morrisStudy,
  pairsStudy,
  nasty,
  output,
  saltelliStudy,
  stopPath,
  studies,
} from './fixtures.ts';

const options: StudyOptions = {
  language: 'en',
  scenario: `title: "${nasty}"`,
  assets: {
    script: 'draw();',
    packedModel: '',
    plotly: { kind: 'inline', source: 'var Plotly = {};', packed: 'eJw=' },
  },
  stopPath,
};
const view = { language: 'en', width: 'wide' } as const;
const figureIds = (html: string) => [...html.matchAll(/data-figure="([^"]+)"/g)].map((match) => match[1]);

describe('the page of a study', () => {
  test.each(Object.keys(studies))('%s: the same bytes for the same input, no undefined, no NaN', (name) => {
    const html = renderStudy(studies[name](), options);
    expect(renderStudy(structuredClone(studies[name]()), options)).toBe(html);
    const text = html.replace(/<script[\s\S]*?<\/script>/g, '').replace(/<[^>]+>/g, ' ');
    expect(text).not.toMatch(/undefined|NaN|Infinity|null|\{\w+\}/);
    expect(figureIds(html)).toContain('stop-path');
    expect(new Set(figureIds(html)).size).toBe(figureIds(html).length);
  });

  test('escapes what scenarios say', () => {
    const html = renderStudy(factorialStudy(nasty), options);
    expect(html).not.toContain(nasty);
    expect(html).toContain('&lt;/script&gt;&lt;b&gt;bold&lt;/b&gt;');
  });

  test('has the figures of its design, and none for a constant output', () => {
    const ids = (study: DesignStudy) => figureIds(renderStudy(study, { ...options }));
    expect(ids(factorialStudy())).toEqual([
      'output-1-levels',
      'output-1-interaction',
      'output-1-shapes',
      'output-1-means',
      'output-1-parallels',
      'stop-path',
    ]);
    expect(ids(hypercubeStudy())).toContain('output-1-surface');
    expect(ids(hypercubeStudy())).toContain('output-1-effects');
    expect(ids(morrisStudy())).toContain('output-1-plane');
    expect(ids(saltelliStudy())).toContain('output-1-indices');
    expect(ids(saltelliStudy())).not.toContain('output-2-indices');
    expect(ids(listStudy())).toContain('output-1-points');
  });

  test('leaves room for Plotly in six million bytes with the default family, and with a thousand outputs', () => {
    for (const outputs of [36, 1000]) {
      const html = renderStudy(hypercubeStudy(outputs), options);
      expect(Buffer.byteLength(html), `${outputs} outputs`).toBeLessThan(1_150_000);
    }
  });

  test('names every output in the overview', () => {
    const html = renderStudy(hypercubeStudy(60), options);
    const overview = html.slice(html.indexOf('<section id="overview">'), html.indexOf('<section id="outputs">'));
    expect(overview.match(/<tr>/g)).toHaveLength(61);
    expect(html.match(/<details class="output"/g)).toHaveLength(40);
    expect(html).toContain('20 more outputs are in the overview');
  });
});

describe('figures of a study', () => {
  const drawn: readonly (readonly [string, Figure | null])[] = [
    ['indices', drawIndices(saltelliStudy(), 0, view)],
    ['screening', drawScreening(morrisStudy(), 0, view)],
    ['plane', drawScreeningPlane(morrisStudy(), 0, view)],
    ['effects', drawMainEffects(hypercubeStudy(), 0, view)],
    ['levels', drawLevels(factorialStudy(), 0, view)],
    ['interaction', drawInteraction(factorialStudy(), 0, view)],
    ['surface', drawSurface(hypercubeStudy(), 0, view)],
    ['points', drawPoints(listStudy(), 0, view)],
    ['shapes', drawShapes(saltelliStudy(), 0, view)],
    ['pairs', drawPairs(pairsStudy(), 0, view)],
    ['means', drawPointMeans(saltelliStudy(), 0, view)],
    ['parallels', drawParallels(saltelliStudy(), 0, view)],
    ['stop', drawStopPath(stopPath, view)],
  ];

  test.each(drawn)(
    '%s: title, reading, text alternative with numbers, finite data, no trace that needs WebGL',
    (_, figure) => {
      expect(figure).not.toBeNull();
      expect(figure?.title).not.toBe('');
      expect(figure?.reading).not.toBe('');
      if (figure !== null) expectTable(figure);
      for (const { type, x, y } of figure?.data ?? []) {
        expect(['scatter', 'bar', 'contour']).toContain(type);
        for (const value of [x, y].flat(2)) expect(value === null || Number.isFinite(value)).toBe(true);
      }
    },
  );

  test('the tornado is sorted by ST, keeps what is below 0 and its interval', () => {
    const figure = drawIndices(saltelliStudy(), 0, view);
    const first = figure?.data.find(({ name }) => name === 'S₁: by itself');
    expect(first?.['x']).toEqual([0.48, 0.12, -0.021]);
    expect(figure?.description).toContain('listening: S₁ 0.48 [0.42, 0.54], ST 0.81 [0.74, 0.88]');
  });

  test('means at two levels are those of the points, with arms that are never too narrow', () => {
    const figure = drawInteraction(factorialStudy(), 0, view);
    // listening 1, means 64, over both alliances: .01 + .05 + .02 + .06 − .012/2
    expect(figure?.data[2]['y']).toEqual([expect.anything(), expect.anything(), expect.closeTo(0.134, 10)]);
    expect(figure?.data[2]['error_y']).toMatchObject({
      array: [expect.closeTo(0.006, 8), expect.closeTo(0.006, 8), expect.closeTo(0.006, 8)],
    });
  });

  test('a surface keeps rows for the second factor, columns for the first', () => {
    const study = hypercubeStudy();
    const contour = drawSurface(study, 0, view)?.data[0];
    const grid = study.outputs[0].surface?.grid;
    expect(contour?.['x']).toBe(grid?.values[0]);
    expect(contour?.['y']).toBe(grid?.values[1]);
    expect(contour?.['z']).toBe(grid?.prediction);
  });

  test('parallel coordinates place log ranges and cases by their scale', () => {
    const figure = drawParallels(factorialStudy(), 0, view);
    const xs = figure?.data.flatMap(({ x }) => [x].flat().map(Number)) ?? [];
    expect(Math.min(...xs)).toBeGreaterThanOrEqual(-0.009);
    expect(Math.max(...xs)).toBeLessThanOrEqual(1.009);
    expect(figure?.data).toMatchObject([
      { line: { dash: 'dot' } },
      { line: { dash: 'dash' } },
      { line: { dash: 'solid' } },
    ]);
  });
});

describe('findings of a study', () => {
  const withOutput = (changes: Partial<OutputStudy>): DesignStudy => ({
    ...factorialStudy(),
    outputs: [output(changes)],
  });
  const surface = (first: number, second: number, arm: number): OutputStudy['surface'] => ({
    terms: 'main',
    n: 40,
    explained: 0.9,
    coefficients: [
      { factors: [0], ...ends(first, arm) },
      { factors: [1], ...ends(second, arm) },
      { factors: [2], ...ends(0, arm) },
    ],
    grid: null,
  });

  test('name the lead only where its interval lies beyond all others', () => {
    const apart = wordStudyFindings(withOutput({ surface: surface(0.05, 0.02, 0.005) }), 'en');
    expect(apart[0]).toContain('It is moved most by “listening”: from 0 to 1 it changes by 0.10 [0.09, 0.11]');
    const near = wordStudyFindings(withOutput({ surface: surface(0.05, -0.045, 0.005) }), 'en');
    expect(near[0]).toContain('It is shown to change with “listening” and “means”; the largest estimate');
    const none = wordStudyFindings(withOutput({ surface: surface(0.004, 0.002, 0.005) }), 'en');
    expect(none[0]).toContain('No factor is shown to move it.');
  });

  test('never say most where a factor was left out of the surface', () => {
    const study = withOutput({
      surface: surface(0.05, 0.02, 0.005),
      notes: [{ key: 'surface_without', factors: [2], value: null }],
    });
    expect(wordStudyFindings(study, 'en')[0]).not.toContain('most by');
  });

  test('say which outputs are constant or without signal, and rank neither', () => {
    expect(wordStudyFindings(morrisStudy(), 'en').at(-1)).toContain(
      'Formal power, clients (contact − none) never changes',
    );
    const saltelli = wordStudyFindings(saltelliStudy(), 'en');
    expect(saltelli.join(' ')).toContain(
      'For autonomy, operators (contact − none) the points are not told apart from noise.',
    );
    expect(saltelli[0]).toContain('“listening” has a hand in more of its variance than any other factor: ST 0.81');
  });

  test('never lead with an output that has no value anywhere', () => {
    const spread = { sdOfPoints: null, sdOfReplicates: null, noiseShare: null, lowest: null, highest: null };
    const findings = wordStudyFindings(withOutput({ spread }), 'en');
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatch(/has no value in any run: nothing is said of it\.$/);
    const study = withOutput({ spread });
    expect(drawnOutputs(study).size).toBe(0);
  });

  test('explain an index below 0, ST − S₁, noise and missing values, each only where it applies', () => {
    const notes = (study: DesignStudy, index: number) => wordNotes(study, index, 'en').join('\n');
    expect(notes(saltelliStudy(), 0)).toMatch(/Below 0: “size”\. A share of variance cannot be negative/);
    expect(notes(saltelliStudy(), 0)).toMatch(/ST − S₁ is the part of the variance/);
    expect(notes(saltelliStudy(), 1)).toMatch(/^No signal beyond noise/);
    expect(notes(saltelliStudy(), 2)).toMatch(/Runs without a value: 12/);
    expect(notes(morrisStudy(), 0)).toMatch(/not proof that they do nothing/);
    expect(notes(hypercubeStudy(2), 1)).toMatch(/holds only 31 %/);
    expect(notes(hypercubeStudy(2), 0)).toBe('');
  });

  test('one note for each kind, whatever the number of factors', () => {
    const study = withOutput({
      notes: [
        { key: 'negative_index', factors: [0], value: -0.01 },
        { key: 'negative_index', factors: [2], value: -0.02 },
      ],
    });
    const words = wordNotes(study, 0, 'en');
    expect(words).toHaveLength(1);
    expect(words[0]).toContain('“listening” and “alliance”');
  });
});

describe('small numbers', () => {
  test('a variance of hundredths squared is not told as 0', () => {
    const study = saltelliStudy();
    const [first] = study.outputs;
    const variance = { estimate: 0.000025, lower: 0.00001, upper: 0.00004 };
    const outputs = [{ ...first, indices: { ...first.indices!, variance } }];
    expect(outputTables({ ...study, outputs }, 0, 'en')).toContain(
      'Variance between points 0.0000250 [0.0000100, 0.0000400]',
    );
  });

  test('points are counted in whole numbers', () => {
    const study = hypercubeStudy();
    const points = study.sample.points.slice(0, 8);
    const figure = drawPointMeans({ ...study, sample: { of: 8, points } }, 0, view);
    expect(JSON.stringify(figure!.layout)).toContain('"dtick":1');
  });
});
