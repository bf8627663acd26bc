import type { RunProgress } from '../runner/runProgress.ts';
import { forecastText } from './forecastText.ts';
import { formatDuration } from './formatDuration.ts';
import type { TextSink } from './terminal.ts';

/** Milliseconds between two lines, and the share of all runs after which a line is due in any case. */
const lineMilliseconds = 5000;
const lineShare = 0.1;
const fewestMilliseconds = 1000;

const phases = { tables: 'writing the tables', summary: 'comparing the modes', report: 'writing the report' } as const;

/** Progress as plain lines, for logs: one every few seconds or every tenth of the runs. */
export function progressLines(sink: TextSink, name: string): RunProgress {
  let total = 0;
  let done = 0;
  let before = 0;
  let failed = 0;
  let started = 0;
  let lastTime = 0;
  let lastDone = 0;
  const say = (text: string) => sink.write(`${name}: ${text}\n`);
  return {
    start(runs, kept, forecast) {
      total = runs;
      done = kept;
      before = kept;
      lastDone = kept;
      started = performance.now();
      lastTime = started;
      say(
        `${kept === 0 ? '' : `${kept} runs are there already, `}${total - kept} runs to simulate${forecast === undefined || total === kept ? '' : forecastText(forecast)}`,
      );
    },
    advance(runs, failures) {
      done += runs;
      failed += failures;
      const now = performance.now();
      const isTenth = done - lastDone >= lineShare * total && now - lastTime >= fewestMilliseconds;
      if (done < total && !isTenth && now - lastTime < lineMilliseconds) return;
      lastTime = now;
      lastDone = done;
      const seconds = (now - started) / 1000;
      const rate = (done - before) / seconds;
      const left = done < total ? `, ${formatDuration((total - done) / rate)} left` : '';
      const wrong = failed === 0 ? '' : `, ${failed} failed`;
      say(
        `${done} of ${total} runs (${Math.floor((100 * done) / total)} %), ${Math.round(rate)} runs/s${left}${wrong}`,
      );
    },
    phase(phase) {
      say(phases[phase]);
    },
    stop() {},
  };
}
