import { describe, expect, it } from 'vitest';

import { readName, readSingle } from './read-name.ts';

const canonical = (text: string) =>
  readName(text)
    .filter(({ isParticle }) => !isParticle)
    .map((token) => token.canonical);
const firstKeys = (text: string) => readName(text).map(({ skeletons }) => skeletons[0]);

describe('spellings that are one to whoever reads them', () => {
  const cases: [string, string, string][] = [
    ['French and English vowels', 'Youssouf', 'Yusuf'],
    ['doubled letters', 'Mohammed', 'Mohamed'],
    ['a mute h at the end', 'Fatimah', 'Fatima'],
    ['accents', 'Shkëlqim', 'Shkelqim'],
    ['Vietnamese tones and letters', 'Đặng Thị Hương', 'Dang Thi Huong'],
    ['Turkish letters', 'Işık Şahin', 'Ishik Shahin'],
    ['w and v', 'Parwana', 'Parvana'],
    ['apostrophes of every kind', 'M’hamed', "M'hamed"],
    ['ayn as a sign', 'Saʿid', 'Said'],
    ['figures for letters on a telephone', 'A7med', 'Ahmed'],
    ['capitals', 'TESFAY', 'tesfay'],
    ['letters as wide as Chinese ones', 'Ｔｅｓｆａｙ', 'tesfay'],
  ];
  it.each(cases)('%s: %s and %s', (_title, one, other) => {
    expect(canonical(one)).toEqual(canonical(other));
  });
});

describe('one name in two scripts', () => {
  const sameKey: [string, string, string][] = [
    ['Arabic', 'محمد', 'Mohammed'],
    ['Arabic with harakat and tatweel', 'مُحَـمَّد', 'Muhammad'],
    ['Arabic typed on a Persian keyboard', 'کریم', 'Karim'],
    ['Arabic, its article left out in Latin', 'الخطيب', 'Khatib'],
    ['Persian', 'پرویز', 'Parviz'],
    ['Dari', 'غلام', 'Ghulam'],
    ['Pashto', 'ګلالۍ', 'Gulalai'],
    ['Sorani, which writes its vowels', 'ڕێبوار', 'Rebwar'],
    ['Sorani with hamza before a vowel', 'ئازاد', 'Azad'],
    ['Ge’ez (Tigrinya)', 'ተስፋይ', 'Tesfay'],
    ['Ge’ez (Amharic), other letters of one sound', 'ሐይሌ', 'Haile'],
    ['Cyrillic (Ukrainian)', 'Щербак', 'Shcherbak'],
    ['Cyrillic (Russian)', 'Хасан', 'Khasan'],
    ['Georgian', 'ქეთევან', 'Ketevan'],
    ['Greek', 'Γεώργιος', 'Georgios'],
  ];
  it.each(sameKey)('%s: %s has a key of %s', (_title, original, latin) => {
    const keys = readSingle(original)?.skeletons ?? [];
    expect(readSingle(latin)?.skeletons.some((key) => keys.includes(key))).toBe(true);
  });

  it('names that differ in a vowel sign of an Indic script stay different', () => {
    expect(canonical('অনিতা')).not.toEqual(canonical('অনুতা'));
    expect(canonical('ਗੁਰਪ੍ਰੀਤ')).not.toEqual(canonical('ਗੁਰਪਾਤ'));
  });

  it.each([
    ['latin', 'Haile'],
    ['arabic', 'حسن'],
    ['ethiopic', 'ሰላም'],
    ['cyrillic', 'Олена'],
    ['georgian', 'ნინო'],
    ['other', 'Γεώργιος'],
  ])('is known to be %s', (script, text) => {
    expect(readName(text)[0]?.script).toBe(script);
  });
});

describe('particles', () => {
  it.each([
    ['Khalid al-Masri', ['al']],
    ['Khalid el Masri', ['el']],
    ['Ahmad ash-Shami', ['ash']],
    ['Osama bin Zayd ibn Ali', ['bin', 'ibn']],
    ['Fatima bint Ahmed', ['bint']],
    ['Abu Bakr Sayed', ['abu', 'sayed']],
    ['Haji Gul Mullah Khan', ['haji', 'mullah']],
    ['Mr Tesfay Haile', ['mr']],
    ['محمد بن سلمان', ['بن']],
    ['ابو بکر', ['ابو']],
    ['Nguyễn Thị Hương', ['thi']],
  ])('of %s are told from names', (text, particles) => {
    expect(
      readName(text)
        .filter(({ isParticle }) => isParticle)
        .map(({ written, latin, script }) => (script === 'arabic' ? written : latin)),
    ).toEqual(particles);
  });

  it('are names where nothing else is there', () => {
    expect(readName('Sayed').map(({ isParticle }) => isParticle)).toEqual([false]);
  });
});

describe('compounds', () => {
  it.each([
    ['Abdul Rahman', 'Abdulrahman', 'Abdurrahman', 'Abd al-Rahman', 'Abd er Rahman', 'Abdirahman'],
    ['Abdallah', 'Abdullah', 'Abd Allah', 'Abdulla'],
    ['Gebre Meskel', 'Gebremeskel', 'Ghebremeskel', 'ገብረ መስቀል'],
    ['Salah ad-Din', 'Salahuddin', 'Salaheddine', 'Salah Eddin'],
    ['Hamid Ullah', 'Hamidullah', 'Hamidollah'],
    ['عبد الرحمن', 'عبدالرحمن'],
    ['نور الدين', 'نورالدین'],
  ])('%s is one token however it is written', (...spellings) => {
    const read = spellings.map((spelling) => readName(spelling).map((token) => token.canonical));
    expect(new Set(read.map((tokens) => tokens.join(' '))).size).toBe(1);
    expect(read[0]).toHaveLength(1);
  });

  it.each([
    ['Abdurrahman', 'abd', 'rahman'],
    ['Hailemariam', 'haile', 'mariam'],
    ['Weldemichael', 'welde', 'michael'],
    ['Nooruddin', 'din', 'noor'],
    ['Najibullah', 'allah', 'najib'],
  ])('%s can be taken apart', (text, kind, stem) => {
    expect(readSingle(text)?.compound).toMatchObject({ kind, stem: { latin: stem } });
  });

  it.each(['Abdi', 'Abdou', 'Haile', 'Tesfaye', 'Jamilah', 'Salah', 'Camilla', 'Fadila'])('%s is none', (text) => {
    expect(readSingle(text)?.compound).toBeNull();
  });
});

describe('what is no name', () => {
  it.each(['', ' ', '---', '\u200f\u202b', '...'])('%j has no tokens', (text) => {
    expect(readName(text)).toEqual([]);
  });

  it('a token of ten million letters is read as far as a name can reach', () => {
    expect(readName('a'.repeat(10_000_000))[0]?.latin.length).toBeLessThan(100);
  });

  it('many tokens are read as far as a name can reach', () => {
    expect(readName('ab '.repeat(10_000)).length).toBeLessThan(100);
  });
});

it('a whole name without its particles can be read as one token', () => {
  expect(readSingle('Mohammad-Reza')?.canonical).toBe(readSingle('Mohammadreza')?.canonical);
  expect(firstKeys('al')).toHaveLength(1);
});
