import { growingColumn, type GrowingColumn } from './growing-column.ts';
import { createTextTable, type TextTable } from './text-table.ts';
import type { NameForm, PersonRecord } from './person-record.ts';
import type { BirthDate } from './read-birth.ts';

/** People by place: an array of records is one, and so are columns. */
export type People = Readonly<{ length: number; at(place: number): PersonRecord | undefined }>;

/** Several numbers for each record: those of a record stand from its start to the next one's. */
export type ListColumn = Readonly<{ starts: Int32Array; values: Int32Array }>;

/** The fields that are one number: a word, or the number of a text. 0 where nothing was written. */
const singles = ['sex', 'nationality', 'place', 'birthPlace', 'occupation'] as const;
/** The fields that are one text each, and those that are several. */
const textFields = ['badNhsNumber', 'otherNumber', 'postcode'] as const;
const listFields = ['languages', 'phones', 'address'] as const;

type Single = (typeof singles)[number] | (typeof textFields)[number];

/**
 * A long list as columns of numbers, some eighty bytes a person besides what telephones and references take; `at` puts a record together anew. Dates are year, month and day in one number
 * (19910517).
 */
export type PeopleColumns = People &
  Readonly<{
    ids: readonly string[];
    births: Int32Array;
    arrivals: Int32Array;
    nhsNumbers: Float64Array;
    single: Readonly<Record<Single, Int32Array>>;
    list: Readonly<Record<(typeof listFields)[number] | 'references', ListColumn>>;
    /** Of each record its names, of each name its tokens, and where the family name begins. */
    nameStarts: Int32Array;
    tokenStarts: Int32Array;
    tokens: Int32Array;
    /** A text of `references`, `otherNumber`, `postcode` and `badNhsNumber` by its number. */
    textOf(number: number): string;
    areOneEdit(a: number, b: number): boolean;
  }>;

/** A record of plain values, filled anew for each line: no more than one of anything but tokens and a form of its name. Texts are numbers of `texts`. */
export type PlainRow = {
  tokens: number[];
  familyFrom: number;
  birth: number;
  arrivedOn: number;
  sex: number;
  nationality: number;
  language: number;
  phone: number;
  reference: number;
  nhsNumber: number;
  place: number;
};

export type ColumnsMaker = Readonly<{
  add(record: PersonRecord): void;
  addPlain(id: string, row: PlainRow): void;
  /** Texts of references and the like by number; 0 is none. */
  texts: TextTable;
  made(): PeopleColumns;
}>;

/** The columns of records that are there already. */
export function columnsOf(records: Iterable<PersonRecord>): PeopleColumns {
  const maker = columnsMaker();
  for (const record of records) maker.add(record);
  return maker.made();
}

