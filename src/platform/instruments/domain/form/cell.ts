import { AlongsideError } from '#platform/problems/alongside-error.ts';

/**
 * A value that is worked out from others when it is asked for, and again only when one of those has changed. `Cells` notes what each read while it
 * was worked out, so that nobody says it twice.
 */
export class Cell<Value> {
  value: Value;
  readonly work: (() => Value) | null;
  isFresh: 'yes' | 'perhaps' | 'no';
  isRunning = false;
  /** Told of when it may have changed: somebody looks at it. */
  isWatched = false;
  sources: readonly Cell<unknown>[] = [];
  readonly readers = new Set<Cell<unknown>>();
  readonly #compare: (a: never, b: never) => boolean;

  constructor(value: Value, work: (() => Value) | null, isSame: (a: Value, b: Value) => boolean) {
    this.value = value;
    this.work = work;
    this.isFresh = work === null ? 'yes' : 'no';
    this.#compare = isSame;
  }

  isSame(a: Value, b: Value): boolean {
    return this.#compare(a as never, b as never);
  }
}

/** How deep cells may be worked out for one another before what is needed next is done first. */
const deepest = 60;

/** Leaves a work half-way because another must be done first; nothing of it is kept. */
class FirstThis extends Error {
  readonly cell: Cell<unknown>;

  constructor(cell: Cell<unknown>) {
    super();
    this.cell = cell;
  }
}

/** The cells of one form: what was changed, what must be worked out again, and what a watcher should look at. */
export class Cells {
  #reads: Set<Cell<unknown>> | null = null;
  #depth = 0;
  #stale: Cell<unknown>[] = [];

  given<Value>(value: Value): Cell<Value> {
    return new Cell(value, null, Object.is);
  }

  workedOut<Value>(work: () => Value, isSame: (a: Value, b: Value) => boolean = Object.is): Cell<Value> {
    return new Cell<Value>(undefined as Value, work, isSame);
  }

  set<Value>(cell: Cell<Value>, value: Value): void {
    if (cell.isSame(cell.value, value)) return;
    cell.value = value;
    this.#tell(cell, 'no');
  }

  read<Value>(cell: Cell<Value>): Value {
    this.#reads?.add(cell);
    if (cell.isFresh === 'yes' || cell.isRunning) return cell.value;
    if (this.#depth === 0) this.#pullShallow(cell);
    else if (this.#depth >= deepest) throw new FirstThis(cell);
    else this.#refresh(cell);
    return cell.value;
  }

  /** What `work` reads is not noted: it is done once and not again. */
  unnoted<Value>(work: () => Value): Value {
    const reads = this.#reads;
    this.#reads = null;
    try {
      return work();
    } finally {
      this.#reads = reads;
    }
  }

  watch(cell: Cell<unknown>): void {
    if (cell.isWatched) return;
    cell.isWatched = true;
    this.#stale.push(cell);
  }

  /** The watched cells that may have changed since this was last asked. */
  takeStale(): readonly Cell<unknown>[] {
    const stale = this.#stale;
    this.#stale = [];
    return stale;
  }

  #tell(cell: Cell<unknown>, freshness: 'perhaps' | 'no'): void {
    const waiting: [Cell<unknown>, 'perhaps' | 'no'][] = [];
    for (const reader of cell.readers) waiting.push([reader, freshness]);
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const [reader, is] = next;
      if (reader.isFresh === 'yes') {
        if (reader.isWatched) this.#stale.push(reader);
        for (const further of reader.readers) waiting.push([further, 'perhaps']);
      }
      if (reader.isFresh !== 'no') reader.isFresh = is;
    }
  }

  /** Nearly every cell is near what it is worked out from. */
  #pullShallow(cell: Cell<unknown>): void {
    try {
      this.#refresh(cell);
    } catch (error) {
      if (!(error instanceof FirstThis)) throw error;
      this.#pull(cell);
    }
  }

  /** Does first what must be done first, in a loop, so that a chain of ten thousand calculations is no deeper than one of ten. */
  #pull(cell: Cell<unknown>): void {
    const waiting: Cell<unknown>[] = [cell];
    const isWaiting = new Set(waiting);
    for (let next = waiting.at(-1); next !== undefined; next = waiting.at(-1)) {
      try {
        this.#refresh(next);
        waiting.pop();
        isWaiting.delete(next);
      } catch (error) {
        if (!(error instanceof FirstThis)) throw error;
        if (isWaiting.has(error.cell)) {
          throw new AlongsideError('ALO-INSTRUMENTS-001', 'A form whose check found no circle goes round in one');
        }
        waiting.push(error.cell);
        isWaiting.add(error.cell);
      }
    }
  }

  #refresh<Value>(cell: Cell<Value>): void {
    this.#depth += 1;
    try {
      if (cell.isFresh === 'perhaps') {
        for (const source of cell.sources) {
          if (source.isFresh !== 'yes') this.#refreshDeeper(source);
          if (isStale(cell)) break;
        }
      }
      if (isStale(cell)) this.#run(cell);
      cell.isFresh = 'yes';
    } finally {
      this.#depth -= 1;
    }
  }

  #refreshDeeper(cell: Cell<unknown>): void {
    if (this.#depth >= deepest) throw new FirstThis(cell);
    this.#refresh(cell);
  }

  #run<Value>(cell: Cell<Value>): void {
    if (cell.work === null) return;
    const outer = this.#reads;
    const reads = new Set<Cell<unknown>>();
    this.#reads = reads;
    cell.isRunning = true;
    let value: Value;
    try {
      value = cell.work();
    } finally {
      this.#reads = outer;
      cell.isRunning = false;
    }
    rewire(cell, reads);
    if (cell.isSame(cell.value, value)) return;
    cell.value = value;
    for (const reader of cell.readers) reader.isFresh = 'no';
  }
}

const isStale = (cell: Cell<unknown>): boolean => cell.isFresh === 'no';

function rewire(cell: Cell<unknown>, reads: ReadonlySet<Cell<unknown>>): void {
  if (cell.sources.length === reads.size && cell.sources.every((source) => reads.has(source))) return;
  for (const source of cell.sources) if (!reads.has(source)) source.readers.delete(cell);
  for (const source of reads) source.readers.add(cell);
  cell.sources = [...reads];
}
