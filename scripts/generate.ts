// Writes every file that is made from definitions in src/: the JSON Schema of scenarios and the tables of the docs.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generatedFiles } from './generatedFiles.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
for (const { path, content } of generatedFiles()) {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
  process.stdout.write(`${path}: written\n`);
}
