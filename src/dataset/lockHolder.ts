import { randomUUID } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import process from 'node:process';
import { z } from 'zod';
import { isPlainText } from '../scenario/isPlainText.ts';
import { processRuns } from './processRuns.ts';

/** What is named in messages. */
const shown = z.string().max(255).refine(isPlainText);

const holderSchema = z.object({
  /** Of this lock and no other. */
  token: z.string(),
  pid: z.int32().min(1),
  host: shown,
  /** Which start of the machine, where the system tells. */
  boot: z.string().optional(),
  /** Which numbering of processes: containers have their own. */
  namespace: z.string().optional(),
  /** When the process began, in ticks since the start of the machine: numbers of processes are used again. */
  started: z.string().optional(),
});

/** Who writes into a folder. */
export type LockHolder = z.output<typeof holderSchema>;

/** What is known of a holder: only on its own machine, in its own numbering of processes, can it be asked for. */
export type HolderState = 'alive' | 'gone' | 'unknown';

/** This process as a holder. */
export function thisHolder(): LockHolder {
  return {
    token: randomUUID(),
    pid: process.pid,
    host: hostname(),
    boot: readText('/proc/sys/kernel/random/boot_id'),
    namespace: namespaceOfProcesses(),
    started: startOf(process.pid),
  };
}

/** Undefined where the text is none of a holder: cut short, or of another program. */
export function parseHolder(text: string): LockHolder | undefined {
  try {
    return holderSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/**
 * Whether the process of a lock still runs.
 *
 * @param held - tokens of the locks that this process holds
 */
export function stateOf(holder: LockHolder, held: ReadonlySet<string>): HolderState {
  const me = thisHolder();
  if (holder.host !== me.host) return 'unknown';
  if (holder.boot !== undefined && me.boot !== undefined && holder.boot !== me.boot) return 'gone';
  if (holder.namespace !== me.namespace) return 'unknown';
  if (holder.pid === me.pid) return held.has(holder.token) ? 'alive' : 'gone';
  if (!processRuns(holder.pid)) return 'gone';
  const started = startOf(holder.pid);
  return holder.started !== undefined && started !== undefined && holder.started !== started ? 'gone' : 'alive';
}

/** Field 22 of /proc/PID/stat; the name in field 2 may hold spaces and brackets. */
function startOf(pid: number): string | undefined {
  const stat = readText(`/proc/${pid}/stat`);
  return stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
}

function namespaceOfProcesses(): string | undefined {
  try {
    return readlinkSync('/proc/self/ns/pid');
  } catch {
    return undefined;
  }
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8').trim();
  } catch {
    return undefined;
  }
}
