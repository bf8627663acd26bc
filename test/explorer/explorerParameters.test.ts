import { expect, test } from 'vitest';
import { explorerParameters } from '../../src/explorer/explorerParameters.ts';
import { mainParameters } from '../../src/explorer/mainParameters.ts';
import { scenarioSchema } from '../../src/scenario/definition/scenario.ts';
import { setParameters } from '../../src/scenario/setParameters.ts';
import { schemaAt } from '../../src/scenario/schemaAt.ts';

const scenario = scenarioSchema.parse({ name: 'plant' });
const parameters = explorerParameters(scenario, ['behaviour.noise_sd'], 'en');

test('every main parameter has a place in the definition', () => {
  expect(mainParameters.filter(({ path }) => schemaAt(path.split('.')) === undefined)).toEqual([]);
});

test('the main ones come first, factors of a design among them, and nothing of other work systems', () => {
  const mains = parameters.filter(({ isMain }) => isMain).map(({ path }) => path);
  expect(parameters.slice(0, mains.length).map(({ path }) => path)).toEqual(mains);
  expect(mains).toContain('behaviour.noise_sd');
  expect(mains).toContain('work.process.hand_over');
  expect(parameters.filter(({ path }) => path.startsWith('work.service'))).toEqual([]);
  expect(parameters.map(({ path }) => path)).toContain('organisation.groups.operators.size');
});

test('modes that are not compared have no parameters', () => {
  const { compare } = scenario;
  const alone = { ...scenario, compare: { ...compare, modes: ['none' as const, 'contact' as const] } };
  const paths = explorerParameters(alone, [], 'en').map(({ path }) => path);
  expect(paths.filter((path) => /^entry\.(?:imposed|negotiated)/.test(path))).toEqual([]);
  expect(paths).toContain('entry.contact.listening');
});

test.each(parameters.map((parameter) => [parameter.path, parameter] as const))(
  '%s can be set to its own value, which gives the scenario again',
  (path, { value, range }) => {
    expect(setParameters(scenario, [{ path, value }], 'test')).toEqual(setParameters(scenario, [], 'test'));
    if (range.kind === 'number') expect(range.min <= Number(value) && Number(value) <= range.max).toBe(true);
    else expect(range.choices).toContain(value);
  },
);
