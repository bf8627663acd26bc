import type { RunProgress } from '../runner/runProgress.ts';
import { countOf } from './countOf.ts';
import { forecastText } from './forecastText.ts';
import { formatDuration } from './formatDuration.ts';
import { formatRate } from './formatRate.ts';
import { PaceMeter } from './paceMeter.ts';
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
  let failed = 0;
  const meter = new PaceMeter();
  let lastTime = 0;
  let lastDone = 0;
  const say = (text: string) => sink.write(`${name}: ${text}\n`);
  return {
    start(runs, kept, forecast) {
      total = runs;
      done = kept;
      lastDone = kept;
      lastTime = performance.now();
      say(
        `${kept === 0 ? '' : `${countOf(kept, 'run is', 'runs are')} there already, `}${countOf(total - kept, 'run')} to simulate${forecast === undefined || total === kept ? '' : forecastText(forecast)}`,
      );
    },
    advance(runs, failures) {
      done += runs;
      failed += failures;
      const now = performance.now();
      meter.observe(done, now);
      const isTenth = done - lastDone >= lineShare * total && now - lastTime >= fewestMilliseconds;
      if (done < total && !isTenth && now - lastTime < lineMilliseconds) return;
      lastTime = now;
      lastDone = done;
      const rate = meter.runsPerSecond;
      const pace = rate === undefined ? '' : `, ${formatRate(rate)}`;
      const left = rate === undefined || done >= total ? '' : `, ${formatDuration((total - done) / rate)} left`;
      const wrong = failed === 0 ? '' : `, ${failed} failed`;
      say(`${done} of ${total} runs (${Math.floor((100 * done) / total)} %)${pace}${left}${wrong}`);
    },
    phase(phase) {
      say(phases[phase]);
    },
    stop() {},
  };
}
