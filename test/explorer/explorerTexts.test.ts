import { expect, test } from 'vitest';
import { explorerParameters } from '../../src/explorer/explorerParameters.ts';
import { explorerTexts } from '../../src/explorer/explorerTexts.ts';
import { english } from '../../src/language/english.ts';
import { languages } from '../../src/language/language.ts';
import { createSpeaker } from '../../src/page/explorer/speaker.ts';
import { scenarioSchema } from '../../src/scenario/definition/scenario.ts';
import { workSystems } from '../../src/scenario/definition/vocabulary.ts';

test.each(languages)('the texts of a page in %s are those of the catalogue, placeholders and all', (language) => {
  const { messages } = explorerTexts(language);
  const ofEnglish: Readonly<Record<string, string>> = english;
  const names = (text: string) => new Set(Array.from(text.matchAll(/\{\w+\}/g), ([name]) => name));
  expect(Object.keys(messages).filter((key) => key.startsWith('explorer.')).length).toBeGreaterThan(100);
  for (const [key, text] of Object.entries(messages)) {
    expect(text, key).not.toBe('');
    expect(
      [...names(text)].filter((name) => !names(ofEnglish[key]).has(name)),
      key,
    ).toEqual([]);
  }
});

test.each(languages)('every choice of a parameter has a name in %s', (language) => {
  const speaker = createSpeaker(explorerTexts(language));
  const choices = workSystems.flatMap((system) =>
    explorerParameters(scenarioSchema.parse({ name: 'plant', work: { system } }), [], language).flatMap(({ range }) =>
      range.kind === 'choice' ? range.choices.filter((choice) => typeof choice === 'string') : [],
    ),
  );
  expect(choices).toContain('when_wrong');
  const { messages, roles } = explorerTexts(language);
  const named: Readonly<Record<string, string>> = { ...messages, ...roles };
  for (const choice of new Set(choices)) {
    expect([named[`explorer.choice.${choice}`], named[choice]], choice).toContain(speaker.choice(choice));
  }
  expect(speaker.choice('no_such_word')).toBe('no such word');
});
