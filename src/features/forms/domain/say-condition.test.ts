import { describe, expect, test } from 'vitest';

import { compileInstrument } from '#platform/instruments/domain/form/compile-instrument.ts';
import { translator } from '#platform/language/translator.ts';

import { english, instrumentOf, list, question } from '../../../testing/instrument.ts';
import { formsContent } from '../content/catalogue.ts';
import { formWords } from './form-words.ts';
import { paperCodes } from './paper-codes.ts';
import { sayRelevance } from './say-condition.ts';

const instrument = instrumentOf(
  [
    question('select-one', 'smokes', { list: 'yn' }),
    question('integer', 'age'),
    question('calculate', 'sum', { calculation: '1' }),
    question('select-multiple', 'which', { list: 'yn' }),
  ],
  {
    lists: [
      {
        id: 'yn',
        choices: [
          { name: 'y', label: { ...english('Yes'), ar: { text: 'نعم', state: 'draft' } } },
          { name: 'n', label: english('No') },
        ],
      },
      list('unused', 'x'),
    ],
  },
);

function say(relevant: string, language = 'en'): string | null {
  const compiled = compileInstrument(instrument);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
  return sayRelevance(relevant, {
    t: translator(language, formsContent),
    words: formWords(compiled.value, paperCodes(instrument), language),
  });
}

describe('when a question is asked, in words for paper', () => {
  test.each([
    ["${smokes} = 'y'", 'you answered “Yes” to A01'],
    ["${smokes} != 'y'", 'you did not answer “Yes” to A01'],
    ["selected(${which}, 'n')", 'you answered “No” to A03'],
    ['${age} >= 18', 'the answer to A02 is 18 or more'],
    ["${age} != ''", 'you answered A02'],
    ["${smokes} = 'y' and ${age} < 5", 'you answered “Yes” to A01, and the answer to A02 is less than 5'],
    ["${smokes} = 'y' or ${smokes} = 'n'", 'you answered “Yes” to A01, or you answered “No” to A01'],
  ])('%s', (relevant, words) => {
    expect(say(relevant)).toBe(words);
  });

  test('in the language of whoever answers', () => {
    expect(say("${smokes} = 'y'", 'ar')).toContain('«نعم»');
  });

  test.each([
    ['a question that is on no paper', '${sum} = 1'],
    ['a choice that there is not', "${smokes} = 'maybe'"],
    ['a reckoning', '${age} + 1 = 2'],
  ])('%s cannot be said', (_, relevant) => {
    expect(say(relevant)).toBeNull();
  });
});
