import { randomBytes } from 'node:crypto';

import { sql } from 'kysely';

import { asRequester, type Database } from '#platform/database/requester.ts';
import { readXlsform } from '#platform/instruments/domain/xlsform/read-xlsform.ts';

import { openCollection } from '../src/features/forms/data/collection-store.ts';
import { paperCodes } from '../src/features/forms/domain/paper-codes.ts';
import { codeWord } from '../src/features/forms/domain/code-word.ts';
import { readPasted } from '../src/features/forms/domain/read-pasted.ts';
import { makeStaff } from '../src/testing/staff.ts';

const form = { id: 'bench-survey', version: '1' };

/** Fifteen questions, one a page: what somebody is asked in a survey on antibiotics, in three languages. */
const questions: readonly (readonly [type: string, name: string, en: string, ar: string, ti: string])[] = [
  ['select_one yn', 'consent', 'Do you agree to take part?', 'هل توافق على المشاركة؟', 'ክትሳተፍ ትሰማማዕ ዲኻ?'],
  ['select_one age', 'age', 'How old are you?', 'كم عمرك؟', 'ዕድሜኻ ክንደይ እዩ?'],
  ['integer', 'months', 'For how many months have you been here?', 'منذ كم شهرًا أنت هنا؟', 'ኣብዚ ክንደይ ወርሒ ጌርካ?'],
  ['select_multiple place', 'places', 'Where do you go when you are ill?', 'أين تذهب عندما تمرض؟', 'ምስ ሓመምካ ናበይ ትኸይድ?'],
  [
    'select_one yn',
    'colds',
    'Do antibiotics help against colds?',
    'هل تنفع المضادات الحيوية ضد الزكام؟',
    'ጸረ-ባክተርያ ንጉንፋዕ ይሕግዝ ዶ?',
  ],
  [
    'select_one yn',
    'taken',
    'Did you take antibiotics in the last year?',
    'هل تناولت مضادات حيوية في السنة الماضية؟',
    'ኣብ ዝሓለፈ ዓመት ጸረ-ባክተርያ ወሲድካ ዶ?',
  ],
  [
    'select_one often',
    'finish',
    'How often do you take them to the end?',
    'كم مرة تكملها إلى النهاية؟',
    'ክሳብ መወዳእታ ክንደይ ግዜ ትወስዶ?',
  ],
  [
    'select_one often',
    'share',
    'How often do you share them with others?',
    'كم مرة تشاركها مع غيرك؟',
    'ምስ ካልኦት ክንደይ ግዜ ትማቐሎ?',
  ],
  [
    'select_one often',
    'asked',
    'How often does somebody explain them to you?',
    'كم مرة يشرحها لك أحد؟',
    'ሰብ ክንደይ ግዜ ይገልጸልካ?',
  ],
  ['select_multiple place', 'told', 'Who told you about them?', 'من أخبرك عنها؟', 'መን ነጊሩካ?'],
  ['select_one yn', 'language', 'Was it in your language?', 'هل كان ذلك بلغتك؟', 'ብቛንቋኻ ዶ ነይሩ?'],
  ['text', 'hard', 'What is hard about seeing a doctor?', 'ما الصعب في زيارة الطبيب؟', 'ምስ ሓኪም ምርኻብ እንታይ የጸግም?'],
  [
    'select_one often',
    'trust',
    'How often do you trust what you are told?',
    'كم مرة تثق بما يقال لك؟',
    'ዝብሃለካ ክንደይ ግዜ ትኣምኖ?',
  ],
  ['select_one yn', 'again', 'Would you come to a session?', 'هل ستحضر جلسة؟', 'ናብ ኣኼባ ምመጻእካ ዶ?'],
  ['text', 'change', 'What should be different?', 'ما الذي يجب أن يتغير؟', 'እንታይ ክልወጥ ኣለዎ?'],
];
const choices: readonly (readonly [list: string, name: string, en: string, ar: string, ti: string])[] = [
  ['yn', 'yes', 'Yes', 'نعم', 'እወ'],
  ['yn', 'no', 'No', 'لا', 'ኣይፋል'],
  ['age', 'young', '18 to 29', '18 إلى 29', '18 ክሳብ 29'],
  ['age', 'middle', '30 to 49', '30 إلى 49', '30 ክሳብ 49'],
  ['age', 'old', '50 or older', '50 أو أكثر', '50 ወይ ልዕሊኡ'],
  ['place', 'gp', 'A GP', 'طبيب عام', 'ሓኪም ስድራ'],
  ['place', 'pharmacy', 'A pharmacy', 'صيدلية', 'ፋርማሲ'],
  ['place', 'hospital', 'A hospital', 'مستشفى', 'ሆስፒታል'],
  ['place', 'friends', 'Friends', 'أصدقاء', 'ኣዕሩኽ'],
  ['often', 'always', 'Always', 'دائمًا', 'ኩሉ ግዜ'],
  ['often', 'sometimes', 'Sometimes', 'أحيانًا', 'ሓሓሊፉ'],
  ['often', 'never', 'Never', 'أبدًا', 'ፈጺሙ'],
];
const languages = ['English (en)', 'Arabic (ar)', 'Tigrinya (ti)'].map((name) => `label::${name}`);
const tabbed = (rows: readonly (readonly string[])[]): string => rows.map((row) => row.join('\t')).join('\n');

