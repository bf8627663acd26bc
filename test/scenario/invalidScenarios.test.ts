import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadScenario } from '../../src/cli/loadScenario.ts';
import { ScenarioError } from '../../src/scenario/scenarioError.ts';

const folder = join(import.meta.dirname, 'invalid');
const cases = readdirSync(folder)
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => file.replace(/\.yaml$/, ''));

/** Set to write the answers anew; read every line of the difference before keeping it. */
const isRecording = process.env['CORULE_RECORD'] === '1';

describe('each invalid scenario gets its answer, all problems at once', () => {
  test.each(cases)('%s', (name) => {
    const message = messageFor(`${name}.yaml`);
    const answer = join(folder, `${name}.txt`);
    if (isRecording) writeFileSync(answer, `${message}\n`);
    expect(`${message}\n`).toBe(readFileSync(answer, 'utf8'));
    for (const line of message.split('\n')) {
      expect(line).toMatch(/^[\w.-]+\.yaml(:\d+:\d+)? (\S+|\S+\["Big Boss"\]): expected .+, got .+$/);
    }
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
