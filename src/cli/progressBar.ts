import cliProgress from 'cli-progress';
import type { RunProgress } from '../runner/runProgress.ts';
import { forecastText } from './forecastText.ts';
import { formatDuration } from './formatDuration.ts';
import { formatRate } from './formatRate.ts';
import { PaceMeter } from './paceMeter.ts';

/** Progress as a bar with runs a second and time left, for a terminal. */
export function progressBar(stream: NodeJS.WritableStream, name: string): RunProgress {
  const meter = new PaceMeter();
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
      total = runs;
      done = kept;
      bar.start(runs, kept, {
        state: forecast === undefined ? 'starting' : `starting${forecastText(forecast)}`,
      });
    },
    advance(runs, failures) {
      done += runs;
      failed += failures;
      meter.observe(done, performance.now());
      const rate = meter.runsPerSecond;
      const pace =
        rate === undefined ? 'starting' : `${formatRate(rate)} · ${formatDuration((total - done) / rate)} left`;
      update(failed === 0 ? pace : `${pace} · ${failed} failed`);
    },
    phase(phase) {
      update({ tables: 'writing the tables', summary: 'comparing the modes', report: 'writing the report' }[phase]);
    },
    stop() {
      bar.stop();
    },
  };
}
