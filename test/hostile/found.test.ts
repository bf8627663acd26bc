import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadScenario } from '../../src/cli/loadScenario.ts';
import { ScenarioError } from '../../src/scenario/scenarioError.ts';

const folder = join(import.meta.dirname, 'found', 'scenarios');
const cases = readdirSync(folder).filter((file) => file.endsWith('.yaml'));

/** Set to write the answers anew; read every line of the difference before keeping it. */
const isRecording = process.env.CORULE_RECORD === '1';

describe('each case that fuzzing or attack has found keeps its answer', () => {
  test.each(cases)('%s', (file) => {
    const message = messageFor(file);
    const answer = join(folder, file.replace(/yaml$/, 'txt'));
    if (isRecording) writeFileSync(answer, `${message}\n`);
    expect(`${message}\n`).toBe(readFileSync(answer, 'utf8'));
  });
});

function messageFor(file: string): string {
  try {
    loadScenario(file, {}, folder);
  } catch (error) {
    if (error instanceof ScenarioError) return error.message;
    throw error;
  }
  throw new Error(`${file}: expected a problem, got none`);
}
