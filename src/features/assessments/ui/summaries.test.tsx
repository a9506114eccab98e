import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';

import { parseLocalDate } from '#platform/calendar/local-date.ts';
import { translator } from '#platform/language/translator.ts';

import { english, group, instrumentOf, opened, question } from '../../../testing/instrument.ts';
import { assessmentsContent } from '../content/catalogue.ts';
import { personSummary } from '../domain/person-summary.ts';
import { practiceSummary, type SummaryAbout } from '../domain/practice-summary.ts';
import { PersonSummary } from './person-summary.tsx';
import { PracticeSummary } from './practice-summary.tsx';

const speak = (language: string) => translator(language, assessmentsContent);
const on = parseLocalDate('2026-11-25')!;
const instrument = instrumentOf(
  [
    group('health', [question('text', 'pain', { label: english('Do you have pain?') }), question('text', 'sleep')], {
      label: { ...english('Your health'), ti: { text: 'ጥዕናኹም', state: 'draft' } },
    }),
    group('home', [question('text', 'alone')], { label: english('Where you live') }),
  ],
  { title: english('Initial health assessment') },
);
const about: SummaryAbout = {
  response: '0197a000-0000-7000-8000-0000000000aa',
  doneAt: '2026-11-25T15:30:00+00:00',
  on,
  minutes: 25,
  where: 'Hotel Example',
  by: [{ name: 'Sam Nurse', role: 'Nurse', organisation: 'Outreach team' }],
  mode: { is: 'interpreter', language: 'ti', channel: 'phone', interpreter: 'family' },
  isSigned: true,
  person: {
    id: 'p-1',
    name: { full: 'ሰላም <b>ገብረ</b>' },
    born: { on: '1990', estimated: true },
    sex: null,
    nhsNumber: { number: '9000000009', verification: null },
    language: 'ti',
    interpreterNeeded: true,
  },
  actions: [
    { is: 'action', what: 'Medicine runs out', why: 'Two days left', urgency: 'today', dueOn: null },
    { is: 'referral', what: 'Tuberculosis service', why: '', urgency: 'soon', dueOn: parseLocalDate('2026-12-09') },
  ],
  agreedToStatus: false,
};
const said = {
  '/data/health/pain': { is: 'value', value: 'In my back <script>' },
  '/data/health/sleep': { is: 'prefer-not-to-say' },
} as const;
const summaryOf = (more: Partial<SummaryAbout> = {}) =>
  practiceSummary({ ...about, ...more }, instrument, opened(instrument, {}, { said, instances: {} }));

describe('the summary for the practice', () => {
  const drawn = (more: Partial<SummaryAbout> = {}, language = 'en') =>
    render(<PracticeSummary t={speak(language)} summary={summaryOf(more)} />);

  test('says what cannot wait first, then what follows, what was found, what was not said, and how and by whom', () => {
    const titles = [...drawn().matchAll(/<h2>([^<]*)<\/h2>/g)].map(([, title]) => title);
    expect(titles).toEqual([
      'Urgent',
      'To follow up',
      'Your health',
      'Declined, not asked or set aside',
      'Language and interpreter',
      'About this assessment',
    ]);
  });

  test('shows that it was short, that no professional interpreted, and that a number is not verified', () => {
    const html = drawn();
    expect(html).toContain('It took under 30 minutes.');
    expect(html).toContain('not a professional');
    expect(html).toContain('900 000 0009, not verified: trace it');
  });

  test('says that nobody has signed the questions, where nobody has', () => {
    expect(drawn()).not.toContain('No clinician has signed');
    expect(drawn({ isSigned: false })).toContain('No clinician has signed');
  });

  test('draws what somebody typed as words, running their own way', () => {
    const html = drawn();
    expect(html).toContain('<bdi dir="auto">In my back &lt;script></bdi>');
    expect(html).not.toContain('<b>');
  });

  test('can be read in Arabic, with the answers as they were given', () => {
    const html = drawn({}, 'ar');
    expect(html).toContain('عاجل');
    expect(html).toContain('In my back');
  });
});

describe('the page for the person', () => {
  const drawn = (language: string, more: Partial<SummaryAbout> = {}, toPractice = true) => {
    const summary = summaryOf({ ...more, person: { ...about.person, language, ...more.person } });
    const page = personSummary(summary, instrument, {
      team: { name: 'Outreach team', phone: '0121 000 000' },
      toPractice,
      sayAction: ({ is }) => (is === 'action' && language === 'ti' ? { own: 'መድሃኒት', state: 'draft' } : null),
    });
    return render(<PersonSummary t={speak(language)} english={speak('en')} summary={page} />);
  };

  test('says each line in their language and in English', () => {
    const html = drawn('ti');
    expect(html).toContain('<span lang="ti" dir="ltr">ናብ ናይ ኢሚግሬሽን ሰበስልጣን ኣይከይድን።</span>');
    expect(html).toContain('It does not go to immigration enforcement.');
    expect(drawn('ar')).toContain('<span lang="ar" dir="rtl">');
  });

  test('names what was talked about and what comes, and tells nothing of what was said or found', () => {
    const html = drawn('ti');
    expect(html).toContain('ጥዕናኹም');
    expect(html).toContain('Your health');
    expect(html).not.toContain('Where you live');
    expect(html).toContain('መድሃኒት');
    expect(html).toContain('Tuberculosis service');
    expect(html).toContain('by 9 December 2026');
    expect(html).not.toMatch(/In my back|Two days left|900/);
  });

  test('says whom to call', () => {
    expect(drawn('ti')).toMatch(/Outreach team.*0121 000 000.*Call 999.*Call 111/s);
  });

  test('says that nobody has checked the translation, and where the words are', () => {
    expect(drawn('ti')).toContain('These words are a draft');
    expect(drawn('en')).not.toContain('draft');
  });

  test('says so where we have no words in the language, and is in English', () => {
    const html = drawn('ckb');
    expect(html).toContain('We have no words in Kurdish (Sorani) yet.');
    expect(html).not.toContain('lang="ckb"');
  });

  test('says whether the surgery gets a copy, and what it is told of their status', () => {
    expect(drawn('ti')).toContain('gets a copy');
    expect(drawn('ti')).toContain('We do not tell the surgery about your legal status.');
    expect(drawn('ti', { agreedToStatus: true })).toContain('As you agreed, we tell the surgery');
    expect(drawn('ti', { agreedToStatus: true }, false)).toContain('does not get a copy');
  });

  test('says that it was a trial where no clinician has signed the questions', () => {
    expect(drawn('ti', { isSigned: false })).toContain('This was a trial');
    expect(drawn('ti')).not.toContain('This was a trial');
  });
});
