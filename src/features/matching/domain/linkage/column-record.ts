import type { FilledColumns, ListColumn, textFields } from './people-columns.ts';
import type { NameForm, PersonRecord } from './person-record.ts';
import type { BirthDate } from './read-birth.ts';

/** A record of a list in columns. Its fields are read when they are asked for, names once. */
export class ColumnRecord implements PersonRecord {
  readonly #columns: FilledColumns;
  readonly #place: number;
  #names: readonly NameForm[] | undefined;

  constructor(columns: FilledColumns, place: number) {
    this.#columns = columns;
    this.#place = place;
  }

  get id(): string {
    return this.#columns.ids[this.#place] ?? '';
  }

  get names(): readonly NameForm[] {
    return (this.#names ??= namesAt(this.#columns, this.#place));
  }

  get isPlaceholder(): boolean {
    return this.#columns.standIns[this.#place] === 1;
  }

  get birth(): BirthDate | null {
    return dateOf(this.#columns.births[this.#place] ?? 0);
  }

  get sex(): PersonRecord['sex'] {
    return (this.#columns.single.sex[this.#place] ?? 0) as PersonRecord['sex'];
  }

  get nationality(): number {
    return this.#columns.single.nationality[this.#place] ?? 0;
  }

  get languages(): readonly number[] {
    return valuesAt(this.#columns.list.languages, this.#place);
  }

  get phones(): readonly number[] {
    return valuesAt(this.#columns.list.phones, this.#place);
  }

  get references(): readonly string[] {
    const numbers = valuesAt(this.#columns.list.references, this.#place);
    return numbers.length === 0 ? nothing : numbers.map((number) => this.#columns.textOf(number));
  }

  get nhsNumber(): number {
    return this.#columns.nhsNumbers[this.#place] ?? 0;
  }

  get badNhsNumber(): string {
    return this.#text('badNhsNumber');
  }

  get otherNumber(): string {
    return this.#text('otherNumber');
  }

  get place(): number {
    return this.#columns.single.place[this.#place] ?? 0;
  }

  get arrivedOn(): BirthDate | null {
    return dateOf(this.#columns.arrivals[this.#place] ?? 0);
  }

  get postcode(): string {
    return this.#text('postcode');
  }

  get address(): readonly number[] {
    return valuesAt(this.#columns.list.address, this.#place);
  }

  get birthPlace(): number {
    return this.#columns.single.birthPlace[this.#place] ?? 0;
  }

  get occupation(): number {
    return this.#columns.single.occupation[this.#place] ?? 0;
  }

  #text(field: (typeof textFields)[number]): string {
    const number = this.#columns.single[field][this.#place] ?? 0;
    return number === 0 ? '' : this.#columns.textOf(number);
  }
}

function valuesAt({ starts, values }: ListColumn, place: number): readonly number[] {
  const [start, end] = [starts[place] ?? 0, starts[place + 1] ?? 0];
  if (start === end) return nothing;
  const found = [values[start] ?? 0];
  for (let at = start + 1; at < end; at += 1) found.push(values[at] ?? 0);
  return found;
}

function namesAt({ nameStarts, tokenStarts, tokens, families }: FilledColumns, place: number): readonly NameForm[] {
  const names: NameForm[] = [];
  for (let name = nameStarts[place] ?? 0; name < (nameStarts[place + 1] ?? 0); name += 1) {
    const of: number[] = [];
    for (let at = tokenStarts[name] ?? 0; at < (tokenStarts[name + 1] ?? 0); at += 1) of.push(tokens[at] ?? 0);
    names.push({ tokens: of, familyFrom: families[name] ?? 0 });
  }
  return names;
}

const nothing: readonly never[] = [];

const dates = new Map<number, BirthDate>();
const mostDates = 100_000;

/** The date that a number of a column stands for, one object for all whose day it is; null for 0. */
export function dateOf(day: number): BirthDate | null {
  if (day === 0) return null;
  const known = dates.get(day);
  if (known !== undefined) return known;
  const date = { year: Math.floor(day / 10_000), month: Math.floor(day / 100) % 100, day: day % 100 };
  if (dates.size < mostDates) dates.set(day, date);
  return date;
}
