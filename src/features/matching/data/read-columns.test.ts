import fc from 'fast-check';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, test } from 'vitest';

import type { People } from '../domain/linkage/people-columns.ts';
import type { PersonRecord } from '../domain/linkage/person-record.ts';
import { createVocabulary, type Vocabulary } from '../domain/linkage/vocabulary.ts';
import { readColumns } from './read-columns.ts';
import { readPeople } from './read-people.ts';

const folder = mkdtempSync(join(tmpdir(), 'alongside-columns-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});
let written = 0;
function file(content: string | Uint8Array): string {
  written += 1;
  const path = join(folder, `${String(written)}.csv`);
  writeFileSync(path, content);
  return path;
}

/** A record with the texts that its numbers stand for. */
function spelledOut(record: PersonRecord | undefined, words: Vocabulary) {
  if (record === undefined) return undefined;
  const { textOf } = words;
  return {
    id: record.id,
    names: record.names.map(({ tokens, familyFrom }) => ({
      tokens: tokens.map((token) => words.tokens[token]?.written),
      familyFrom,
    })),
    isPlaceholder: record.isPlaceholder,
    birth: record.birth,
    sex: record.sex,
    nationality: textOf(record.nationality),
    languages: record.languages.map(textOf),
    phones: record.phones.map(textOf),
    references: record.references,
    nhsNumber: record.nhsNumber,
    badNhsNumber: record.badNhsNumber,
    otherNumber: record.otherNumber,
    place: textOf(record.place),
    arrivedOn: record.arrivedOn,
    postcode: record.postcode,
    address: record.address.map(textOf),
    birthPlace: textOf(record.birthPlace),
    occupation: textOf(record.occupation),
  };
}

async function bothWays(content: string | Uint8Array) {
  const path = file(content);
  const [ours, theirs] = [createVocabulary(), createVocabulary()];
  const all = (people: People, words: Vocabulary) =>
    Array.from({ length: people.length }, (_, place) => spelledOut(people.at(place), words));
  return {
    columns: all(await readColumns(path, ours), ours),
    records: all(await readPeople(path, theirs), theirs),
  };
}

const heading =
  'reg_id,given,family,dob,sex,nationality,language,phone,ho_ref,nhs_no,hotel,arrived_on,other_name,postcode,room';

describe('a list read as columns has the same people as read line by line', () => {
  const cases: [string, string][] = [
    [
      'of plain cells',
      'R1,Selam Rahel,Tesfay,1991-05-17,F,ERI,ti,+99912345678,X1234567,9990000018,Harbour House,2026-11-02,,,',
    ],
    ['with a compound and a particle', 'R1,Abd al Rahman,bin Yusuf,1991-01-01,M,SDN,ar,,,,,,,,'],
    ['in other scripts', 'R1,محمد,احمدی,1370-02-27,M,افغانستان,dari,,,,,,,,'],
    ['with marks on letters', 'R1,Shkëlqim,Çela,1979-11-02,m,Albanian,,,,,,,,,'],
    ['with stand-ins', 'R1,Baby,Unknown,1/1/2026,,,,,,,,,,,'],
    ['with cells that say that there is nothing', 'R1,none,Nil,n/a,-,N/A,none,nil,null,nan,-,,,,'],
    [
      'with several of a thing',
      'R1,Selam,Tesfay,17/05/1991,Female,eritrean,ti;ar,0777 1234567;+99912345678,x-123 4567,999 000 0018,,,Rahel,ct16 1aa,12',
    ],
    ['with a number that cannot be one', 'R1,Selam,Tesfay,1991,F,ERI,,123,X1,9990000019,,,,,'],
    ['without a name', 'R1,,,1991-05-17,F,ERI,,,,,,,,,'],
    ['without an id', ',Selam,Tesfay,1991-05-17,F,ERI,,,,,,,,,'],
    ['of too few cells', 'R1,Selam'],
  ];
  it.each(cases)('%s', async (_title, line) => {
    const { columns, records } = await bothWays(`${heading}\n${line}\n`);
    expect(columns).toEqual(records);
  });

  it('in another encoding, with quotes, with a byte-order mark, and with the line ends of another system', async () => {
    const line = 'R1,Selam,Tesfay,1991-05-17,F,ERI,,,,,,,,,';
    for (const content of [
      Buffer.from(`\ufeff${heading}\r\n${line}\r\n`, 'utf16le'),
      Buffer.from(`\ufeff${heading}\r\n${line}\r\n`),
      Buffer.from(`${heading}\n${line.replace('Selam', '"Selam, ""S"""')}\n`),
      Buffer.from(`${heading}\r${line}`),
      Buffer.concat([Buffer.from(`${heading}\nR1,`), Buffer.from([0xe3, 0xcd, 0xe3, 0xcf]), Buffer.from(',,,,,,\n')]),
    ]) {
      const { columns, records } = await bothWays(content);
      expect(columns).toEqual(records);
    }
  });
});

test('whatever stands in the cells, columns and records are the same people', async () => {
  const cell = fc.oneof(
    fc.constantFrom(
      '',
      'Selam',
      'al',
      'abdul',
      'O',
      'NIL',
      'Nur',
      '1991-05-17',
      '31/12/1999',
      'F',
      'm',
      'Female',
      'محمد',
    ),
    fc.constantFrom('+99912345678', '0044 7700 900123', '07700900123', 'X1234567', 'x 12', '9990000018', '1111111111'),
    fc.string({ maxLength: 12 }).map((text) => text.replace(/[\r\n\0]/g, ' ')),
    fc.string({ unit: 'grapheme', maxLength: 6 }).map((text) => text.replace(/[\r\n\0"]/gu, '')),
  );
  const line = fc.array(cell, { minLength: 2, maxLength: 15 });
  await fc.assert(
    fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 4 }), async (lines) => {
      const content = lines.map((cells, at) => [`R${String(at)}`, ...cells].join(',')).join('\n');
      const { columns, records } = await bothWays(`${heading}\n${content}\n`);
      expect(columns).toEqual(records);
    }),
    { numRuns: 120 },
  );
});

test('an id that stands twice is refused with both lines', async () => {
  const line = 'R1,Selam,Tesfay,1991-05-17,F';
  await expect(readColumns(file(`${heading}\n${line}\n\n${line}\n`), createVocabulary())).rejects.toThrow(
    'lines 2 and 4 have the same id',
  );
});
