import type { MeanInterval } from '../../statistics/meanInterval.ts';
import type { IndicesStudy, OutputStudy, ScreeningRow, StudyNote } from './designStudy.ts';
import type { StudyContext } from './studyContext.ts';
import type { StudiedOutput } from './studyOutputs.ts';

/** Below this share of the variance between points a surface is a poor picture of the model. */
const POOR_SHARE = 0.8;

/** An index that is rounded to 0 where it is shown needs no explanation. */
const SEEN_BELOW_ZERO = -0.005;

/** What the notes rest on beside the study itself. */
export interface NoteGrounds {
  readonly context: StudyContext;
  readonly output: StudiedOutput;
  readonly values: Float64Array;
  readonly rounds: readonly Float64Array[];
  /** Of the mean over all points. */
  readonly interval: MeanInterval;
  /** Points that are not in that mean. */
  readonly leftOut: number;
}

/** What cannot be told of an output and why, in a fixed order. */
export function notesOf(study: Omit<OutputStudy, 'notes'>, grounds: NoteGrounds): StudyNote[] {
  const { context, output, values, interval } = grounds;
  const notes: StudyNote[] = [];
  const missing = values.reduce((count, value) => count + Number(Number.isNaN(value)), 0);
  if (missing > 0) notes.push(note('missing', missing));
  if (grounds.leftOut > 0) notes.push(note('points_left_out', grounds.leftOut));
  if (study.constant) return [...notes, note('constant', interval.mean)];
  if (output.column.denominator !== undefined) notes.push(note('mean_of_ratios', null));
  if (interval.method === 'none') notes.push(note('no_interval', interval.n));
  if (context.surface !== undefined) notes.push(...surfaceNotes(study, grounds));
  if (study.screening !== null) notes.push(...screeningNotes(study.screening));
  if (study.indices !== null) notes.push(...indexNotes(study.indices));
  return notes;
}

function surfaceNotes({ surface, spread }: Omit<OutputStudy, 'notes'>, { context, rounds }: NoteGrounds): StudyNote[] {
  const laid = context.surface!;
  if (surface === null) {
    const complete = rounds.filter((values) => !laid.points.some((point) => Number.isNaN(values[point]))).length;
    return [note('surface_impossible', complete < 2 ? complete : null)];
  }
  const notes: StudyNote[] = [];
  const { points } = context.source.plan;
  if (laid.points.length < points) notes.push(note('surface_points', laid.points.length));
  if (laid.left.length > 0) notes.push(note('surface_without', null, laid.left));
  const { explained } = surface;
  // Where the points differ by no more than noise, there is nothing to hold.
  const isVaried = spread.sdOfPoints !== null && spread.sdOfPoints > 0;
  if (isVaried && explained !== null && explained < POOR_SHARE) notes.push(note('surface_poor', explained));
  return notes;
}

function screeningNotes(rows: readonly ScreeningRow[]): StudyNote[] {
  const hidden = rows.filter(({ aboveNoise }) => !aboveNoise).map(({ factor }) => factor);
  return hidden.length === 0 ? [] : [note('not_above_noise', null, hidden)];
}

function indexNotes({ defined, signal, variance, first, total }: IndicesStudy): StudyNote[] {
  if (!defined) return [];
  if (!signal) return [note('no_signal', variance.estimate)];
  return first.flatMap((own, factor) => {
    const whole = total[factor];
    const lowest = Math.min(own.estimate ?? 0, whole.estimate ?? 0);
    return [
      ...(lowest < SEEN_BELOW_ZERO ? [note('negative_index', lowest, [factor])] : []),
      ...((whole.lower ?? NaN) > (own.upper ?? NaN)
        ? [note('interactions', (whole.estimate ?? NaN) - (own.estimate ?? NaN), [factor])]
        : []),
    ];
  });
}

function note(key: StudyNote['key'], value: number | null, factors: readonly number[] = []): StudyNote {
  return { key, factors, value };
}
