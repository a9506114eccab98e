import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { identifyingMarks, piecesOf } from './identifying-marks.ts';

const known = ['Heron Hotel', 'Toxteth', 'ليفربول'];
const marked = (text: string): readonly string[] =>
  piecesOf(text, identifyingMarks(text, known)).flatMap((piece) =>
    piece.mark === null ? [] : [`${piece.mark.kind}: ${piece.text}`],
  );

describe('what may tell who somebody is', () => {
  test.each<[string, readonly string[]]>([
    ['The doctor should come on Fridays, with an interpreter.', []],
    ['I waited and the two of us had 1 chair.', []],
    ['Please tell the GP that we speak Tigrinya and not Arabic.', []],
    ['We may march to the NHS in England.', []],
    ['Ring me on 07700 900 123', ['contact: 07700 900 123']],
    ['Ring me on ٠٧٧٠٠٩٠٠١٢٣', ['contact: ٠٧٧٠٠٩٠٠١٢٣']],
    ['Write to amina.k@mail.example please', ['contact: amina.k@mail.example']],
    ['my number is 999 410 0009', ['contact: 999 410 0009']],
    ['I live at L8 1XE now', ['contact: L8 1XE']],
    ['I am in room 7', ['number: 7']],
    ['أنا في الغرفة ٧', ['number: ٧']],
    ['My reference is A1234/567', ['contact: A1234/567']],
    ['My ticket is B12/4', ['number: B12/4']],
    ['I am 34 years old', ['number: 34']],
    ['Since 12 March 2026 nobody came', ['date: 12 March 2026']],
    ['Since ١٢ مارس nobody came', ['date: ١٢ مارس']],
    ['I was born in 1378', ['date: 1378']],
    ['on 3/4/2026', ['date: 3/4/2026']],
    ['I live in Toxteth', ['place: Toxteth']],
    ['i live in toxteth', ['place: toxteth']],
    ['نسكن بليفربول منذ الصيف', ['place: بليفربول']],
    ['There is no nurse at the heron hotel', ['place: heron hotel']],
    ['We were moved to Badger Lodge', ['place: Badger Lodge']],
    ['نسكن في فندق النورس', ['place: فندق النورس']],
    ['My name is amina', ['name: amina']],
    ['Nurse Grace Okafor was kind', ['name: Grace Okafor']],
    ['Ahmed waited for hours', ['name: Ahmed']],
    ['I told Besnik about it', ['name: Besnik']],
    ['اسمي سلوى وأنتظر', ['name: سلوى']],
    ['ذهبت مع محمد إلى الطبيب', ['name: محمد']],
    ['ሽመይ ሰናይት እዩ', ['name: ሰናይት']],
    ['ምስ ዮናስ ከይደ', ['name: ዮናስ']],
    ['نامم گلنار است', ['name: گلنار']],
  ])('%s', (text, expected) => {
    expect(marked(text)).toEqual(expected);
  });

  test('a mark over another is one mark, of the kind that overrules', () => {
    expect(marked('Ring Nurse Amina on amina@mail.example')).toEqual(['name: Amina', 'contact: amina@mail.example']);
  });
});

const texts = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc
    .array(
      fc.constantFrom('Amina', 'room', '12', 'في', 'محمد', 'at', 'Heron', 'Hotel', '.', 'a@b.example', '٣٤', '\n'),
      {
        maxLength: 30,
      },
    )
    .map((words) => words.join(' ')),
);

describe('of any text', () => {
  test('the pieces together are the text, and no two marks overlap', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const marks = identifyingMarks(text, known);
        expect(
          piecesOf(text, marks)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text);
        marks.forEach((mark, place) => {
          expect(mark.end).toBeGreaterThan(mark.start);
          expect(mark.start).toBeGreaterThanOrEqual(marks[place - 1]?.end ?? 0);
        });
      }),
    );
  });

  test.each(['07700900123', 'x@mail.example', 'L8 1XE', '12/03/1990', '4711', 'Toxteth'])(
    '%s is marked wherever it stands',
    (telling) => {
      fc.assert(
        fc.property(texts, texts, (before, after) => {
          const text = `${before} ${telling} ${after}`;
          const [start, end] = [before.length + 1, before.length + 1 + telling.length];
          const marks = identifyingMarks(text, known);
          expect(marks.some((mark) => mark.start <= start && mark.end >= end)).toBe(true);
        }),
      );
    },
  );
});
