import { expect, test } from 'vitest';
import { explorerTexts } from '../../src/explorer/explorerTexts.ts';
import { english } from '../../src/language/english.ts';
import { languages } from '../../src/language/language.ts';

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
