const FIRST_CAPACITY = 256;

/**
 * Open cases as flat arrays, by slot; a slot is used again once its case is closed.
 *
 * The marks of a case are drawn when it may arrive and stored here: nothing about it is drawn later, so that who does it,
 * and when, never shifts anybody’s luck.
 */
export class CaseBook {
  /** Number of the case, from 1 in the order in which cases came in. */
  number = new Float64Array(FIRST_CAPACITY);
  client = new Int32Array(FIRST_CAPACITY);
  /** Working day of arrival, counted from the start of the run, five a week. */
  arrived = new Float64Array(FIRST_CAPACITY);
  /** Planned hours. */
  hours = new Float64Array(FIRST_CAPACITY);
  /** How worried its client is, 0 to 1. */
  worry = new Float64Array(FIRST_CAPACITY);
  /** Departure from the prescribed job that it asks for beside the others of the week, in half ranges. */
  ask = new Float64Array(FIRST_CAPACITY);
  /** Marks, in [0, 1): its means are missing above the share of means; it comes back below a probability. */
  meansMark = new Float64Array(FIRST_CAPACITY);
  backMark = new Float64Array(FIRST_CAPACITY);
  /** 1 once it has come back. */
  returned = new Uint8Array(FIRST_CAPACITY);
  /** 1 once its promised date has passed. */
  late = new Uint8Array(FIRST_CAPACITY);
  /** Day on which it was closed; −1 while it is open. */
  closed = new Float64Array(FIRST_CAPACITY);
  /** Slots of the cases that have arrived and that nobody works on, in no order. */
  waiting = new Int32Array(FIRST_CAPACITY);
  /** Their day of arrival and worry once more, by place: the choice of the next case reads nothing else. */
  waitingArrived = new Float64Array(FIRST_CAPACITY);
  waitingWorry = new Float64Array(FIRST_CAPACITY);
  waitingCount = 0;
  /** Slots of the cases that arrive later in the week. */
  coming = new Int32Array(FIRST_CAPACITY);
  comingCount = 0;
  /** Cases coming, waiting or being worked on. */
  open = 0;
  /** Cases that ever came in. */
  entered = 0;
  private free: Int32Array = Int32Array.from({ length: FIRST_CAPACITY }, (_, slot) => slot);
  private freeCount = FIRST_CAPACITY;

  /** Takes in a case that arrives on a day of this week; returns its slot, whose other fields are to be filled in. */
  enter(client: number, arrived: number): number {
    if (this.freeCount === 0) this.grow();
    this.freeCount -= 1;
    const slot = this.free[this.freeCount];
    this.entered += 1;
    this.open += 1;
    this.number[slot] = this.entered;
    this.client[slot] = client;
    this.arrived[slot] = arrived;
    this.returned[slot] = 0;
    this.late[slot] = 0;
    this.closed[slot] = -1;
    this.coming[this.comingCount] = slot;
    this.comingCount += 1;
    return slot;
  }

  /** The cases of a day arrive, and wait. */
  arrive(day: number): void {
    let left = 0;
    for (let place = 0; place < this.comingCount; place += 1) {
      const slot = this.coming[place];
      if (this.arrived[slot] === day) this.putBack(slot);
      else {
        this.coming[left] = slot;
        left += 1;
      }
    }
    this.comingCount = left;
  }

  /** Takes the case at a place of the waiting list in hand. */
  take(place: number): number {
    const slot = this.waiting[place];
    this.waitingCount -= 1;
    this.waiting[place] = this.waiting[this.waitingCount];
    this.waitingArrived[place] = this.waitingArrived[this.waitingCount];
    this.waitingWorry[place] = this.waitingWorry[this.waitingCount];
    return slot;
  }

  /** A case waits, for the first time or again. */
  putBack(slot: number): void {
    this.waiting[this.waitingCount] = slot;
    this.waitingArrived[this.waitingCount] = this.arrived[slot];
    this.waitingWorry[this.waitingCount] = this.worry[slot];
    this.waitingCount += 1;
  }

  /** Closes a case that does not wait. */
  close(slot: number, day: number): void {
    this.closed[slot] = day;
    this.open -= 1;
    this.free[this.freeCount] = slot;
    this.freeCount += 1;
  }

  private grow(): void {
    const before = this.number.length;
    const after = 2 * before;
    this.number = longer(this.number, after);
    this.client = longerIntegers(this.client, after);
    this.arrived = longer(this.arrived, after);
    this.hours = longer(this.hours, after);
    this.worry = longer(this.worry, after);
    this.ask = longer(this.ask, after);
    this.meansMark = longer(this.meansMark, after);
    this.backMark = longer(this.backMark, after);
    this.returned = longerFlags(this.returned, after);
    this.late = longerFlags(this.late, after);
    this.closed = longer(this.closed, after);
    this.waiting = longerIntegers(this.waiting, after);
    this.waitingArrived = longer(this.waitingArrived, after);
    this.waitingWorry = longer(this.waitingWorry, after);
    this.coming = longerIntegers(this.coming, after);
    this.free = longerIntegers(this.free, after);
    for (let slot = before; slot < after; slot += 1) this.free[slot - before] = slot;
    this.freeCount = before;
  }
}

function longer(values: Float64Array, length: number): Float64Array<ArrayBuffer> {
  const grown = new Float64Array(length);
  grown.set(values);
  return grown;
}

function longerIntegers(values: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const grown = new Int32Array(length);
  grown.set(values);
  return grown;
}

function longerFlags(values: Uint8Array, length: number): Uint8Array<ArrayBuffer> {
  const grown = new Uint8Array(length);
  grown.set(values);
  return grown;
}
