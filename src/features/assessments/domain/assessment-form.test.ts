import { describe, expect, test } from 'vitest';

import { on } from '../../../testing/facts.ts';
import { assessmentForm, recordableBy } from './assessment-form.ts';

const today = on('03-15');
const date = (day: string, month: string, year: string) => ({ 'on[day]': day, 'on[month]': month, 'on[year]': year });

function read(form: object, role = 'clinician') {
  const result = assessmentForm(today, role).safeParse(form);
  return result.success
    ? result.data
    : result.error.issues.map(({ path, message }) => [path.join('.'), message.split('.').at(-1)]);
}

describe('what a form comes to', () => {
  test.each<[string, object, unknown]>([
    [
      'a button without a date means today',
      { what: 'offered' },
      { kind: 'assessment-offered', on: '2026-03-15', body: {} },
    ],
    [
      'blank date fields mean today',
      { what: 'done', ...date('', ' ', '') },
      { kind: 'assessment-done', on: '2026-03-15', body: {} },
    ],
    [
      'a date before',
      { what: 'done', ...date('9', '3', '2026') },
      { kind: 'assessment-done', on: '2026-03-09', body: {} },
    ],
    [
      'how it was offered',
      { what: 'offered', mode: 'letter' },
      { kind: 'assessment-offered', on: '2026-03-15', body: { mode: 'letter' } },
    ],
    [
      'why it was declined',
      { what: 'declined', reason: 'later' },
      { kind: 'assessment-declined', on: '2026-03-15', body: { reason: 'later' } },
    ],
    [
      'details of another answer are left out',
      { what: 'not-found', mode: 'text', reason: 'later' },
      { kind: 'not-found', on: '2026-03-15', body: {} },
    ],
  ])('%s', (_, form, expected) => {
    expect(read(form)).toEqual(expected);
  });
});

describe('what is wrong with a form', () => {
  test.each<[string, object, [string, string][]]>([
    ['nothing chosen', {}, [['what', 'what-missing']]],
    ['something that is no answer', { what: 'cured' }, [['what', 'what-missing']]],
    ['no such day', { what: 'done', ...date('30', '2', '2026') }, [['on', 'date-not-real']]],
    ['half a date', { what: 'done', ...date('3', '', '2026') }, [['on', 'date-not-real']]],
    ['tomorrow', { what: 'done', ...date('16', '3', '2026') }, [['on', 'date-in-future']]],
    ['a way that is not on the list', { what: 'offered', mode: 'by-owl' }, [['mode', 'not-understood']]],
    ['a reason that is not on the list', { what: 'declined', reason: 'x' }, [['reason', 'not-understood']]],
    [
      'two things at once',
      { what: '', ...date('x', '3', '2026') },
      [
        ['what', 'what-missing'],
        ['on', 'date-not-real'],
      ],
    ],
    ['a field of a thousand letters', { what: 'done', mode: 'x'.repeat(1000) }, [['mode', 'not-understood']]],
  ])('%s', (_, form, problems) => {
    expect(read(form)).toEqual(problems);
  });
});

describe('who may record what', () => {
  test('a coordinator offers, hears a refusal and misses people, but does not assess', () => {
    expect(recordableBy('coordinator')).toEqual(['offered', 'declined', 'not-found']);
    expect(read({ what: 'done' }, 'coordinator')).toEqual([['what', 'what-missing']]);
  });

  test.each([
    ['clinician', ['offered', 'done', 'declined', 'not-found']],
    ['champion', []],
    ['accommodation-contact', []],
  ])('%s: %j', (role, whats) => {
    expect(recordableBy(role)).toEqual(whats);
  });
});
