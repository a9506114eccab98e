import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';

import { readSav } from './read-sav.ts';
import { longestText, type SpssFile, type SpssValue, type SpssVariable } from './spss-file.ts';
import { fitted, fromUtf8, utf8, utf8Size } from './utf8.ts';
import { writeSav } from './write-sav.ts';

const written = { date: '26 Nov 26', time: '06:50:00' };
const number = (name: string, more: Partial<SpssVariable> = {}): SpssVariable => ({
  ...{
    name,
    label: '',
    type: { is: 'number', decimals: 0 },
    labels: [],
    missing: [],
    missingRange: null,
    measure: 'nominal',
  },
  ...more,
});
const text = (name: string, width: number, more: Partial<SpssVariable> = {}): SpssVariable =>
  number(name, { type: { is: 'text', width }, ...more });

/** The longest text that there may be, in Arabic (two bytes a letter), to the last byte. */
const longArabic = `${'مرحبا'.repeat(3276)}abcdefg`;
const tigrinya = 'ሰላም ኩሉኹም';

const file: SpssFile = {
  label: 'اختبار',
  variables: [
    number('role', {
      label: 'الدور',
      labels: [
        { value: 1, label: 'طبيب عام' },
        { value: 2, label: tigrinya },
      ],
      missing: [98, 99],
    }),
    text('words', longestText, { label: `${tigrinya}?` }),
    text('short', 8, { labels: [{ value: 'a', label: 'One letter' }], missing: ['z'], measure: 'ordinal' }),
    text('place', 20, { labels: [{ value: 'ትግርኛ', label: tigrinya }] }),
    text('w255', 255),
    text('w256', 256),
    text('w505', 505),
    number('ways_letter', { label: 'Letter' }),
    number('ways_phone', { label: 'Phone' }),
    number('age', { type: { is: 'number', decimals: 2 }, measure: 'scale' }),
    number('range', { missing: [0], missingRange: { low: 97, high: 99.5 } }),
    number('above', { missingRange: { low: 90, high: Infinity } }),
    number('below', { missing: [99], missingRange: { low: -Infinity, high: -1 } }),
  ],
  sets: [{ name: '$ways', label: 'طرق الاتصال', counted: 1, variables: ['ways_letter', 'ways_phone'] }],
  cases: [
    [1, longArabic, 'a', 'ትግርኛ', 'x'.repeat(255), 'y'.repeat(256), `${'z'.repeat(504)}.`, 1, 0, 34.25, 98, 91, -5],
    [99, 'short', 'z', 'b', null, null, null, 0, 1, -1e300, 1, 2, 3],
    [null, null, null, null, null, null, null, null, null, null, null, null, null],
  ],
};

const back = (bytes: Uint8Array): SpssFile => {
  const read = readSav(bytes);
  if (!read.ok) throw new Error(read.kind);
  return read.value;
};

