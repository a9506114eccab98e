import { randomBytes } from 'node:crypto';

import type { LocalDate } from '#platform/calendar/local-date.ts';
import { asRequester, type Database, type Requester } from '#platform/database/requester.ts';

import { openCollection } from '../features/forms/data/collection-store.ts';
import { codeWord } from '../features/forms/domain/code-word.ts';
import { makeRules } from '../features/surveys/data/rules-store.ts';
import { addWave, addWayIn, setUpSurvey } from '../features/surveys/data/survey-store.ts';
import { usualRules } from '../features/surveys/domain/rules/usual-rules.ts';

/** A survey of every kind of question, with a code that people make, in English and Arabic. */
export const listening = [
  ['type', 'name', 'label::English (en)', 'label::Arabic (ar)', 'relevant', 'required', 'appearance'],
  ['select_one yn', 'consent', 'Do you agree?', 'هل توافق؟', '', '', ''],
  ['text', 'mother', 'First letter of your mother’s name', 'أول حرف من اسم أمك', '', '', ''],
  ['text', 'town', 'First letter of where you were born', 'أول حرف من مكان ولادتك', '', '', ''],
  ['integer', 'siblings', 'How many older brothers and sisters?', 'كم أخًا أو أختًا أكبر منك؟', '', '', ''],
  ['integer', 'day', 'Day of the month of your birth', 'يوم ولادتك من الشهر', '', '', ''],
  ['select_one roles', 'role', 'What do you do?', 'ما عملك؟', '', '', ''],
  ['select_one tongues', 'tongue', 'Which language do you speak best?', 'أي لغة تتقن أكثر؟', '', '', ''],
  ['select_one often', 'often', 'How often are you asked what you think?', 'كم مرة تُسأل عن رأيك؟', '', '', 'likert'],
  ['select_one yn', 'colds', 'Do antibiotics help against colds?', 'هل تنفع المضادات ضد الزكام؟', '', '', ''],
  ['select_multiple ways', 'ways', 'Which ways suit you?', 'أي الطرق تناسبك؟', '', '', ''],
  ['integer', 'age', 'How old are you?', 'كم عمرك؟', '', '', ''],
  ['text', 'why', 'Why?', 'لماذا؟', '', '', ''],
] as const;

export const listeningChoices = [
  ['list_name', 'name', 'label::English (en)', 'label::Arabic (ar)'],
  ['yn', 'yes', 'Yes', 'نعم'],
  ['yn', 'no', 'No', 'لا'],
  ['roles', 'nurse', 'Nurse', 'ممرضة'],
  ['roles', 'officer', 'Programme officer', 'مسؤولة برنامج'],
  ['roles', 'champion', 'Champion', 'مناصرة'],
  ['tongues', 'en', 'English', 'الإنجليزية'],
  ['tongues', 'ar', 'Arabic', 'العربية'],
  ['often', '1', 'Never', 'أبدًا'],
  ['often', '2', 'Sometimes', 'أحيانًا'],
  ['often', '3', 'Often', 'كثيرًا'],
  ['often', '4', 'Always', 'دائمًا'],
  ['ways', 'letter', 'By letter', 'برسالة'],
  ['ways', 'phone', 'By telephone', 'بالهاتف'],
] as const;

export type Listening = Readonly<{
  surveyId: string;
  form: Readonly<{ id: string; version: string }>;
  /** The way into the baseline, and into the follow-up. */
  collections: readonly [string, string];
}>;

const day = '2026-11-01' as LocalDate;

/** Two waves of it on a form that is published under this id, with a way into each; 4 of 10 people speak English. */
export async function runListening(db: Database, author: Requester, formId: string): Promise<Listening> {
  const form = { id: formId, version: '1' };
  return asRequester(db, author, async (tx) => {
    const surveyId = await setUpSurvey(tx, {
      ...{ teamId: author.teamId, title: 'Listening', form, purpose: 'To know what to change.' },
      ...{ consent: { en: 'You may stop at any time.' }, opensOn: day, closesOn: null },
      population: [
        { by: 'language', key: 'en', size: 40 },
        { by: 'language', key: 'ar', size: 60 },
        { by: 'place', key: 'Harbour hotel', size: 100 },
      ],
      pairing: {
        by: 'self-made-code',
        parts: [
          { path: '/data/mother', kind: 'letter' },
          { path: '/data/town', kind: 'letter' },
          { path: '/data/siblings', kind: 'number' },
          { path: '/data/day', kind: 'day' },
        ],
        ...{ differing: 0, mostWrong: 0.5 },
      },
    });
    const consent = { path: '/data/consent', given: ['yes'] };
    const rules = usualRules({ consent, fewestReplies: 2, eligibility: null });
    await makeRules(tx, { surveyId, rules, because: null, responsesThen: 0 });
    const collections: string[] = [];
    for (const [at, kind] of (['baseline', 'follow-up'] as const).entries()) {
      await addWave(tx, { surveyId, number: at + 1, kind, opensOn: day, closesOn: null });
      const token = codeWord(randomBytes);
      const opened = { form, ways: ['link' as const], opensOn: day, closesOn: null, teamId: author.teamId, token };
      const collectionId = await openCollection(tx, opened);
      await addWayIn(tx, { collectionId, surveyId, wave: at + 1, place: 'Harbour hotel', invited: 400 });
      collections.push(collectionId);
    }
    const [first = '', second = ''] = collections;
    return { surveyId, form, collections: [first, second] };
  });
}

const letters = [...'ABCDEFGHIKLMNOPRSTUW'];

/** What person number `at` says the first time, with a code of their own for the first three hundred. */
export const sayListening = (at: number) => ({
  consent: 'yes',
  mother: letters[at % 20] ?? '',
  town: letters[Math.floor(at / 20) % 20] ?? '',
  siblings: at % 5,
  day: (at % 28) + 1,
  role: 'nurse',
  tongue: at % 3 === 0 ? 'en' : 'ar',
  often: '2',
  colds: 'yes',
  ways: ['phone'],
  age: 30 + at,
});
