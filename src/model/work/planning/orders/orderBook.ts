/** What is known of an order, as parallel arrays by place in the book. */
interface OrderColumns {
  /** Next order of the list in which the order stands; −1 at its end. */
  readonly next: Int32Array;
  readonly clientClass: Int32Array;
  /** Client, by its place among the agents of the client groups. */
  readonly client: Int32Array;
  readonly urgent: Int32Array;
  /** Calendar days: of the first promise, and of the date that stands. */
  readonly promised: Int32Array;
  readonly dated: Int32Array;
  /** Working days: ready to be launched, planned to start. */
  readonly ready: Int32Array;
  readonly start: Int32Array;
  /** Working days of lead with which the start was planned. */
  readonly lead: Int32Array;
  /** Pieces: ordered, good so far, launched and now in the shop, good among these. */
  readonly ordered: Int32Array;
  readonly good: Int32Array;
  readonly launched: Int32Array;
  readonly launchedGood: Int32Array;
  readonly launches: Int32Array;
  /** Work units that are booked for the next launch. */
  readonly work: Float64Array;
  /** Share of defective pieces of the first launch, and of later ones, before what the week adds. */
  readonly defects: Float64Array;
  readonly laterDefects: Float64Array;
}

/** Orders that are open, with places that are used again. */
export class OrderBook {
  columns: OrderColumns;
  /** Orders that are open. */
  open = 0;
  private readonly free: number[] = [];

  constructor(places = 512) {
    this.columns = createColumns(places);
    for (let place = places - 1; place >= 0; place -= 1) this.free.push(place);
  }

  /** A place for a new order; whatever stood there is overwritten by the caller. */
  take(): number {
    this.open += 1;
    const place = this.free.pop();
    if (place !== undefined) return place;
    const places = this.columns.next.length;
    this.columns = growColumns(this.columns, 2 * places);
    for (let freed = 2 * places - 1; freed > places; freed -= 1) this.free.push(freed);
    return places;
  }

  /** Gives the place of an order back that is delivered or cancelled. */
  close(place: number): void {
    this.open -= 1;
    this.free.push(place);
  }
}

const wholeColumns = [
  'next',
  'clientClass',
  'client',
  'urgent',
  'promised',
  'dated',
  'ready',
  'start',
  'lead',
  'ordered',
  'good',
  'launched',
  'launchedGood',
  'launches',
] as const satisfies readonly (keyof OrderColumns)[];
const realColumns = ['work', 'defects', 'laterDefects'] as const satisfies readonly (keyof OrderColumns)[];

function createColumns(places: number): OrderColumns {
  const whole = () => new Int32Array(places);
  const real = () => new Float64Array(places);
  return {
    next: whole(),
    clientClass: whole(),
    client: whole(),
    urgent: whole(),
    promised: whole(),
    dated: whole(),
    ready: whole(),
    start: whole(),
    lead: whole(),
    ordered: whole(),
    good: whole(),
    launched: whole(),
    launchedGood: whole(),
    launches: whole(),
    work: real(),
    defects: real(),
    laterDefects: real(),
  };
}

function growColumns(from: OrderColumns, places: number): OrderColumns {
  const grown = createColumns(places);
  for (const name of wholeColumns) grown[name].set(from[name]);
  for (const name of realColumns) grown[name].set(from[name]);
  return grown;
}
