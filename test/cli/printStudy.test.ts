import { describe, expect, test } from 'vitest';
import { printStudy } from '../../src/cli/printStudy.ts';
import { hypercubeStudy, saltelliStudy, studies } from '../report/design/fixtures.ts';

describe('the result of a design in a terminal', () => {
  test.each(Object.keys(studies))('%s: lines of at most 96 characters, without undefined or NaN', (name) => {
    const text = printStudy(studies[name](), { reportPath: 'results/listening/report.html' });
    expect(text.split('\n').filter((line) => line.length > 96)).toEqual([]);
    expect(text).not.toMatch(/undefined|NaN|null|\{\w+\}/);
    expect(text).not.toContain('\u001b');
    expect(text).toContain('Report: results/listening/report.html');
  });

  test('says what was varied, what was found, and each output with its strongest factor', () => {
    const text = printStudy(saltelliStudy());
    expect(text).toMatch(/entry\.contact\.listening +0 to 1 share +0\.5/);
    expect(text).toContain('largest estimate: listening: ST 0.81 [0.74, 0.88]');
    expect(text).toContain('1900/200/460');
    expect(text).toContain('Expectations: 1 pass, 0 fail, 0 undecided.');
  });

  test('shows the clearest outputs of many and counts the others', () => {
    expect(printStudy(hypercubeStudy(36))).toContain('… and 12 more outputs: see the report.');
  });

  test('a number without a unit has none', () => {
    const study = saltelliStudy();
    const factors = study.design.factors.map((factor) => ({ ...factor, unit: '1' }));
    expect(printStudy({ ...study, design: { ...study.design, factors } })).toMatch(/listening +0 to 1 +0\.5/);
  });

  test('is bold on request alone', () => {
    expect(printStudy(saltelliStudy(), { bold: true })).toContain('\u001b[1m');
  });
});
