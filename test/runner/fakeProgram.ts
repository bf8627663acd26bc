import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { fakeScenario } from './fakeScenario.ts';
import { runFake } from './runFake.ts';

/** A program that runs the fake model into a folder, slowly enough to be killed: `node .dist-tests/fakeProgram.js FOLDER`. */
const [, , folder] = process.argv;
const { simulatedRuns } = await runFake(fakeScenario({ replicates: 60, description: 'slow 15' }), {
  folder,
  threads: 1,
  summarise: async () => {
    await pause(150);
    return '{"fake":true}\n';
  },
  report: async () => {
    await pause(150);
    return '<!doctype html>\n';
  },
});
process.stdout.write(`${simulatedRuns}\n`);
