import { toDayNumber, type LocalDate } from '#platform/calendar/local-date.ts';

import { dateOf } from '../day.ts';
import { programmeDays } from '../surveys/campaign.ts';
import type { InventedComment, InventedRound } from './invented-round.ts';

type Said = Omit<InventedComment, 'saidOn' | 'name' | 'isNamePublic'> &
  Readonly<{
    /** Days after the round was opened. */
    after: number;
    named?: Readonly<{ name: string; isPublic: boolean }>;
  }>;

/** How long before the first time of asking the round was opened, how long it took, and when the last was answered: days. */
const [before, lasted, answered] = [35, 14, 20] as const;

/** The champions talk about the form of their survey on antibiotics before anybody is asked. */
export function antibioticsRound({ asOf }: Readonly<{ asOf: LocalDate }>): InventedRound {
  const opened = toDayNumber(asOf) + programmeDays.baseline[0] - before;
  return {
    form: 'antibiotics-survey',
    draft: 'antibiotics-with-champions',
    versions: ['1', '2'],
    title: {
      en: 'Synthetic: what we know and think about antibiotics, as the champions talked about it',
      ar: 'بيانات مصطنعة: ما نعرفه ونظنه عن المضادات الحيوية، كما ناقشه روّاد المجتمع',
    },
    before: {
      born_day: {
        en: 'The day of the month when you were born (1 to 31)',
        ar: 'اليوم من الشهر الذي ولدت فيه (من 1 إلى 31)',
        fa: 'روزی از ماه که به دنیا آمده‌اید (۱ تا ۳۱)',
        prs: 'روزی از ماه که تولد شده‌اید (۱ تا ۳۱)',
        ti: 'ዝተወለድኩምሉ መዓልቲ ናይ ወርሒ (ካብ 1 ክሳብ 31)',
        sq: 'Dita e muajit kur keni lindur (1 deri në 31)',
      },
    },
    invitation: {
      en: 'We will ask these questions in every hotel and house of the area. Before we do: what is unclear, hurtful or missing? Everything here is invented.',
      ar: 'سنطرح هذه الأسئلة في كل فندق وبيت في المنطقة. قبل ذلك: ما الذي ليس واضحًا، أو يجرح، أو ينقص؟ كل ما هنا مصطنع.',
      sq: 'Këto pyetje do t’i bëjmë në çdo hotel dhe shtëpi të zonës. Para kësaj: çfarë nuk kuptohet, çfarë lëndon, çfarë mungon? Gjithçka këtu është e trilluar.',
    },
    openedOn: dateOf(opened),
    closesOn: dateOf(opened + lasted),
    repliedOn: dateOf(opened + answered),
    comments: said.map(({ after, named, ...comment }) => ({
      ...comment,
      name: named?.name ?? null,
      isNamePublic: named?.isPublic ?? false,
      saidOn: dateOf(opened + after),
    })),
  };
}

const said: readonly Said[] = [
  {
    ...{ question: 'born_day', kind: 'hurtful', language: 'ar', way: 'link', after: 2 },
    named: { name: 'Samira', isPublic: true },
    words: 'كثير منا كُتب في أوراقه الأول من يناير لأن لا أحد يعرف يوم مولده. السؤال يشعرنا بأننا نكذب.',
    reply: {
      outcome: 'changed',
      areWordsShown: true,
      texts: {
        en: 'Thank you. The question now says what to write if you do not know the day.',
        ar: 'شكرًا. السؤال يقول الآن ماذا تكتب إن كنت لا تعرف اليوم.',
      },
    },
  },
  {
    ...{ question: 'born_day', kind: 'missing', language: 'en', way: 'meeting', after: 5 },
    words: 'Say what to do if you do not know it. Some will close the page here.',
    reply: {
      outcome: 'changed',
      areWordsShown: true,
      texts: { en: 'Changed: 0 stands for a day that you do not know.' },
    },
  },
  {
    ...{ question: 'know_resistance', kind: 'unclear', language: 'sq', way: 'link', after: 3 },
    words: 'Fjala “bakterie” nuk kuptohet nga të gjithë. A mund të thuhet më thjesht?',
    reply: {
      outcome: 'kept',
      areWordsShown: true,
      texts: {
        en: 'We kept the word, as the film of the campaign explains it. Champions can say “the germs that antibiotics kill”.',
        sq: 'E mbajtëm fjalën, sepse filmi i fushatës e shpjegon.',
      },
    },
  },
  {
    ...{ question: 'do_without', kind: 'otherwise', language: 'en', way: 'meeting', after: 5 },
    named: { name: 'Tesfay', isPublic: false },
    words: 'Ask what a person would do, not what they have done. Nobody writes down that they broke a rule.',
    reply: {
      outcome: 'kept',
      areWordsShown: true,
      texts: { en: 'It asks what you would do if you could. We keep it so, and never ask what anybody has done.' },
    },
  },
  {
    ...{ question: 'think_expect', kind: 'otherwise', language: 'ar', way: 'paper', after: 9 },
    words: 'ليس الدواء هو المهم، بل أن يستمع الطبيب. اسألوا عن ذلك أيضًا.',
    reply: {
      outcome: 'kept',
      areWordsShown: true,
      texts: {
        en: 'True, and it is another survey: this one is about antibiotics. We keep it for the next.',
        ar: 'صحيح، لكنه استبيان آخر: هذا عن المضادات الحيوية. نحتفظ به للتالي.',
      },
    },
  },
  {
    ...{ question: 'know_sharing', kind: 'good', language: 'en', way: 'link', after: 6 },
    named: { name: 'Drita', isPublic: true },
    words: 'Everybody in our house talked about this one.',
    reply: { outcome: 'kept', areWordsShown: true, texts: { en: 'Thank you. It stays as it is.' } },
  },
  {
    ...{ question: null, kind: 'missing', language: 'en', way: 'meeting', after: 5 },
    words: 'In our hotel the manager, Mr Kaldi, hands out tablets. Ask about that.',
    reply: {
      outcome: 'kept',
      areWordsShown: false,
      texts: { en: 'We do not ask about single people. What was said was told to the nurse of the site.' },
    },
  },
];
