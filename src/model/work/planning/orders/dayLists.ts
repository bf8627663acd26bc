import type { OrderBook } from './orderBook.ts';

/** No order. */
export const NONE = -1;

/** Orders in line, one line for each place, first come first served; an order stands in one line at a time. */
export class DayLists {
  readonly first: Int32Array;
  private readonly last: Int32Array;
  private readonly book: OrderBook;

  constructor(book: OrderBook, places: number) {
    this.book = book;
    this.first = new Int32Array(places).fill(NONE);
    this.last = new Int32Array(places).fill(NONE);
  }

  /** Puts an order at the end of a line. */
  append(place: number, order: number): void {
    const { next } = this.book.columns;
    next[order] = NONE;
    if (this.first[place] === NONE) this.first[place] = order;
    else next[this.last[place]] = order;
    this.last[place] = order;
  }

  /** Takes an order out of a line; `before` is the one that stands before it, or none. */
  remove(place: number, order: number, before: number): void {
    const { next } = this.book.columns;
    if (before === NONE) this.first[place] = next[order];
    else next[before] = next[order];
    if (this.last[place] === order) this.last[place] = before;
  }

  /** Takes the first order out of a line; none where nobody stands in it. */
  shift(place: number): number {
    const order = this.first[place];
    if (order !== NONE) this.remove(place, order, NONE);
    return order;
  }
}
