import { ColumnRecord } from './column-record.ts';
import { growingColumn, type GrowingColumn } from './growing-column.ts';
import { listFields, singles, textFields, type FilledColumns, type PeopleColumns } from './people-columns.ts';
import type { PersonRecord } from './person-record.ts';
import type { BirthDate } from './read-birth.ts';
import { createTextTable, type TextTable } from './text-table.ts';

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
  const [nameStarts, tokenStarts, families, tokens] = [
    growingColumn(),
    growingColumn(),
    growingColumn(),
    growingColumn(),
  ];
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

const withRecords = (columns: FilledColumns): PeopleColumns => ({
  ...columns,
  length: columns.ids.length,
  at: (place) => (place < 0 || place >= columns.ids.length ? undefined : new ColumnRecord(columns, place)),
});

const ended = (starts: { push(value: number): void; made(): Int32Array }, end: number): Int32Array => {
  starts.push(end);
  return starts.made();
};

const mapFields = <Field extends string, T>(fields: readonly Field[], make: (field: Field) => T) =>
  Object.fromEntries(fields.map((field) => [field, make(field)])) as Record<Field, T>;

const dayNumber = (birth: BirthDate | null): number =>
  birth === null ? 0 : birth.year * 10_000 + birth.month * 100 + birth.day;
