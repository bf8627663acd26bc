import type { Batch } from '../../plan/planBatches.ts';
import type { Plan } from '../../plan/plan.ts';
import { replicateSeed } from '../../random/streamName.ts';
import type { RunMode } from '../../scenario/definition/vocabulary.ts';
import type { Scenario } from '../../scenario/definition/scenario.ts';
import type { DatasetShape } from '../datasetShape.ts';
import { type BatchFooter, encodeBatchFooter, keptSlots } from './batchFooter.ts';
import { batchLayout } from './batchLayout.ts';

/** The run whose batches are looked at. */
export interface RunOfBatches {
  readonly scenario: Scenario;
  /** See `batchKey`. */
  readonly batches: string;
  readonly plan: Plan;
  readonly shape: DatasetShape;
}

/**
 * Whether what a batch says about itself is what a batch of this run can say: a checksum shows damage, not intent.
 *
 * @param bytes - size of its file
 */
export function footerFits(footer: BatchFooter, batch: Batch, run: RunOfBatches, bytes: number): boolean {
  const { groups } = batch;
  return (
    footer.key === run.batches &&
    footer.batch === batch.index &&
    footer.firstGroup === batch.firstGroup &&
    footer.groups === groups &&
    footer.checks.length === groups &&
    failuresFit(footer, batch, run) &&
    seedsFit(footer, run) &&
    eventsFit(footer, batch, run.shape, bytes - encodeBatchFooter(footer).length)
  );
}

/** In the order of the plan, each once, and no group both failed and lost. */
function failuresFit({ failures, lost }: BatchFooter, batch: Batch, { plan, shape }: RunOfBatches): boolean {
  const isPlanned = ({ group, point, replicate }: { group: number; point: number; replicate: number }) => {
    if (group < batch.firstGroup || group >= batch.firstGroup + batch.groups) return false;
    const planned = plan.groupAt(group);
    return planned.point === point && planned.replicate === replicate;
  };
  const place = ({ group, mode }: { group: number; mode: RunMode }) =>
    group * shape.modes.length + shape.modes.indexOf(mode);
  const failed = new Set(failures.map(({ group }) => group));
  return (
    failures.every((one) => isPlanned(one) && shape.modes.includes(one.mode)) &&
    failures.every((one, i) => i === 0 || place(failures[i - 1]) < place(one)) &&
    lost.every((one) => isPlanned(one) && !failed.has(one.group)) &&
    lost.every(({ modes }) => modes.every((mode) => shape.modes.includes(mode))) &&
    lost.every((one, i) => i === 0 || lost[i - 1].group < one.group)
  );
}

function seedsFit(footer: BatchFooter, { plan, scenario }: RunOfBatches): boolean {
  if (footer.seeds.length !== footer.groups) return false;
  return keptSlots(footer).every((slot) => {
    const { replicate } = plan.groupAt(footer.firstGroup + slot);
    return footer.seeds[slot] === replicateSeed(scenario.seed, replicate);
  });
}

/** Behind the rows, apart from each other, and up to the footer: nothing stands between. */
function eventsFit({ events }: BatchFooter, batch: Batch, shape: DatasetShape, footerStart: number): boolean {
  if (events.length !== (shape.events ? batch.groups : 0)) return false;
  let end = batchLayout(batch, shape).end;
  const places = events.filter((place) => place !== null).sort((a, b) => a.start - b.start);
  for (const place of places) {
    if (place.start < end) return false;
    end = place.start + place.bytes;
  }
  return places.length === events.length && end === footerStart;
}
