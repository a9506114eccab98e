import { describe, expect, test } from 'vitest';

import { on } from '../../../testing/facts.ts';
import { visitForm } from './visit-form.ts';

function read(form: object) {
  const result = visitForm(on('03-15')).safeParse(form);
  return result.success
    ? result.data
    : result.error.issues.map(({ path, message }) => [path.join('.'), message.split('.').at(-1)]);
}
const visit = (day: string, body: object) => ({ kind: 'contact-visit-made', on: day, body });

describe('a visit', () => {
  test.each<[string, object, unknown]>([
    ['without a date was made today', { clinical: 'yes' }, visit('2026-03-15', { clinical: true })],
    ['need not be clinical', { clinical: 'no' }, visit('2026-03-15', { clinical: false })],
    [
      'has a date and a number',
      { clinical: 'yes', 'on[day]': '9', 'on[month]': '3', 'on[year]': '2026', peopleSeen: ' 12 ' },
      visit('2026-03-09', { clinical: true, peopleSeen: 12 }),
    ],
    [
      'may have found nobody',
      { clinical: 'yes', peopleSeen: '0' },
      visit('2026-03-15', { clinical: true, peopleSeen: 0 }),
    ],
    ['is clinical or is not', {}, [['clinical', 'clinical-missing']]],
    [
      'is not in the future',
      { clinical: 'yes', 'on[day]': '16', 'on[month]': '3', 'on[year]': '2026' },
      [['on', 'date-in-future']],
    ],
    [
      'is on a day that exists',
      { clinical: 'yes', 'on[day]': '31', 'on[month]': '2', 'on[year]': '2026' },
      [['on', 'date-not-real']],
    ],
    [
      'counts people in whole numbers',
      { clinical: 'yes', peopleSeen: '3.5' },
      [['peopleSeen', 'number-not-understood']],
    ],
    [
      'does not see ten thousand people',
      { clinical: 'yes', peopleSeen: '9999' },
      [['peopleSeen', 'number-not-understood']],
    ],
    [
      'is told all that is wrong with it at once',
      { 'on[day]': 'x', peopleSeen: 'many' },
      [
        ['on', 'date-not-real'],
        ['clinical', 'clinical-missing'],
        ['peopleSeen', 'number-not-understood'],
      ],
    ],
  ])('%s', (_, form, expected) => {
    expect(read(form)).toEqual(expected);
  });
});
