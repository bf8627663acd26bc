import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { z } from 'zod';

const file = 'CITATION.cff';

const authorSchema = z.union([
  z.object({ name: z.string() }),
  z.object({ 'family-names': z.string(), 'given-names': z.string(), 'name-particle': z.string().optional() }),
]);

const citationSchema = z.object({
  title: z.string(),
  abstract: z.string(),
  authors: z.array(authorSchema).min(1),
  version: z.string(),
  'date-released': z.iso.date(),
  license: z.string(),
  references: z.array(
    z.object({
      type: z.literal('article'),
      title: z.string(),
      authors: z.array(authorSchema).min(1),
      journal: z.string(),
      issue: z.string(),
      year: z.int(),
      start: z.string(),
      end: z.string(),
    }),
  ),
});

/** How corule is cited, and when its version was released: what CITATION.cff says, and nothing else does. */
export type Citation = z.output<typeof citationSchema>;
/** A person, or a group under one name. */
export type CitedAuthor = z.output<typeof authorSchema>;

/**
 * Reads CITATION.cff of the package that is running, from `src/` or `dist/`.
 *
 * @throws Error when it is missing, or lacks what a citation needs
 */
export function readCitation(): Citation {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, file))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error(`${file}: expected it above the program, got none; install corule again`);
    folder = parent;
  }
  return citationSchema.parse(parse(readFileSync(join(folder, file), 'utf8')));
}