export function columnsMaker(): ColumnsMaker {
  const ids: string[] = [];
  const [births, arrivals, standIns] = [growingColumn(), growingColumn(), growingColumn()];
  let nhsNumbers = new Float64Array(1024);
  const single = mapFields([...singles, ...textFields], () => growingColumn());
  const list = mapFields([...listFields, 'references'], () => ({ starts: growingColumn(), values: growingColumn() }));
  const [nameStarts, tokenStarts, families, tokens] = [growingColumn(), growingColumn(), growingColumn(), growingColumn()];
  const texts = createTextTable();
  texts.numberOf('');
  const { numberOf } = texts;
  const addId = (id: string, nhsNumber: number) => {
    if (ids.length === nhsNumbers.length) {
      const larger = new Float64Array(nhsNumbers.length * 2);
      larger.set(nhsNumbers);
      nhsNumbers = larger;
    }
    nhsNumbers[ids.length] = nhsNumber;
    ids.push(id);
  };
  const addToList = ({ starts, values }: { starts: GrowingColumn; values: GrowingColumn }, value: number) => {
    starts.push(values.length());
    if (value !== 0) values.push(value);
  };
  return {
    texts,
    addPlain(id, row) {
      addId(id, row.nhsNumber);
      births.push(row.birth);
      arrivals.push(row.arrivedOn);
      standIns.push(0);
      single.sex.push(row.sex);
      single.nationality.push(row.nationality);
      single.place.push(row.place);
      single.birthPlace.push(0);
      single.occupation.push(0);
      for (const field of textFields) single[field].push(0);
      addToList(list.languages, row.language);
      addToList(list.phones, row.phone);
      addToList(list.references, row.reference);
      addToList(list.address, 0);
      nameStarts.push(tokenStarts.length());
      if (row.tokens.length === 0) return;
      tokenStarts.push(tokens.length());
      families.push(row.familyFrom);
      for (const token of row.tokens) tokens.push(token);
    },
    add(record) {
      addId(record.id, record.nhsNumber);
      births.push(dayNumber(record.birth));
      arrivals.push(dayNumber(record.arrivedOn));
      standIns.push(record.isPlaceholder ? 1 : 0);
      for (const field of singles) single[field].push(record[field]);
      for (const field of textFields) single[field].push(record[field] === '' ? 0 : numberOf(record[field]));
      for (const field of listFields) {
        list[field].starts.push(list[field].values.length());
        for (const value of record[field]) list[field].values.push(value);
      }
      list.references.starts.push(list.references.values.length());
      for (const reference of record.references) list.references.values.push(numberOf(reference));
      nameStarts.push(tokenStarts.length());
      for (const form of record.names) {
        tokenStarts.push(tokens.length());
        families.push(form.familyFrom);
        for (const token of form.tokens) tokens.push(token);
      }
    },
    made: () =>
      withRecords({
        ids,
        births: births.made(),
        arrivals: arrivals.made(),
        standIns: standIns.made(),
        nhsNumbers: nhsNumbers.slice(0, ids.length),
        single: mapFields([...singles, ...textFields], (field) => single[field].made()),
        list: mapFields([...listFields, 'references'], (field) => ({
          starts: ended(list[field].starts, list[field].values.length()),
          values: list[field].values.made(),
        })),
        nameStarts: ended(nameStarts, tokenStarts.length()),
        tokenStarts: ended(tokenStarts, tokens.length()),
        families: families.made(),
        tokens: tokens.made(),
        textOf: texts.textOf,
        areOneEdit: texts.areOneEdit,
      }),
  };
}

type Filled = Omit<PeopleColumns, keyof People> & Readonly<{ families: Int32Array; standIns: Int32Array }>;

const withRecords = (columns: Filled): PeopleColumns => ({
  ...columns,
  length: columns.ids.length,
  at: (place) => (place < 0 || place >= columns.ids.length ? undefined : new ColumnRecord(columns, place)),
});

/** A record of a list in columns. Its fields are read when they are asked for, names once. */
class ColumnRecord implements PersonRecord {
  readonly #columns: Filled;
  readonly #place: number;
  #names: readonly NameForm[] | undefined;

  constructor(columns: Filled, place: number) {
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

function namesAt({ nameStarts, tokenStarts, tokens, families }: Filled, place: number): readonly NameForm[] {
  const names: NameForm[] = [];
  for (let name = nameStarts[place] ?? 0; name < (nameStarts[place + 1] ?? 0); name += 1) {
    const of: number[] = [];
    for (let at = tokenStarts[name] ?? 0; at < (tokenStarts[name + 1] ?? 0); at += 1) of.push(tokens[at] ?? 0);
    names.push({ tokens: of, familyFrom: families[name] ?? 0 });
  }
  return names;
}

const nothing: readonly never[] = [];

const ended = (starts: { push(value: number): void; made(): Int32Array }, end: number): Int32Array => {
  starts.push(end);
  return starts.made();
};

const mapFields = <Field extends string, T>(fields: readonly Field[], make: (field: Field) => T) =>
  Object.fromEntries(fields.map((field) => [field, make(field)])) as Record<Field, T>;

const dayNumber = (birth: BirthDate | null): number =>
  birth === null ? 0 : birth.year * 10_000 + birth.month * 100 + birth.day;

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
