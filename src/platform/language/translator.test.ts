import { describe, expect, test } from 'vitest';

import { catalogue } from './catalogue.ts';
import { fingerprint, messages, translation } from './messages.ts';
import type { Messages } from './messages.ts';
import { translator } from './translator.ts';
import type { ContentFault } from './translator.ts';

const en = messages({
  'clinic.title': 'Today’s clinic',
  'clinic.people': '{count, plural, =0 {Nobody is here} one {# person is here} other {# people are here}}',
  'clinic.greeting': 'Good morning, {name}.',
  'clinic.due': 'Due by {on, date, long}',
  'clinic.room': 'Room {room}: {count} of {count, plural, one {# bed} other {# beds}}',
  'clinic.help': 'Ring <call>{number}</call> for help.',
  'clinic.sex': '{sex, select, female {She was seen} male {He was seen} other {They were seen}}',
  'clinic.later': 'Not translated yet',
});
const ar = translation(
  'ar',
  {
    'clinic.title': { text: 'عيادة اليوم', state: 'draft' },
    'clinic.people': {
      text: '{count, plural, zero {لا أحد هنا} one {شخص واحد هنا} two {شخصان هنا} few {# أشخاص هنا} many {# شخصًا هنا} other {# شخص هنا}}',
      state: 'draft',
    },
    'clinic.greeting': {
      text: 'صباح الخير يا {name}.',
      state: 'checked',
      by: 'Arabic reader, outreach team',
      on: '2026-11-20',
      of: fingerprint(en.strings['clinic.greeting']),
    },
    'clinic.due': {
      text: 'في موعد أقصاه {on, date, long}',
      state: 'checked',
      by: 'Arabic reader, outreach team',
      on: '2026-11-20',
      of: fingerprint('Due on {on, date, long}'),
    },
  },
  { waiting: ['clinic.room', 'clinic.help', 'clinic.sex', 'clinic.later'] },
);
const clinic = catalogue(en, ar);

describe('a translator', () => {
  test('says English as it is written', () => {
    expect(translator('en', clinic)('clinic.title')).toBe('Today’s clinic');
  });

  test.each([
    ['en', 0, 'Nobody is here'],
    ['en', 1, '1 person is here'],
    ['en', 1200, '1,200 people are here'],
    ['ar', 0, 'لا أحد هنا'],
    ['ar', 2, 'شخصان هنا'],
    ['ar', 5, '٥ أشخاص هنا'],
    ['ar', 11, '١١ شخصًا هنا'],
    ['ar', 100, '١٠٠ شخص هنا'],
  ])('counts in %s by the rules of the language: %d', (language, count, words) => {
    expect(translator(language, clinic)('clinic.people', { count })).toBe(words);
  });

  test.each([
    ['female', 'She was seen'],
    ['other', 'They were seen'],
    ['not a choice', 'They were seen'],
  ])('chooses by %s', (sex, words) => {
    expect(translator('en', clinic)('clinic.sex', { sex })).toBe(words);
  });

  test('shows a civil date in the language, the same day in every time zone', () => {
    expect(translator('en', clinic)('clinic.due', { on: '2026-03-29' })).toBe('Due by 29 March 2026');
    expect(translator('ar', clinic)('clinic.due', { on: '2026-03-29' })).toBe('في موعد أقصاه ٢٩ مارس ٢٠٢٦');
  });

  test('prints and counts with the same value', () => {
    expect(translator('en', clinic)('clinic.room', { room: '12A', count: 1 })).toBe('Room 12A: 1 of 1 bed');
  });

  test('isolates a name in another script, and adds nothing to a plain one', () => {
    expect(translator('en', clinic)('clinic.greeting', { name: 'Sara' })).toBe('Good morning, Sara.');
    expect(translator('en', clinic)('clinic.greeting', { name: 'سارة' })).toBe('Good morning, \u2068سارة\u2069.');
    expect(translator('ar', clinic)('clinic.greeting', { name: 'Sara' })).toBe('صباح الخير يا \u2068Sara\u2069.');
    expect(translator('ar', clinic)('clinic.greeting', { name: 'سارة' })).toBe('صباح الخير يا سارة.');
  });

  test('gives the parts of a text with marked pieces', () => {
    const call = (children: readonly unknown[]) => ({ call: children.join('') });
    expect(translator('en', clinic).rich('clinic.help', { number: '111', call })).toEqual([
      'Ring ',
      { call: '111' },
      ' for help.',
    ]);
  });

  test('takes the language of a tag with a region, and English for one that nobody here speaks', () => {
    expect(translator('ar-SY', clinic).language).toBe('ar');
    expect(translator('xx', clinic).language).toBe('en');
  });

  test('speaks for several catalogues at once, and refuses two that share a key', () => {
    const other = catalogue(messages({ 'visits.title': 'Visits' }));
    expect(translator<string>('en', [clinic, other])('visits.title')).toBe('Visits');
    expect(() => translator<string>('en', [clinic, clinic])).toThrow('Two catalogues have the key clinic.title');
  });
});

