import { traceRun } from '../../../src/model/trace/traceRun.ts';
import type { Trace } from '../../../src/model/trace/trace.ts';
import { parseScenario } from '../../../src/scenario/parseScenario.ts';
import type { Scenario } from '../../../src/scenario/definition/scenario.ts';
import type { RunMode } from '../../../src/scenario/definition/vocabulary.ts';

/** A short scenario in which every kind of event happens within a few replicates. */
export function shortScenario(more = ''): Scenario {
  return parseScenario(`name: short\nweeks: 104\nentry_week: 20\nreplicates: 4\nplacebo: true\n${more}`).scenario;
}

const known = new Map<string, Trace>();

/** A trace of the short scenario, run once. */
export function shortTrace(mode: RunMode, replicate = 0): Trace {
  const key = `${mode}/${replicate}`;
  const trace = known.get(key) ?? traceRun(shortScenario(), { mode, replicate });
  known.set(key, trace);
  return trace;
}
