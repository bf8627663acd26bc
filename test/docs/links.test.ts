import { existsSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';
import { proseOf, readPage, readPages, root } from './pages.ts';

interface Link {
  readonly from: string;
  readonly target: string;
}

const pages = readPages();
const links = pages.flatMap((page) =>
  [...proseOf(page).matchAll(/\]\(([^)\s]+)\)/g)].map((match): Link => ({ from: page.path, target: match[1] })),
);
const inside = links.filter(({ target }) => !/^[a-z]+:/.test(target));

/** The anchor that a heading gets, as GitHub makes it. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
    .trim()
    .replaceAll(' ', '-');
}

describe('links of the pages', () => {
  test('are found', () => {
    expect(pages.length).toBeGreaterThan(15);
    expect(inside.length).toBeGreaterThan(40);
  });

  test.each(inside.map(({ from, target }) => [from, target]))('%s → %s leads somewhere', (from, target) => {
    const [file, anchor] = target.split('#');
    const path = file === '' ? from : normalize(join(dirname(from), file));
    expect(existsSync(join(root, path)), path).toBe(true);
    if (anchor === undefined) return;
    const headings = [...readPage(path).text.matchAll(/^#+ (.+)$/gm)].map((match) => anchorOf(match[1]));
    expect(headings).toContain(anchor);
  });

  test('to elsewhere use https', () => {
    const outside = links.filter(({ target }) => /^[a-z]+:/.test(target));
    expect(outside.filter(({ target }) => !target.startsWith('https://'))).toEqual([]);
  });
});
