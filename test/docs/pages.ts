import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Root of the repository. */
export const root = join(import.meta.dirname, '..', '..');

/** A page that is written for readers. */
export interface Page {
  /** Path from the root, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** One page by its path from the root. */
export function readPage(path: string): Page {
  return { path, text: readFileSync(join(root, path), 'utf8') };
}

/** Every Markdown page of the project. */
export function readPages(): Page[] {
  const top = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'results/README.md'];
  const docs = readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file.replaceAll('\\', '/')}`)
    .sort();
  return [...top, ...docs].map(readPage);
}

/** Code blocks of a language, in order. */
export function blocksOf(page: Page, language: string): string[] {
  return [...page.text.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\``, 'gm'))].map((match) => match[1]);
}

/** The page without its code: links are looked for in what is left. */
export function proseOf(page: Page): string {
  return page.text.replaceAll(/^```[^]*?^```/gm, '').replaceAll(/`[^`\n]*`/g, '');
}
