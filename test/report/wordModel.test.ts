import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { weekPhases, wordModel } from '../../src/report/wordModel.ts';

test('the model in short has the phases of a week that the model has, in their order', () => {
  const files = readdirSync('src/model/phases').map((file) => file.replace('.ts', ''));
  for (const phase of weekPhases.slice(0, -1)) expect(files).toContain(phase);
  const step = readFileSync('src/model/step.ts', 'utf8');
  const calls = [
    'moveWorld(run)',
    'doWork(run)',
    'watch(run)',
    'setAgenda(run)',
    'negotiate(run',
    'learn(run)',
    'measure(run)',
  ];
  const places = calls.map((call) => step.lastIndexOf(call));
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(weekPhases).toHaveLength(calls.length);
});

test('docs/ODD.md tells the model in the words of the reports', () => {
  const page = readFileSync('docs/ODD.md', 'utf8');
  for (const { text } of wordModel('en')) {
    for (const line of typeof text === 'string' ? [text] : text) expect(page).toContain(line);
  }
});
