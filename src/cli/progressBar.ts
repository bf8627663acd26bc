import cliProgress from 'cli-progress';
import type { RunProgress } from '../runner/runProgress.ts';
import { forecastText } from './forecastText.ts';
import { formatDuration } from './formatDuration.ts';

/** Progress as a bar with runs a second and time left, for a terminal. */
export function progressBar(stream: NodeJS.WritableStream, name: string): RunProgress {
  let started = 0;
  let before = 0;
  let done = 0;
  let total = 0;
  let failed = 0;
  const bar = new cliProgress.SingleBar({
    stream,
    format: `${name} {bar} {percentage} % · {value}/{total} runs · {state}`,
    barCompleteChar: '█',
    barIncompleteChar: '░',
    barsize: 24,
    hideCursor: true,
    gracefulExit: false,
    linewrap: false,
  });
  const update = (state: string) => bar.update(done, { state });
  return {
    start(runs, kept, forecast) {
      started = performance.now();
      total = runs;
      before = kept;
      done = kept;
      bar.start(runs, kept, {
        state: forecast === undefined ? 'starting' : `starting${forecastText(forecast)}`,
      });
    },
    advance(runs, failures) {
      done += runs;
      failed += failures;
      const rate = ((done - before) * 1000) / (performance.now() - started);
      const wrong = failed === 0 ? '' : ` · ${failed} failed`;
      update(`${Math.round(rate)} runs/s · ${formatDuration((total - done) / rate)} left${wrong}`);
    },
    phase(phase) {
      update({ tables: 'writing the tables', summary: 'comparing the modes', report: 'writing the report' }[phase]);
    },
    stop() {
      bar.stop();
    },
  };
}
