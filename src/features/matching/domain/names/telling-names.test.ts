import { describe, expect, it } from 'vitest';

import { areConfusable } from './confusable.ts';
import { isInitialOf } from './initial.ts';
import { isNicknameOf } from './nickname.ts';
import { isPlaceholderName } from './placeholder.ts';
import { readName, readSingle } from './read-name.ts';
import type { NameToken } from './name-token.ts';

function token(text: string): NameToken {
  const read = readSingle(text);
  if (read === null) throw new Error('no letters');
  return read;
}

describe('names that are taken for each other', () => {
  it.each([
    ['Hassan', 'Hussein'],
    ['Xasan', 'Hosein'],
    ['حسن', 'حسين'],
    ['حسن', 'Hussein'],
    ['Mahmoud', 'Muhammad'],
    ['Amir', 'Umar'],
    ['Abdul Rahim', 'Abdurrahman'],
    ['Karim', 'Karima'],
    ['سمير', 'سميرة'],
    ['Jamal', 'Jamil'],
    ['Tesfay', 'Tesfalem'],
    ['Thanh', 'Thang'],
    ['Oleksandr', 'Oleksandra'],
  ])('%s and %s', (a, b) => {
    expect([areConfusable(token(a), token(b)), areConfusable(token(b), token(a))]).toEqual([true, true]);
  });

  it.each([
    ['Hasan', 'Hassan'],
    ['Mohamed', 'Muhammad'],
    ['Gamal', 'Jamal'],
    ['Dritan', 'Dritani'],
    ['Adnan', 'Adnane'],
    ['Salem', 'Salim'],
    ['Hassan', 'Tesfay'],
    ['Abdul Rahman', 'Abdirahman'],
  ])('but not %s and %s', (a, b) => {
    expect(areConfusable(token(a), token(b))).toBe(false);
  });
});

describe('what people are called for short', () => {
  it.each([
    ['Mohd', 'Mohammed'],
    ['Sasha', 'Олександр'],
    ['Rahman', 'Abdurrahman'],
    ['Mariam', 'Hailemariam'],
    ['Vova', 'Volodymyr'],
    ['Cabdi', 'Abdirahman'],
    ['Abdou', 'Abdelkader'],
    ['Dato', 'დავით'],
    ['Mike', 'Mikael'],
    ['Evgeny', 'Yevhen'],
  ])('%s may be %s', (short, full) => {
    expect([isNicknameOf(token(short), token(full)), isNicknameOf(token(full), token(short))]).toEqual([true, false]);
  });

  it.each([
    ['Ali', 'Alina'],
    ['Sasha', 'Mohammed'],
    ['Karim', 'Abdurrahman'],
    ['Sam', 'Sam'],
  ])('%s is not %s', (short, full) => {
    expect(isNicknameOf(token(short), token(full))).toBe(false);
  });
});

describe('an initial', () => {
  it.each([
    ['M', 'Mohamed', true],
    ['م', 'محمد', true],
    ['م', 'Mohamed', true],
    ['О', 'Oleksandr', true],
    ['U', 'عمر', true],
    ['U', 'Omar', true],
    ['M', 'Nour', false],
    ['M', 'M', false],
    ['Mo', 'Mohamed', false],
  ])('%s of %s: %s', (initial, name, isOne) => {
    expect(isInitialOf(token(initial), token(name))).toBe(isOne);
  });
});

describe('a name that stands for none', () => {
  it.each([
    '',
    'Unknown',
    'UNKNOWN UNKNOWN',
    'Baby boy',
    'Baby Haile',
    'Twin one',
    'twin 2',
    'FNU',
    'FNU LNU',
    'N/A',
    'xxx',
    '---',
    'Test patient',
    'Name not known',
    'No name',
    'Inconnu',
    'Bébé',
    'مجهول',
    'غير معروف',
    'نامعلوم',
    'نوزاد',
    'ያልታወቀ',
    'Невідомо',
    'უცნობი',
    'Panjohur',
    'Không tên',
  ])('%j', (text) => {
    expect(isPlaceholderName(readName(text))).toBe(true);
  });

  it.each(['Mohamed', 'No', 'Ten', 'An Na', 'Ro', 'Anon Said', 'Noor', 'Selam', 'Nam', 'محمد', 'لا'])(
    'but not %s',
    (text) => {
      expect(isPlaceholderName(readName(text))).toBe(false);
    },
  );
});
