import { describe, expect, test } from 'vitest';
import { explorerParameters } from '../../src/explorer/explorerParameters.ts';
import { frenchNames } from '../../src/language/fr/names.ts';
import { frenchParameters } from '../../src/language/fr/parameters.ts';
import { frenchParameterSources } from '../../src/language/fr/parameterSources.ts';
import { scenarioSchema } from '../../src/scenario/definition/scenario.ts';
import { findParameter } from '../../src/scenario/findParameter.ts';
import { listParameters } from '../../src/scenario/listParameters.ts';
import { wordParameter } from '../../src/scenario/wordParameter.ts';

const parameters = listParameters();
const texts = Object.entries(frenchParameters);

/** Bibliographic keys, which are the same in every language. */
const isKey = (source: string) => /^[A-Z]{2,3}\d\d$/.test(source);
const keysIn = (text: string) => text.match(/\b[A-Z]{2,3}\d\d\b/g) ?? [];

describe('every parameter has its French', () => {
  test('text, and no text is without a parameter', () => {
    expect(texts.map(([path]) => path).toSorted()).toEqual(parameters.map(({ path }) => path).toSorted());
  });

  test('text of its own: one sentence or two, not the English one', () => {
    for (const { path, about } of parameters) {
      const { about: french } = wordParameter('fr', path);
      expect(french, path).toMatch(/^[A-ZÀÉχ].{4,}\.$/su);
      expect(french, path).not.toBe(about);
    }
  });

  test('unit', () => {
    const units = new Set(parameters.map(({ unit }) => unit).filter((unit) => unit !== '' && unit !== '1'));
    expect([...units].filter((unit) => !Object.hasOwn(frenchNames, unit))).toEqual([]);
  });

  test('source, with the same publications, and no source is without a parameter', () => {
    const sources = new Set(parameters.map(({ source }) => source).filter((source) => source !== '' && !isKey(source)));
    expect(Object.keys(frenchParameterSources).toSorted()).toEqual([...sources].toSorted());
    for (const [english, french] of Object.entries(frenchParameterSources)) {
      expect(french, english).not.toBe(english);
      expect(french.startsWith('hypothèse'), english).toBe(english.startsWith('assumption'));
      expect(keysIn(french), english).toEqual(keysIn(english));
    }
  });

  test('names of files, values and places as they stand in the English', () => {
    const marked = (text: string) => (text.match(/`[^`]+`|\b\w+\.(?:parquet|md)\b/g) ?? []).toSorted();
    for (const { path, about } of parameters) {
      // What a reader fills in is named in the language of the reader.
      expect(marked(frenchParameters[path]), path).toEqual(marked(about.replace('[low, high]', '[bas, haut]')));
    }
  });

  test('typography: no straight apostrophe, no ordinary space before a double punctuation mark', () => {
    const told = [...texts.map(([, text]) => text), ...parameters.map(({ path }) => wordParameter('fr', path).source)];
    expect(told.filter((text) => text.replaceAll(/`[^`]*`/g, '').match(/'| [;:!?%»]|« /))).toEqual([]);
  });
});

describe('wordParameter', () => {
  test('gives the definition’s own words in English', () => {
    for (const parameter of parameters) {
      const { about, unit, source } = parameter;
      expect(wordParameter('en', parameter)).toEqual({ about, unit, source });
    }
  });

  test('knows a parameter however its path is written', () => {
    const text = {
      about: 'Demi-largeur de la fourchette au départ.',
      unit: 'demi-étendues',
      source: 'hypothèse',
    };
    expect(wordParameter('fr', 'organisation.issues[].rule.half_width')).toEqual(text);
    expect(wordParameter('fr', 'organisation.issues[2].rule.half_width')).toEqual(text);
    expect(wordParameter('fr', 'organisation.issues.settings.rule.half_width')).toEqual(text);
    expect(wordParameter('fr', ['organisation', 'issues', 0, 'rule', 'half_width'])).toEqual(text);
    expect(findParameter('organisation.issues.settings.rule.authors.operators')?.path).toBe(
      'organisation.issues[].rule.authors',
    );
    expect(() => wordParameter('fr', 'entry.contact.listen')).toThrow('entry.contact.listen: expected a parameter');
  });

  test('is what the explorer shows', () => {
    const scenario = scenarioSchema.parse({ name: 'plant' });
    const [english, french] = (['en', 'fr'] as const).map((language) => explorerParameters(scenario, [], language));
    expect(french.length).toBe(english.length);
    for (const [index, { path, about }] of french.entries()) {
      expect(about, path).not.toBe('');
      expect(about, path).not.toBe(english[index].about);
    }
  });
});