describe('what a translator says about its own words', () => {
  const t = translator('ar', clinic);

  test.each([
    ['clinic.title', 'draft'],
    ['clinic.greeting', 'checked'],
    ['clinic.later', 'untranslated'],
  ] as const)('%s is %s', (key, state) => {
    expect(t.state(key)).toBe(state);
  });

  test('a check of English that has changed since is a draft again', () => {
    expect(t.state('clinic.due')).toBe('draft');
  });

  test('untranslated words are English and say so', () => {
    expect(t('clinic.later')).toBe('Not translated yet');
    expect(t.languageOf('clinic.later')).toBe('en');
    expect(t.languageOf('clinic.title')).toBe('ar');
  });

  test('a page knows whether it showed a draft or English, from the keys that it said', () => {
    const page = translator('ar', clinic);
    page('clinic.greeting', { name: 'سارة' });
    expect([page.hasDrafts(), page.hasUntranslated()]).toEqual([false, false]);
    page('clinic.title');
    page('clinic.later');
    expect([page.hasDrafts(), page.hasUntranslated()]).toEqual([true, true]);
    expect(page.hasDrafts(['clinic.greeting'])).toBe(false);
  });

  test('English is its own source, never a draft', () => {
    expect(translator('en', clinic).state('clinic.title')).toBe('source');
    expect(translator('en', clinic).hasDrafts(['clinic.title'])).toBe(false);
  });
});

describe('a fault in the content', () => {
  const open: Messages = en;
  const broken = catalogue(messages({ 'clinic.broken': 'Hello {name' }));

  test('stops the work unless the service says otherwise', () => {
    expect(() => translator('en', catalogue(open))('clinic.nothing')).toThrow(
      'No content has the key clinic.nothing (en)',
    );
    expect(() => translator('en', clinic)('clinic.greeting')).toThrow('A value is missing or of the wrong kind');
    expect(() => translator('en', broken)('clinic.broken')).toThrow('not an ICU message');
  });

  test('is reported without values and shown as harmless English when the service asks for that', () => {
    const faults: ContentFault[] = [];
    const live = translator<string>('ar', [catalogue(open), broken], { onFault: (fault) => faults.push(fault) });
    expect(live('clinic.page.save-changes')).toBe('Save changes');
    expect(live('clinic.greeting')).toBe('Greeting');
    expect(live.rich('clinic.broken', {})).toEqual(['Broken']);
    expect(faults.map(({ fault, key }) => [fault, key])).toEqual([
      ['missing-key', 'clinic.page.save-changes'],
      ['bad-value', 'clinic.greeting'],
      ['unreadable', 'clinic.broken'],
    ]);
  });
});

describe('the test languages', () => {
  test('one is longer and accented, with its values left alone', () => {
    const t = translator('en-XA', clinic);
    expect(t('clinic.greeting', { name: 'Sara' })).toBe('Ĝõõõõð ɱõõŕñîîñĝ, Sara.');
    expect(t('clinic.people', { count: 2 })).toBe('2 þééõõþļéé ààŕéé ĥééŕéé');
  });

  test('one runs right to left', () => {
    const t = translator('ar-XB', clinic);
    expect(t.direction).toBe('rtl');
    expect(t('clinic.later')).toBe('\u202eNot\u202c \u202etranslated\u202c \u202eyet\u202c');
  });
});
