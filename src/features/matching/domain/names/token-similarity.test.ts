import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { similarityLevels } from './name-model.ts';
import { readSingle } from './read-name.ts';
import { tokenSimilarity } from './token-similarity.ts';

function similarity(a: string, b: string): number {
  const [one, other] = [readSingle(a), readSingle(b)];
  if (one === null || other === null) throw new Error('no letters');
  return tokenSimilarity(one, other);
}

describe('two spellings of one name are at least likely', () => {
  it.each([
    ['Arabic, French and English', 'Chaouki', 'Shawqi'],
    ['Arabic, a vowel left out', 'Mbarek', 'Mubarak'],
    ['Arabic script and Latin', 'شوقي', 'Shawki'],
    ['Arabic script, an article and Latin', 'الخطيب', 'Khateeb'],
    ['an article joined or not', 'Elkhatib', 'Khatib'],
    ['an article joined in Latin', 'الخطيب', 'Alkhateeb'],
    ['Persian script and Latin', 'بهزاد', 'Behzad'],
    ['Sorani and Arabic spelling', 'حوسێن', 'حسین'],
    ['Arabic as the Quran writes it', 'عبد الرحمن', 'عبدالرحمان'],
    ['Sorani and Latin', 'هێمن', 'Hemin'],
    ['Ge’ez and Latin', 'ብርሃነ', 'Berhane'],
    ['Ge’ez and Latin, joined and split', 'ገብረ ሥላሴ', 'Gebreselassie'],
    ['Cyrillic and Latin', 'Людмила', 'Ludmila'],
    ['Georgian and Latin', 'ზურაბ', 'Zurab'],
    ['Vietnamese without its marks', 'Thắng', 'Thang'],
    ['Albanian', 'Xhelal', 'Jelal'],
    ['Somali', 'Xaliimo', 'Halimo'],
    ['Kurdish in Turkish letters', 'Şêrko', 'Sherko'],
    ['abdul joined another way', 'Abdul Majid', 'Abdelmadjid'],
  ])('%s: %s and %s', (_title, a, b) => {
    expect(similarity(a, b)).toBeGreaterThan(similarityLevels.likely);
  });
});

describe('the form that another language, or an abbreviation, gives to a name is that name nearly for certain', () => {
  it.each([
    ['Muhammed', 'Mehmet'],
    ['Mohamed', 'Mohd'],
    ['Khadija', 'Hatice'],
    ['Usman', 'Osman'],
    ['Ahmad', 'Ahmet'],
  ])('%s and %s', (a, b) => {
    expect(similarity(a, b)).toBeGreaterThanOrEqual(similarityLevels.high);
    expect(similarity(b, a)).toBe(similarity(a, b));
  });

  it('and no form of another', () => {
    for (const [a, b] of [
      ['Mehmet', 'Mahmud'],
      ['Cemal', 'Cemil'],
      ['Hatice', 'Fatma'],
    ] as const)
      expect(similarity(a, b)).toBeLessThan(similarityLevels.high);
  });
});

describe('two different names are not highly alike', () => {
  it.each([
    ['Hassan', 'Hussein'],
    ['حسن', 'حسين'],
    ['سالم', 'سليم'],
    ['Abdul Rahim', 'Abdul Rahman'],
    ['Omar', 'Amir'],
    ['Selam', 'Senait'],
    ['Gebremeskel', 'Gebremariam'],
    ['Hamidullah', 'Najibullah'],
    ['Thanh', 'Thao'],
    ['Олена', 'Оксана'],
  ])('%s and %s', (a, b) => {
    expect(similarity(a, b)).toBeLessThan(similarityLevels.high);
  });
});

describe('the measure', () => {
  const word = fc.oneof(
    fc.stringMatching(/^[a-zçşé]{1,12}$/),
    fc.array(fc.constantFrom(...'محدخالعبنیوهةکأئ'), { minLength: 1, maxLength: 8 }).map((letters) => letters.join('')),
    fc.array(fc.constantFrom(...'ተስፋይገብረመስቀል'), { minLength: 1, maxLength: 6 }).map((letters) => letters.join('')),
    fc.array(fc.constantFrom(...'олександрюяєї'), { minLength: 1, maxLength: 9 }).map((letters) => letters.join('')),
  );
  const readable = word.filter((text) => readSingle(text) !== null);

  it('is the same in either order', () => {
    fc.assert(
      fc.property(readable, readable, (a, b) => {
        expect(similarity(a, b)).toBe(similarity(b, a));
      }),
    );
  });

  it('is 1 for a name and itself, and from 0 to 1 for any two', () => {
    fc.assert(
      fc.property(readable, readable, (a, b) => {
        expect(similarity(a, a)).toBe(1);
        expect(similarity(a, b)).toBeGreaterThanOrEqual(0);
        expect(similarity(a, b)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('is at the level of the same for two Latin tokens with one canonical form', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[b-df-hj-np-tv-z]?[aeiou][bdmnrst][aeiou]$/), (text) => {
        expect(similarity(text, text.replace(/([bdmnrst])(?=[aeiou]$)/, '$1$1'))).toBeGreaterThanOrEqual(
          similarityLevels.same,
        );
      }),
    );
  });

  it('does not see control characters', () => {
    expect(similarity('\u202bمحمد\u202c', 'mohamed')).toBe(similarity('محمد', 'mohamed'));
  });
});
