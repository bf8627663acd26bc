import type { CalibrationProgress, SearchStand } from '../runner/calibration/calibrationProgress.ts';
import { formatDuration } from './formatDuration.ts';
import type { TextSink } from './terminal.ts';

/** Milliseconds between two lines. */
const lineMilliseconds = 5000;
/** Accepted particles from which on the end of a generation can be foretold. */
const fewestAccepted = 5;

const phases = { tables: 'writing the tables', summary: 'summing up', report: 'writing the report' } as const;

/** Progress of a calibration as plain lines: one every few seconds, and one for each generation. */
export function calibrationLines(sink: TextSink, name: string): CalibrationProgress {
  let started = 0;
  let before = 0;
  let lastTime = 0;
  const say = (text: string) => sink.write(`${name}: ${text}\n`);
  const secondsEach = (simulations: number, now: number) => (now - started) / 1000 / Math.max(1, simulations - before);
  return {
    start({ simulations, budget, needed }) {
      started = performance.now();
      lastTime = started;
      before = simulations;
      const kept = simulations === 0 ? '' : `${simulations} parameter sets are there already, `;
      say(`${kept}${needed} to find, at most ${budget} to simulate`);
    },
    advance(stand) {
      const now = performance.now();
      if (now - lastTime < lineMilliseconds) return;
      lastTime = now;
      say(`${wordStand(stand)}${timeLeft(stand, secondsEach(stand.simulations, now))}${wrong(stand)}`);
    },
    closeGeneration(stand) {
      lastTime = performance.now();
      const next = stand.threshold === null || !stand.isRunning ? '' : `, ε now ${stand.threshold.toFixed(2)}`;
      say(`generation ${stand.generation - 1} is complete, ${stand.simulations} simulated${next}${wrong(stand)}`);
    },
    check(done, total) {
      const now = performance.now();
      if (done < total && now - lastTime < lineMilliseconds) return;
      lastTime = now;
      say(`checked ${done} of ${total} on fresh seeds`);
    },
    phase(phase) {
      say(phases[phase]);
    },
    stop() {},
  };
}

function wordStand({ generation, threshold, accepted, needed, attempts, simulations }: SearchStand): string {
  const epsilon = threshold === null ? 'no ε yet' : `ε ${threshold.toFixed(2)}`;
  const share = attempts === 0 ? '' : ` (${((100 * accepted) / attempts).toFixed(1)} %)`;
  return `generation ${generation}, ${epsilon}, ${accepted} of ${needed} accepted${share}, ${simulations} simulated`;
}

/** Of this generation: how many will follow is not known. */
function timeLeft({ accepted, needed, attempts, simulations, budget }: SearchStand, secondsEach: number): string {
  if (accepted < fewestAccepted) return '';
  const left = Math.min(((needed - accepted) * attempts) / accepted, budget - simulations);
  return `, ${formatDuration(left * secondsEach)} left of it`;
}

function wrong({ failed }: SearchStand): string {
  return failed === 0 ? '' : `, ${failed} failed`;
}