describe('a system file', () => {
  it('comes back as it was written: labels, missing values, sets, the longest Arabic text', () => {
    expect(utf8(longArabic)).toHaveLength(longestText);
    expect(back(writeSav(file, written))).toEqual(file);
  });

  it('begins as SPSS begins', () => {
    const bytes = writeSav(file, written);
    expect(fromUtf8(bytes.subarray(0, 4))).toBe('$FL2');
    expect([...bytes.subarray(64, 68)]).toEqual([2, 0, 0, 0]);
    expect(fromUtf8(bytes.subarray(92, 109))).toBe('26 Nov 2606:50:00');
  });

  it('comes back whatever is in it', () => {
    const label = fc.string({ unit: 'grapheme', maxLength: 40 }).filter((said) => !/[\s\0]$/.test(said));
    const variable = fc.oneof(
      label.map((said) => (name: string) => number(name, { label: said })),
      fc.integer({ min: 1, max: 1200 }).map((width) => (name: string) => text(name, width)),
    );
    fc.assert(
      fc.property(
        fc.array(variable, { minLength: 1, maxLength: 6 }),
        fc.array(fc.nat(), { maxLength: 4 }),
        (makers, seeds) => {
          const variables = makers.map((make, at) => make(`name_${String(at)}`));
          const cases = seeds.map((seed) =>
            variables.map(({ type }, at): SpssValue => {
              if (type.is === 'number') return (seed * (at + 1)) / 7;
              return fromUtf8(fitted('ሰላa'.repeat(1 + (seed % 400)), type.width)) || null;
            }),
          );
          const whole: SpssFile = { label: '', variables, sets: [], cases };
          expect(back(writeSav(whole, written))).toEqual(whole);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('cuts what is too long at a whole character', () => {
    const one: SpssFile = { label: '', variables: [text('t', 4)], sets: [], cases: [['ሰላም']] };
    expect(back(writeSav(one, written)).cases).toEqual([['ሰ']]);
    for (const said of ['a', 'é', 'ሰላ', '😀x']) expect(utf8Size(said)).toBe(utf8(said).length);
  });
});

describe('what is no system file is said', () => {
  const whole = writeSav(file, written);
  test.each([
    ['another file', new Uint8Array(400).fill(0x20), 'no-sav'],
    ['nothing', new Uint8Array(), 'cut-off'],
    ['the newer form', Uint8Array.from([...utf8('$FL3'), ...whole.subarray(4)]), 'other-form'],
    ['a header only', whole.subarray(0, 176), 'cut-off'],
    ['half a case', whole.subarray(0, whole.length - 20), 'cut-off'],
    ['records that are none', Uint8Array.from([...whole.subarray(0, 176), 77, 0, 0, 0]), 'broken'],
  ])('%s', (_title, bytes, kind) => {
    expect(readSav(bytes)).toEqual({ ok: false, kind });
  });

  it('bytes thrown about never do worse than that', () => {
    const small = writeSav({ ...file, variables: [number('a'), text('b', 300)], sets: [], cases: [[1, 'x']] }, written);
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(small.length - 1), fc.nat(255)), { maxLength: 8 }), (changes) => {
        const bytes = small.slice();
        for (const [at, byte] of changes) bytes[at] = byte;
        expect([true, false]).toContain(readSav(bytes).ok);
      }),
      { numRuns: 300 },
    );
  });
});

const hasPspp = spawnSync('pspp', ['--version']).status === 0;

describe.skipIf(!hasPspp)('PSPP', () => {
  it('reads what we write, and we read what it writes of it, plain and compressed', () => {
    const folder = mkdtempSync(join(tmpdir(), 'alongside-pspp-'));
    try {
      writeFileSync(join(folder, 'ours.sav'), writeSav(file, written));
      const syntax = [
        "GET FILE='ours.sav'.",
        "SAVE OUTFILE='plain.sav' /UNCOMPRESSED.",
        "SAVE OUTFILE='packed.sav' /COMPRESSED.",
        'MRSETS /DISPLAY NAME=ALL.',
        'DISPLAY DICTIONARY.',
      ].join('\n');
      writeFileSync(join(folder, 'copy.sps'), `${syntax}\n`);
      const { stdout, stderr, status } = spawnSync('pspp', ['copy.sps'], {
        cwd: folder,
        encoding: 'utf8',
        env: { ...process.env, LC_ALL: 'C.UTF-8' },
      });
      expect([status, stderr]).toEqual([0, '']);
      expect(stdout).not.toMatch(/error|warning/i);
      expect(stdout).toContain('طرق الاتصال');
      for (const copy of ['plain.sav', 'packed.sav']) expect(back(readFileSync(join(folder, copy)))).toEqual(file);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

const hasHaven = spawnSync('Rscript', ['-e', 'library(haven)']).status === 0;

describe.skipIf(!hasHaven)('haven', () => {
  it('reads what we write: Arabic and Tigrinya, labels, ranges; and loses the last byte of the longest text of its own files too', () => {
    const folder = mkdtempSync(join(tmpdir(), 'alongside-haven-'));
    try {
      const least = {
        ...file,
        cases: file.cases.map((one) => one.map((value, at) => (at === 1 ? longArabic.slice(0, -1) : value))),
      };
      writeFileSync(join(folder, 'ours.sav'), writeSav(least, written));
      const script = `
        library(haven)
        x <- read_sav('ours.sav', user_na = TRUE)
        said <- function(text) cat(text, '\\n', sep = '')
        said(x$words[1])
        said(nchar(x$words[1], 'bytes'))
        said(names(attr(x$role, 'labels'))[2])
        said(attr(x$words, 'label'))
        said(paste(attr(x$range, 'na_range'), collapse = ' '))
        said(paste(attr(x$below, 'na_range'), collapse = ' '))
        own <- data.frame(a = paste0(strrep('x', 32766), 'Z'))
        write_sav(own, 'own.sav')
        said(nchar(read_sav('own.sav')$a, 'bytes'))`;
      writeFileSync(join(folder, 'read.R'), script);
      const { stdout, stderr, status } = spawnSync('Rscript', ['read.R'], {
        cwd: folder,
        encoding: 'utf8',
        env: { ...process.env, LC_ALL: 'C.UTF-8' },
      });
      expect([status, stderr]).toEqual([0, '']);
      const [words, bytes, label, variable, range, below, own] = stdout.trim().split('\n');
      expect([words, bytes]).toEqual([longArabic.slice(0, -1), String(longestText - 1)]);
      expect([label, variable, range, below]).toEqual([tigrinya, `${tigrinya}?`, '97 99.5', '-Inf -1']);
      // The file that haven wrote is whole: it is haven that reads it one byte short.
      expect(Number(own)).toBeLessThanOrEqual(longestText);
      const theirs = readSav(readFileSync(join(folder, 'own.sav')));
      expect(theirs.ok && theirs.value.cases[0]?.[0]).toBe(`${'x'.repeat(32_766)}Z`);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
