import { describe, expect, test } from 'vitest';
import type { z } from 'zod';

import { on } from '../../../testing/facts.ts';
import { cancelForm, handedOutForm, heldForm, planForm, type Recorded } from './session-forms.ts';

const today = on('03-15');

type Shape = Readonly<{ safeParse: (form: unknown) => z.ZodSafeParseResult<Recorded<object>> }>;

function read(shape: Shape, form: object) {
  const result = shape.safeParse(form);
  return result.success
    ? { on: result.data.on, ...result.data.body }
    : result.error.issues.map(({ path, message }) => `${path.join('.')} ${message.split('.').at(-1) ?? ''}`);
}
const day = (d: string, m = '3', y = '2026') => ({ 'on[day]': d, 'on[month]': m, 'on[year]': y });
const champion = '01890000-0000-7000-8000-0000000000c1';

describe('a plan', () => {
  test.each<[string, object, unknown]>([
    [
      'needs a day and what it is about',
      { what: ' How to  see a doctor ', ...day('20') },
      { on: '2026-03-20', what: 'How to see a doctor' },
    ],
    [
      'may say the time, the language and who',
      { what: 'Rights', ...day('15'), at: '9.05', language: 'ti', runBy: champion },
      { on: '2026-03-15', what: 'Rights', language: 'ti', at: '09:05', runBy: champion },
    ],
    [
      'takes the digits of its writer',
      { what: 'حقوق', ...day('٢٠', '٣', '٢٠٢٦'), at: '١٤:٣٠' },
      { on: '2026-03-20', what: 'حقوق', at: '14:30' },
    ],
    ['is not made for a day that is over', { what: 'Rights', ...day('14') }, ['on plan-in-past']],
    ['is not made for a year that was mistyped', { what: 'Rights', ...day('20', '3', '2062') }, ['on plan-too-far']],
    ['has a time that exists', { what: 'Rights', ...day('20'), at: '25:00' }, ['at time-not-real']],
    ['is in a language that we know', { what: 'Rights', ...day('20'), language: 'xx' }, ['language language-missing']],
    [
      'is told all that is wrong at once',
      { at: 'noon', runBy: 'me' },
      ['what what-missing', 'on date-not-real', 'at time-not-real', 'runBy choose'],
    ],
  ])('%s', (_, form, expected) => {
    expect(read(planForm(today), form)).toEqual(expected);
  });
});

describe('calling off', () => {
  test('says why, in one of a few ways that name nobody', () => {
    expect(read(cancelForm(today), { why: 'no-room' })).toEqual({ on: '2026-03-15', why: 'no-room' });
    expect(read(cancelForm(today), { why: 'Amina was ill' })).toEqual(['why why-missing']);
  });
});

describe('a session that was held', () => {
  const held = { what: 'Rights', language: 'ar' };
  test.each<[string, object, unknown]>([
    [
      'was held today unless somebody says otherwise',
      { ...held, about: '10-19' },
      { on: '2026-03-15', what: 'Rights', language: 'ar', about: '10-19' },
    ],
    [
      'has the number where somebody counted',
      { ...held, about: '10-19', counted: '١٢' },
      { on: '2026-03-15', what: 'Rights', language: 'ar', counted: 12 },
    ],
    [
      'may have had nobody',
      { ...held, counted: '0' },
      { on: '2026-03-15', what: 'Rights', language: 'ar', counted: 0 },
    ],
    [
      'names its plan instead of saying again what it was about',
      { planned: champion, language: 'ar', counted: '4', asked: ' How to register? ' },
      { on: '2026-03-15', planned: champion, language: 'ar', counted: 4, asked: 'How to register?' },
    ],
    ['needs how many came', held, ['about how-many-missing']],
    ['needs a language', { what: 'Rights', counted: '4' }, ['language language-missing']],
    ['was not held tomorrow', { ...held, counted: '4', ...day('16') }, ['on date-in-future']],
    [
      'does not take a phone number as what people asked',
      { ...held, counted: '4', asked: 'Call 07700 900 123' },
      ['asked number-of-somebody'],
    ],
    ['nor in other digits', { ...held, counted: '4', asked: 'رقمه ٩٤٣٤٧٦٥٩١٩' }, ['asked number-of-somebody']],
    [
      'takes a year and a dose of numbers',
      { ...held, counted: '4', asked: 'Since 2024, 3 of 10' },
      { on: '2026-03-15', what: 'Rights', language: 'ar', counted: 4, asked: 'Since 2024, 3 of 10' },
    ],
    [
      'does not take a letter for what people asked',
      { ...held, counted: '4', asked: 'x '.repeat(600) },
      ['asked too-long'],
    ],
  ])('%s', (_, form, expected) => {
    expect(read(heldForm(today), form)).toEqual(expected);
  });
});

describe('what was handed out', () => {
  test.each<[string, object, unknown]>([
    [
      'is one of our things, in a language, so many',
      { thing: 'rights-card', language: 'fa', howMany: '40' },
      { on: '2026-03-15', thing: 'rights-card', language: 'fa', howMany: 40 },
    ],
    [
      'or another in a few words',
      { thing: 'another', called: 'Leaflet about antibiotics', language: 'so', howMany: '5' },
      { on: '2026-03-15', thing: 'another', called: 'Leaflet about antibiotics', language: 'so', howMany: 5 },
    ],
    ['that is then said', { thing: 'another', language: 'so', howMany: '5' }, ['called what-missing']],
    ['is not nothing', { thing: 'rights-card', language: 'fa', howMany: '0' }, ['howMany count-missing']],
    [
      'is told all that is wrong at once',
      {},
      ['thing thing-missing', 'language language-missing', 'howMany count-missing'],
    ],
  ])('%s', (_, form, expected) => {
    expect(read(handedOutForm(today), form)).toEqual(expected);
  });
});