/** What the survey asks: its name and type, in order. */
export const asked = questions.map(([type, name]) => ({ type, name, path: `/data/${name}` }));
export const choicesOf = (list: string): readonly string[] =>
  choices.filter(([one]) => one === list).map(([, name]) => name);

/** Puts the survey into a database that is migrated and empty, signed and open; gives the token of its link. */
export async function openSurveyLink(db: Database): Promise<string> {
  const read = readXlsform(
    readPasted({
      survey: tabbed([['type', 'name', ...languages], ...questions]),
      choices: tabbed([['list_name', 'name', ...languages], ...choices]),
      settings: tabbed([
        ['form_title', 'form_id', 'version', 'default_language'],
        ['Antibiotics', form.id, form.version, 'English (en)'],
      ]),
    }),
    { fallbackId: form.id, otherWords: { inLanguage: () => null, usual: { other: 'Other', specify: 'Say which' } } },
  );
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const { instrument } = read;
  const author = await makeStaff(db, 'coordinator');
  await sql`insert into instrument (id, version, team_id, title, body, codes, changed_by)
    values (${form.id}, ${form.version}, ${author.teamId}, 'Antibiotics', ${JSON.stringify(instrument)}, ${JSON.stringify(paperCodes(instrument))}, ${author.userId})`.execute(
    db,
  );
  await sql`update instrument set state = 'published', published_by = ${author.userId} where id = ${form.id}`.execute(
    db,
  );
  await sql`insert into instrument_sign_off (instrument_id, instrument_version, signed_by, signed_on, recorded_by)
    values (${form.id}, ${form.version}, 'Nobody: a measurement', '2026-01-01', ${author.userId})`.execute(db);
  const token = codeWord(randomBytes);
  const opened = {
    form,
    teamId: author.teamId,
    token,
    ways: ['link'] as const,
    opensOn: '2020-01-01' as never,
    closesOn: null,
  };
  const collection = await asRequester(db, author, (tx) => openCollection(tx, opened));
  const consent = {
    en: 'We ask what people know of antibiotics. You may stop at any time, and nobody is told who you are.',
    ar: 'نسأل عما يعرفه الناس عن المضادات الحيوية. يمكنك التوقف في أي وقت، ولا يُخبَر أحد من أنت.',
    ti: 'ሰባት ብዛዕባ ጸረ-ባክተርያ እንታይ ከም ዝፈልጡ ንሓትት። ኣብ ዝኾነ ግዜ ከተቋርጽ ትኽእል ኢኻ።',
  };
  const { rows } = await sql<{ id: string }>`
    insert into survey (team_id, instrument_id, instrument_version, title, purpose, consent, opens_on, pairing, created_by)
    values (${author.teamId}, ${form.id}, ${form.version}, 'Antibiotics', 'To know what a film has to say.', ${JSON.stringify(consent)}, '2020-01-01', '{"by": "nothing"}', ${author.userId})
    returning id`.execute(db);
  await sql`insert into survey_wave (survey_id, number, kind, opens_on) values (${rows[0]?.id}, 1, 'baseline', '2020-01-01')`.execute(
    db,
  );
  await sql`insert into survey_way_in (collection_id, survey_id, wave) values (${collection}, ${rows[0]?.id}, 1)`.execute(
    db,
  );
  return token;
}
