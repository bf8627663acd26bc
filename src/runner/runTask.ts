import type { SliceRecord } from '../dataset/batch/sliceRecord.ts';
import { encodeRowGroup, type RowGroupTask } from '../dataset/encodeRowGroup.ts';
import type { EncodedRowGroup } from '../dataset/parquet/parquetFile.ts';
import { type ParticleRecord, type ParticlesTask, runParticle } from './calibration/runParticle.ts';
import type { RunMode } from '../scenario/definition/vocabulary.ts';
import { probeMode } from './probeMode.ts';
import type { RunContext } from './runContext.ts';
import { runSlice, type Slice } from './runSlice.ts';

/** What can be asked of a thread. */
export type Task =
  | { readonly kind: 'simulate'; readonly slice: Slice }
  | { readonly kind: 'probe'; readonly group: number; readonly mode: RunMode }
  | { readonly kind: 'encode'; readonly rowGroup: RowGroupTask }
  | { readonly kind: 'particles'; readonly task: ParticlesTask };

/** Work of a later stage, as JSON; the answer is anything that can be sent between threads. */
export interface LaterTask {
  readonly kind: 'later';
  readonly request: string;
}

/** What it answers, with the time that the work took. */
export type TaskResult =
  | { readonly kind: 'simulate'; readonly slice: SliceRecord; readonly milliseconds: number }
  | { readonly kind: 'probe'; readonly milliseconds: number }
  | { readonly kind: 'encode'; readonly rowGroup: EncodedRowGroup; readonly milliseconds: number }
  | { readonly kind: 'particles'; readonly records: readonly ParticleRecord[]; readonly milliseconds: number };

/** Its answer. */
export interface LaterResult {
  readonly kind: 'later';
  readonly answer: unknown;
}

/** What goes to a thread, and what comes back when all goes well. */
export type SentTask = Task | LaterTask;
export type SentResult = TaskResult | LaterResult;

/** What a thread answers when a task fails: an error that is sent to another thread loses its class and its code. */
export interface TaskFailure {
  readonly kind: 'failed';
  readonly message: string;
  /** Whether it was a DatasetError. */
  readonly isDataset: boolean;
  /** Code of an error of the system, as `ENOSPC`. */
  readonly code?: string;
  readonly stack?: string;
}

/** Does one task, in a worker thread or in the process itself. */
export function runTask(task: Task, context: RunContext): TaskResult {
  const start = performance.now();
  switch (task.kind) {
    case 'simulate': {
      const slice = runSlice(task.slice, context);
      return { kind: 'simulate', slice, milliseconds: performance.now() - start };
    }
    case 'probe': {
      probeMode(task.group, task.mode, context);
      return { kind: 'probe', milliseconds: performance.now() - start };
    }
    case 'encode': {
      const rowGroup = encodeRowGroup(task.rowGroup, context.plan, context.shape, context.encodingRoom);
      return { kind: 'encode', rowGroup, milliseconds: performance.now() - start };
    }
    case 'particles': {
      const records = task.task.particles.map((particle) => runParticle(particle, task.task, context));
      return { kind: 'particles', records, milliseconds: performance.now() - start };
    }
    default:
      throw new Error(`task: unknown ${String(task satisfies never)}`);
  }
}

/** The memory of a result that is moved between threads instead of being copied. */
export function buffersOf(result: TaskResult): ArrayBuffer[] {
  switch (result.kind) {
    case 'simulate': {
      const { runs, windows, series, events } = result.slice;
      return [runs.buffer, windows.buffer, series.buffer, ...events.map(({ json }) => json.buffer)];
    }
    case 'encode':
      return [result.rowGroup.bytes.buffer];
    case 'probe':
    case 'particles':
      return [];
    default:
      throw new Error(`result: unknown ${String(result satisfies never)}`);
  }
}
